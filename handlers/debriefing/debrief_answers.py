"""The answer to a debrief question: what may be one, where it is kept, and what was told instead."""

from datetime import timedelta

from coach.model import OpenQuestion
from handlers.debriefing import debrief_frame, debrief_other_day, debrief_people, debrief_promise
from handlers.debriefing.coach_words import INVERTED
from handlers.debriefing.debrief_elsewhere import slot_of
from handlers.debriefing.debrief_flow import ask, finish
from handlers.debriefing.debrief_keeping import LONGEST, kept_in, told_instead
from handlers.debriefing.debrief_leaves import ARE_OUT, leaves
from handlers.debriefing.debrief_questions import BY_SLOT, before
from handlers.debriefing.debrief_told import fell_short
from handlers.debriefing.debrief_words import NOTHING, READY, SINCE, enough
from handlers.reading import sentence_ends, undated
from handlers.reading.fits import asks, letter, name, prose
from handlers.reading.unmarked import about_me
from handlers.turn import Turn

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
AN_ANSWER = "an answer of the debrief"
STALE = timedelta(hours=3)
"""From then on only words that tell nothing of their own are taken for an answer."""


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
    if (
        timed := debrief_frame.told(turn, interview) or debrief_promise.hour_told(turn, interview)
    ) is not None:
        return timed
    if about_me(turn.text) or SINCE.search(turn.text) or ARE_OUT.match(turn.text):
        return None
    told, slot = turn.about(interview.opportunity).changed(AN_ANSWER, tell=False), open_question.asks
    if (elsewhere := told_instead(told, interview, slot)) is not None:
        return elsewhere
    return kept_in(told, interview, slot) if _answers(turn, open_question) else None


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
        slot_of(s, open_question.asks) for s in sentence_ends.split(turn.text[:LONGEST])
    )


def kept(turn: Turn, open_question: OpenQuestion) -> Turn | None:
    """Words that are known to be an answer."""
    interview = turn.search.interview(open_question.about)
    if interview is None:
        return None
    if enough(turn.text):
        return finish(turn.about(interview.opportunity), interview)
    if (fixed := debrief_promise.corrected(turn, interview, open_question)) is not None:
        return fixed
    if (framed := debrief_frame.told(turn, interview)) is not None:
        return framed
    if about_me(turn.text):
        return None
    told, slot = turn.about(interview.opportunity).changed(AN_ANSWER, tell=False), open_question.asks
    return told_instead(told, interview, slot) or kept_in(told, interview, slot)


def _answers(turn: Turn, open_question: OpenQuestion) -> bool:
    """Fresh words of one's own; after some hours only those that cannot be anything else, or a date for the date."""
    if open_question.asks == "promise":
        return _may_be_a_date(turn)
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


def _may_be_a_date(turn: Turn) -> bool:
    """Of their decision; neither a question, nor a meeting with its hour, nor news of another kind."""
    timed = any(d.has_time for d in turn.days_ahead) and not debrief_other_day.DECIDING.search(turn.text)
    meets = turn.read.intent == "interview" and bool(turn.read.company or turn.read.contacts or timed)
    aside = turn.read.intent in ASIDE and not (turn.read.intent == "list" and turn.read.dates)
    asked = asks(turn.text) or INVERTED.match(turn.text) is not None
    return not (aside or asked or letter(turn.text) or meets)
