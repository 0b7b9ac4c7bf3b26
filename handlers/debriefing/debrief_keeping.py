"""What is told in the debrief, kept where it belongs: with the question that was asked, or with another one."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Debrief, Interview
from coach.understand.gist import FACTS, among
from handlers.debriefing import (
    debrief_cut,
    debrief_each,
    debrief_other_day,
    debrief_people,
    debrief_promise,
    debrief_round,
    in_the_room,
    splices,
)
from handlers.debriefing.debrief_elsewhere import ECHO, slot_of
from handlers.debriefing.debrief_elsewhere_words import DECIDERS
from handlers.debriefing.debrief_flow import ask, keep
from handlers.debriefing.debrief_pieces import SENTENCE, small_names
from handlers.debriefing.debrief_questions import BY_SLOT, before, question_for
from handlers.debriefing.debrief_sorting import question_of, said_there
from handlers.debriefing.debrief_told import ASKED_AND_FAILED
from handlers.debriefing.debrief_words import LEFT_OUT, NOTHING, YES
from handlers.interviews.who_is_met import add_people
from handlers.news import wishes
from handlers.reading import sentence_ends, undated
from handlers.reading.fits import letter
from handlers.reading.reread import reread
from handlers.turn import Turn

LONGEST = 400
OF_A_WORD = ("promise", "decider", "people")
"""Questions whose answer does not go on for several sentences."""
NONE = re.compile(r"^\W*(?:none|nothing|not really|nope|no)\b", re.I)
"""How an answer begins that there was nothing."""
WHICH = {
    "promise": "By when, then?", "decider": "Who is it?", "people": "Who was it?", "problem": "What is it? A few words are enough.",
    "idea": "What would it be?", "forgot": "What was it?", "culture": "What was it?", "topics": "What was it?", "experience": "Which one?",
}  # fmt: skip
"""Said to a bare yes, by question."""
DECIDING = re.compile(r"\b(?:decid\w*|decision|say|final|back to|sign\w*)\b", re.I)


def kept_in(turn: Turn, interview: Interview, slot: str) -> Turn | None:
    if YES.match(turn.text):
        _, row = question_for(turn.search, interview, slot)
        return turn.say(WHICH[slot], row)
    if NOTHING.match(turn.text) or _none_and_a_kind_word(turn.text):
        said_none = slot == "promise" and not LEFT_OUT.match(turn.text)
        return debrief_promise.no_date(turn, interview) if said_none else ask(turn, interview, slot)
    if slot == "promise":
        aside = debrief_other_day.told(turn) or said_there(turn, turn.text)
        return debrief_promise.aside(turn, interview) if aside else debrief_promise.told(turn, interview)
    if slot == "people":
        return debrief_people.answered(turn, interview)
    turn = turn.to(wishes.channels(turn.search, turn.text, interview.people))
    if slot == "decider" and interview.people:
        turn = turn.to(add_people(turn.search, interview.opportunity, turn.read)[0])
    put = BY_SLOT[slot].keep
    assert put is not None
    turn, rest = debrief_each.told(turn, interview, turn.text[:LONGEST].strip())
    interview = turn.search.newest(interview)
    debrief = put(interview.debrief or Debrief(), rest) if rest else interview.debrief or Debrief()
    return ask(keep(turn, interview, debrief), interview, slot)


def _names_nobody(turn: Turn, rest: str) -> bool:
    """What is left of it tells nothing of who decides."""
    said = reread(turn, rest)
    known = set(small_names(turn)) & {w.strip(".,!").casefold() for w in rest.split()}
    return not (said.read.contacts or known or DECIDERS.search(rest))


def _none_and_a_kind_word(text: str) -> bool:
    """ "Not really, she was very positive", and no trouble of theirs told behind it."""
    first, _, rest = text.partition(",")
    best = among(rest, (*FACTS, "dunno", "finished", "chat")) if rest.strip() else None
    told = best is not None and best.act in ("problem", "idea", "forgot", "weak", "experience")
    return bool(rest.strip()) and NOTHING.match(first) is not None and not told


def told_instead(turn: Turn, interview: Interview, slot: str) -> Turn | None:
    """Another question's answer: kept where it belongs, and this question is asked again."""
    if (round_ := debrief_round.told(turn, interview)) is not None:
        turn, echo = round_
        return ask(turn, interview, slot if slot == "promise" else before(slot), echo)
    named_only = slot == "decider" and not debrief_people.outright(turn)
    if not named_only and (people := debrief_people.told(turn, interview)) is not None:
        return _met(*people, interview, slot)
    return _sorted(turn, interview, slot)


def _met(turn: Turn, echo: str, interview: Interview, slot: str) -> Turn | None:
    """Whoever was named is noted; what was talked about is kept, and the question stays, unless this answers it."""
    interview = turn.search.newest(interview)
    if slot == "people":
        return ask(turn, interview, slot, echo)
    if slot == "culture" and debrief_people.NICE.search(turn.text):
        return kept_in(turn, interview, slot)
    if debrief_people.only_names(turn.text) and not DECIDING.search(turn.text):
        beside = " ".join(
            s for s in sentence_ends.split(turn.text) if not debrief_people.adds(reread(turn, s))
        )
        if not any(c.isalnum() for c in beside):
            return ask(turn, interview, before(slot), echo)
        turn = reread(turn, beside)
    return _sorted(turn, interview, slot) or kept_in(turn, interview, slot)


def _sorted(turn: Turn, interview: Interview, slot: str) -> Turn | None:
    """Each sentence where it belongs; what is left answers the question that was asked, else that is asked once more."""
    no_day = slot == "promise" and undated.told(turn.text) and not turn.read.dates
    if letter(turn.text) or (no_day and not ASKED_AND_FAILED.search(turn.text)):
        return None
    told = _each(turn, slot)
    moved = [(s, where) for s, where in told if where is not None]
    if not moved:
        return None
    for sentence, where in moved:
        interview = turn.search.newest(interview)
        turn = keep(turn, interview, _put(interview.debrief or Debrief(), where, sentence))
    if slot == "promise" and any((d.end or d.start) > turn.now for d in turn.read.dates):
        return kept_in(turn, turn.search.newest(interview), slot)
    rest = " ".join(s for s, where in told if where is None and not _none_and_a_kind_word(s))
    interview = turn.search.newest(interview)
    if _answers(turn, slot, rest):
        return kept_in(reread(turn, rest), interview, slot)
    return ask(turn, interview, before(slot), f"{ECHO[moved[-1][1]]}\n")


def _answers(turn: Turn, slot: str, rest: str) -> bool:
    """What is left, the question that was asked."""
    if not rest or slot == "promise" or (slot == "decider" and _names_nobody(turn, rest)):
        return False
    return slot != "people" or bool(reread(turn, rest).read.contacts)


def _each(turn: Turn, slot: str) -> list[tuple[str, str | None]]:
    """Each piece with the other question it answers; the first sentence answers the one asked, where it may."""
    if ASKED_AND_FAILED.search(turn.text):
        return [(turn.text, slot_of(turn.text, slot))]
    first, *later = sentence_ends.split(turn.text[:LONGEST]) or [turn.text]
    if not later and len(turn.text.split()) <= SENTENCE:
        return [(c, slot_of(c, slot)) for c in splices.clauses(turn.text[:LONGEST])]
    told = _first(turn, first, slot)
    for sentence in later:
        for words in debrief_cut.pieces(sentence, small_names(turn)):
            where = _elsewhere(turn, words, slot)
            if where == told[-1][1] or (where is None and slot in OF_A_WORD):
                told[-1] = (f"{told[-1][0]} {words}", told[-1][1])
            else:
                told.append((words, where))
    return told


def _first(turn: Turn, sentence: str, slot: str) -> list[tuple[str, str | None]]:
    """Whole, unless it tells several things; where a name was asked for, each clause that tells something else."""
    if slot not in OF_A_WORD:
        return [(c, slot_of(c, slot)) for c in splices.split(sentence)]
    each = [(w, _elsewhere(turn, w, slot)) for w in debrief_cut.pieces(sentence, small_names(turn))]
    return each if any(where for _, where in each) else [(sentence, None)]


def _elsewhere(turn: Turn, words: str, slot: str) -> str | None:
    """A further sentence answers whatever it answers, unless the question may be answered at length."""
    where = (in_the_room.slot(words) if slot in OF_A_WORD else None) or slot_of(words, slot)
    if where is None and (slot in OF_A_WORD or said_there(turn, words) or NONE.match(turn.text)):
        where = question_of(turn, words, dated=True)
    return where if where in ECHO and where != slot else None


def _put(debrief: Debrief, slot: str, text: str) -> Debrief:
    """What was told before stays beside it."""
    put = BY_SLOT[slot].keep
    assert put is not None
    earlier = getattr(debrief, slot)
    if slot == "topics":
        return replace(debrief, topics=(*debrief.topics, text))
    if slot == "experience":
        return replace(debrief, experience=(*debrief.experience, text))
    return put(debrief, f"{earlier}; {text}" if earlier and slot != "forgot" else text)
