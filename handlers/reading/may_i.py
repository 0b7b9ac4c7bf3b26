"""Asking before writing, however it is put: "may I", "is it cheeky to", "tempted to", "thinking of dropping her a line"."""

from coach.model.called import is_named
from coach.understand import ContactRead
from coach.understand.gist import likeliest
from handlers.reading import find
from handlers.reading.asked_again import asked_again
from handlers.reading.did import DID
from handlers.reading.fits import TOLD_QUESTION, letter
from handlers.reading.may_i_in_short import IN_SHORT
from handlers.reading.may_i_words import (
    ALLOWED,
    AND_THEN,
    AND_WHOM,
    INFLECTED,
    INSTEAD,
    LEANING,
    OTHERS,
    PLAIN,
    REPORTS,
    THEIRS,
    THEM,
    TO_YOU,
    VISIT,
    WORDED,
    of_contact,
    what_if,
)
from handlers.reading.unanswered import MY_CALL, UNSENT
from handlers.turn import Turn

SURE = 0.7
"""How sure it must be that such words were such a question when others said them."""


@asked_again
def _something_else(text: str) -> bool:
    """By its words alone: a letter, a report, a plan, something for the bot."""
    asks = "?" in text
    if letter(text) or TOLD_QUESTION.match(text) or (not asks and ALLOWED.search(text)):
        return True
    if not asks and (UNSENT.search(text) or MY_CALL.match(text)):
        return True
    if REPORTS.match(text) and not text.rstrip().endswith("?"):
        return True
    if what_if(text) or TO_YOU.search(text):
        return True
    return INFLECTED.search(text) is not None and not PLAIN.search(text)


def meant(turn: Turn) -> bool:
    text = turn.text
    if _something_else(text):
        return False
    if WORDED.search(text) is not None and turn.search.opportunities:
        return True
    if _plain(text) or ((_leans(text) or INSTEAD.search(text)) and _about_somebody(turn)):
        return True
    if AND_THEN.match(text) and _just_asked(turn):
        return True
    if AND_WHOM.match(text) and find.people(turn) and _just_asked(turn):
        return True
    return bool(turn.search.opportunities) and _in_short(text)


@asked_again
def _plain(text: str) -> bool:
    return PLAIN.search(text) is not None


@asked_again
def _in_short(text: str) -> bool:
    """In few words, and no question about something else."""
    if THEIRS.match(text) or DID.match(text):
        return False
    return IN_SHORT.search(text) is not None or (_learned(text) and of_contact(text))


def _just_asked(turn: Turn) -> bool:
    """The newest word of the bot's was a verdict."""
    told = [m for m in turn.search.outbox if m.state == "sent" and m.lane == "reply"]
    return bool(told) and max(told, key=lambda m: (m.sent_at or m.due, m.id)).reply.verdict is not None


@asked_again
def _leans(text: str) -> bool:
    """Half a plan of the user's: "they want to do a phone screen" is one of theirs."""
    return any(not OTHERS.search(text[: found.start()]) for found in LEANING.finditer(text))


def _learned(text: str) -> bool:
    best = likeliest(text)
    return best is not None and best.act == "ask_ok" and best.chance >= SURE


def _about_somebody(turn: Turn) -> bool:
    """Somebody at a company of theirs, or the company."""
    if THEM.search(turn.text) or VISIT.search(turn.text) or find.companies(turn):
        return True
    named = (*turn.read.contacts, *((ContactRead(name=turn.read.company),) if turn.read.company else ()))
    return bool(find.people_named(turn.search, named)) or any(
        is_named(p.name, turn.text) for p in turn.search.people
    )
