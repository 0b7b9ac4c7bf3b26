"""What is told in the debrief, kept where it belongs: with the question that was asked, or with another one."""

import re
from dataclasses import replace

from coach.model import Debrief, Interview
from handlers.debriefing import (
    debrief_each,
    debrief_other_day,
    debrief_people,
    debrief_promise,
    debrief_round,
    splices,
)
from handlers.debriefing.debrief_elsewhere import ECHO, slot_of
from handlers.debriefing.debrief_flow import ask, keep
from handlers.debriefing.debrief_questions import BY_SLOT, before, question_for
from handlers.debriefing.debrief_sorting import said_there
from handlers.debriefing.debrief_told import ASKED_AND_FAILED
from handlers.debriefing.debrief_words import LEFT_OUT, NOTHING, YES
from handlers.news import wishes
from handlers.reading import undated
from handlers.reading.fits import letter
from handlers.reading.reread import reread
from handlers.turn import Turn

LONGEST = 400
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
    if NOTHING.match(turn.text):
        said_none = slot == "promise" and not LEFT_OUT.match(turn.text)
        return debrief_promise.no_date(turn, interview) if said_none else ask(turn, interview, slot)
    if slot == "promise":
        aside = debrief_other_day.told(turn) or said_there(turn, turn.text)
        return debrief_promise.aside(turn, interview) if aside else debrief_promise.told(turn, interview)
    if slot == "people":
        return debrief_people.answered(turn, interview)
    turn = turn.to(wishes.channels(turn.search, turn.text, interview.people))
    put = BY_SLOT[slot].keep
    assert put is not None
    turn, rest = debrief_each.told(turn, interview, turn.text[:LONGEST].strip())
    interview = turn.search.newest(interview)
    debrief = put(interview.debrief or Debrief(), rest) if rest else interview.debrief or Debrief()
    return ask(keep(turn, interview, debrief), interview, slot)


def told_instead(turn: Turn, interview: Interview, slot: str) -> Turn | None:
    """Another question's answer: kept where it belongs, and this question is asked again."""
    if (round_ := debrief_round.told(turn, interview)) is not None:
        turn, echo = round_
        return ask(turn, interview, slot if slot == "promise" else before(slot), echo)
    if (people := debrief_people.told(turn, interview)) is not None:
        return _met(*people, interview, slot)
    return _sorted(turn, interview, slot)


def _met(turn: Turn, echo: str, interview: Interview, slot: str) -> Turn | None:
    """Whoever was named is noted; what was talked about is kept, and the question stays, unless this answers it."""
    interview = turn.search.newest(interview)
    if slot == "people":
        return ask(turn, interview, slot, echo)
    if debrief_people.only_names(turn.text) and not DECIDING.search(turn.text):
        return ask(turn, interview, before(slot), echo)
    return _sorted(turn, interview, slot) or kept_in(turn, interview, slot)


def _sorted(turn: Turn, interview: Interview, slot: str) -> Turn | None:
    """Each sentence where it belongs; what is left answers the question that was asked, else that is asked once more."""
    no_day = slot == "promise" and undated.told(turn.text) and not turn.read.dates
    if letter(turn.text) or (no_day and not ASKED_AND_FAILED.search(turn.text)):
        return None
    told = [(c, slot_of(c, slot)) for c in splices.clauses(turn.text[:LONGEST])]
    moved = [(s, where) for s, where in told if where is not None]
    if not moved:
        return None
    for sentence, where in moved:
        interview = turn.search.newest(interview)
        turn = keep(turn, interview, _put(interview.debrief or Debrief(), where, sentence))
    if slot == "promise" and any((d.end or d.start) > turn.now for d in turn.read.dates):
        return kept_in(turn, turn.search.newest(interview), slot)
    echo = f"{ECHO[moved[-1][1]]}\n"
    rest = " ".join(s for s, where in told if where is None)
    interview = turn.search.newest(interview)
    if not rest or slot in ("promise", "people"):
        return ask(turn, interview, before(slot), echo)
    return kept_in(reread(turn, rest), interview, slot)


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
