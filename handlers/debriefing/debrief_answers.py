"""The answer to a debrief question: what may be one, where it is kept, and what was told instead."""

import re
from dataclasses import replace
from datetime import timedelta

from coach.model import Debrief, Interview, OpenQuestion
from handlers.debriefing import (
    debrief_each,
    debrief_other_day,
    debrief_people,
    debrief_pieces,
    debrief_promise,
    debrief_round,
    hour_ended,
    splices,
)
from handlers.debriefing.debrief_elsewhere import ECHO, slot_of
from handlers.debriefing.debrief_flow import ask, finish, keep
from handlers.debriefing.debrief_leaves import leaves
from handlers.debriefing.debrief_questions import BY_SLOT, before, question_for
from handlers.debriefing.debrief_told import ASKED_AND_FAILED, fell_short
from handlers.free_words import sentences
from handlers.news import wishes
from handlers.news.leaving_words import INVERTED
from handlers.reading import undated
from handlers.reading.fits import asks, letter, name, prose
from handlers.reading.lead import behind
from handlers.reading.reread import reread
from handlers.reading.unmarked import about_me
from handlers.turn import Turn

LONGEST = 400
YES = re.compile(
    behind()
    + r"(?:yes|yeah|yep|yup|y|sure|they did|she did|he did|i did|i do|of course|definitely|a few|some|a bit|kind of|one or two)(?:,? (?:they|she|he|i) (?:did|do|have))?\W*$",
    re.I,
)
WHICH = {
    "promise": "By when, then?", "decider": "Who is it?", "people": "Who was it?", "problem": "What is it? A few words are enough.",
    "idea": "What would it be?", "forgot": "What was it?", "culture": "What was it?", "topics": "What was it?", "experience": "Which one?",
}  # fmt: skip
"""Said to a bare yes, by question."""
ENOUGH = re.compile(
    r"(?:(?:ok(?:ay)?|no+|nope|nah|yes|yep|well|sorry|so|and|next(?: one| question)?(?: please)?|i think|i guess|think)\b[,.! ]*)*"
    r"((that'?s|thats|that is|that will be|that was|that'?d be) (all|it|enough|everything|about it)|enough|nothing (else|more)|(can'?t|cannot) think of (anything|any) (else|more)|done|i'?m (done|finished)|finished|stop|no more)"
    r"( (of )?(the )?(questions?|i (have|remember|can think of)|(for|from) (now|today|me)|please|thanks?( you)?|already|really))*,?( (thanks?( you)?|i think|i guess|lol|haha+|really|for now))*"
)
NOTHING = re.compile(
    r"^\W*((no+|nope|nah|well|hm+|sorry|ok(ay)?)\b[\s.,!]*)*(no+|nope|nah|nothing|none|skip|pass|next|-|n/?a|not really|no (idea|clue)|not sure|unknown|"
    r"i (really )?(don'?t|do not|can'?t|cannot) (know|think so|remember|recall|say)|dunno|can'?t think of (any|one|a)\w*|not (that|as far as)|"
    r"((she|he|they) (didn'?t|did not)|(nobody|no one) did)( really)?( mention| say| tell)?|nothing|no problems?|all (good|fine|well)|they seem\w* (fine|happy|ok\w*))\b"
    r"(,? *\b(really|at all|much|special|specific\w*|particular|in particular|comes? to mind|right now|yet|today|one|question|it|this|that|them|any\w*|please|"
    r"i (can |could )?(remember|recall|know|noticed|heard|think|say)( of)?|mention\w*( (any|one|a|problem)\w*)*|to add|was mentioned|came up|sorry|thanks?)\b)*[\s.!,]*$",
    re.I,
)
ASIDE = (
    "list",
    "snooze",
    "ask_if_ok",
    "cancel",
    "sent",
    "offer",
    "rejected",
    "withdrawn",
    "reschedule",
    "remind",
    "applied",
)
"""Intents that are never an answer to a debrief question."""
DECIDING = re.compile(r"\b(?:decid\w*|decision|say|final|back to|sign\w*)\b", re.I)
READY = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|so|yes|now|alright|right|well|hi|hey)\b[ ,]*)*(?:now|ready|go on|go ahead|continue|shoot|let'?s (?:go|do (?:it|this)|continue)|i'?m (?:back|ready|here)|back|where were we|i have time now|ok now)(?: now| then| please)?\W*$",
    re.I,
)
LEFT_OUT = re.compile(r"^\W*(?:skip|next|pass|later|leave)\b", re.I)
"""The question, and nothing is said about a date."""
SINCE = re.compile(
    r"\bit(?:['’]?s| has) (?:already |now )?been (?:over |about |almost |nearly |more than )?(?:\w+ ){1,2}?(?:days?|weeks?|fortnight|months?)\b(?! since we)",
    re.I,
)
""" "It's been a fortnight" says how long it is since, and not when they decide."""
STALE = timedelta(hours=3)
"""From then on only words that tell nothing of their own are taken for an answer."""


def enough(text: str) -> bool:
    """ "That is all. Thank you.": nothing more will be told."""
    return ENOUGH.fullmatch(re.sub(r"\s*[.!,;]+\s*", " ", text.casefold()).strip()) is not None


def ended(turn: Turn) -> Turn | None:
    """Said to an open question of the debrief, that is its end, with or without thanks."""
    question = turn.search.question
    interview = (
        turn.search.interview(question.about) if question and question.conversation == "debrief" else None
    )
    if interview is None or not enough(turn.text):
        return None
    return finish(turn.about(interview.opportunity), interview)


def answer(turn: Turn, open_question: OpenQuestion) -> Turn | None:
    interview = turn.search.interview(open_question.about)
    if interview is None or open_question.asks not in BY_SLOT:
        return None
    if enough(turn.text):
        return finish(turn.about(interview.opportunity), interview)
    if READY.match(turn.text):
        return ask(turn.about(interview.opportunity), interview, before(open_question.asks))
    if (fixed := debrief_promise.corrected(turn, interview, open_question)) is not None:
        return fixed
    if (timed := hour_ended.told(turn, interview) or debrief_promise.hour_told(turn, interview)) is not None:
        return timed
    if about_me(turn.text) or SINCE.search(turn.text):
        return None
    told = turn.about(interview.opportunity).changed("an answer of the debrief", tell=False)
    if (elsewhere := _told_instead(told, interview, open_question.asks)) is not None:
        return elsewhere
    return _kept(told, interview, open_question.asks) if _answers(turn, open_question) else None


def behind_you(turn: Turn, open_question: OpenQuestion) -> Turn | None:
    """It is over, and no more is said: asked again."""
    interview = turn.search.interview(open_question.about)
    if interview is None:
        return None
    return ask(
        turn.about(interview.opportunity),
        interview,
        before(open_question.asks),
        "Good to have it behind you.\n",
    )


def belongs_elsewhere(turn: Turn, open_question: OpenQuestion) -> bool:
    """These words answer another question than the one asked."""
    if undated.told(turn.text):
        return open_question.asks == "promise"
    return not turn.read.dates and any(
        slot_of(s, open_question.asks) for s in sentences.split(turn.text[:LONGEST])
    )


def plain(text: str) -> bool:
    """That there was nothing, or that it is enough."""
    return NOTHING.match(text) is not None or enough(text)


def kept(turn: Turn, open_question: OpenQuestion) -> Turn | None:
    """Words that are known to be an answer."""
    interview = turn.search.interview(open_question.about)
    if interview is None:
        return None
    if enough(turn.text):
        return finish(turn.about(interview.opportunity), interview)
    if (fixed := debrief_promise.corrected(turn, interview, open_question)) is not None:
        return fixed
    if about_me(turn.text):
        return None
    told = turn.about(interview.opportunity).changed("an answer of the debrief", tell=False)
    return _told_instead(told, interview, open_question.asks) or _kept(told, interview, open_question.asks)


def _kept(turn: Turn, interview: Interview, slot: str) -> Turn | None:
    if YES.match(turn.text):
        _, row = question_for(turn.search, interview, slot)
        return turn.say(WHICH[slot], row)
    if NOTHING.match(turn.text):
        said_none = slot == "promise" and not LEFT_OUT.match(turn.text)
        return debrief_promise.no_date(turn, interview) if said_none else ask(turn, interview, slot)
    if slot == "promise":
        aside = debrief_other_day.told(turn) or debrief_pieces.said_there(turn, turn.text)
        return debrief_promise.aside(turn, interview) if aside else debrief_promise.told(turn, interview)
    if slot == "people":
        return debrief_people.answered(turn, interview)
    turn = turn.to(wishes.channels(turn.search, turn.text, interview.people))
    put = BY_SLOT[slot].keep
    assert put is not None
    turn, rest = debrief_each.told(turn, interview, turn.text[:LONGEST].strip())
    interview = turn.search.interview(interview.id) or interview
    debrief = put(interview.debrief or Debrief(), rest) if rest else interview.debrief or Debrief()
    return ask(keep(turn, interview, debrief), interview, slot)


def _told_instead(turn: Turn, interview: Interview, slot: str) -> Turn | None:
    """Another question's answer: kept where it belongs, and this question is asked again."""
    if (round_ := debrief_round.told(turn, interview)) is not None:
        turn, echo = round_
        return ask(turn, interview, slot if slot == "promise" else before(slot), echo)
    if (people := debrief_people.told(turn, interview)) is not None:
        return _met(*people, interview, slot)
    return _sorted(turn, interview, slot)


def _met(turn: Turn, echo: str, interview: Interview, slot: str) -> Turn | None:
    """Whoever was named is noted; what was talked about is kept, and the question stays, unless this answers it."""
    interview = turn.search.interview(interview.id) or interview
    if slot == "people":
        return ask(turn, interview, slot, echo)
    if debrief_people.only_names(turn.text) and not DECIDING.search(turn.text):
        return ask(turn, interview, before(slot), echo)
    return _sorted(turn, interview, slot) or _kept(turn, interview, slot)


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
        interview = turn.search.interview(interview.id) or interview
        turn = keep(turn, interview, _put(interview.debrief or Debrief(), where, sentence))
    if slot == "promise" and any((d.end or d.start) > turn.now for d in turn.read.dates):
        return _kept(turn, turn.search.interview(interview.id) or interview, slot)
    echo = f"{ECHO[moved[-1][1]]}\n"
    rest = " ".join(s for s, where in told if where is None)
    interview = turn.search.interview(interview.id) or interview
    if not rest or slot in ("promise", "people"):
        return ask(turn, interview, before(slot), echo)
    return _kept(reread(turn, rest), interview, slot)


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


def _answers(turn: Turn, open_question: OpenQuestion) -> bool:
    """Fresh words of one's own; after some hours only those that cannot be anything else, or a date for the date."""
    if open_question.asks == "promise":
        timed = any(
            d.has_time and d.start > turn.now for d in turn.read.dates
        ) and not debrief_other_day.DECIDING.search(turn.text)
        meets = turn.read.intent == "interview" and bool(turn.read.company or turn.read.contacts or timed)
        aside = turn.read.intent in ASIDE and not (turn.read.intent == "list" and turn.read.dates)
        asked = asks(turn.text) or INVERTED.match(turn.text) is not None
        return not (aside or asked or letter(turn.text) or meets)
    if open_question.asks == "people":
        return (name(turn) and debrief_people.named(turn)) or debrief_people.answers(turn)
    if open_question.asks == "forgot" and fell_short(turn.text):
        return True
    if NOTHING.match(turn.text):
        return True
    if leaves(turn, open_question.asks):
        return False
    stale = turn.now - open_question.asked_at > STALE
    return prose(turn) and (not stale or turn.read.intent in ("other", "debrief"))
