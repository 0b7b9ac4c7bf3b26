"""What a few words leave no doubt about, whatever their grammar resembles: a question, a plan, a no to be told, a thing handed in."""

from collections.abc import Callable

from coach.understand import Intent
from coach.understand.gist import FACTS, likeliest
from handlers.free_words.as_said_words import (
    BID,
    DECIDING,
    DROPS,
    FILLED,
    MINE,
    MOVES,
    OF_HOW_IT_WENT,
    RMND,
    TELL,
    TELL_NO,
    WILL_SEND,
)
from handlers.interviews.correct_names import MORE_PEOPLE
from handlers.news import offer_words
from handlers.reading import find
from handlers.reading.did import LOOSE, OUT
from handlers.reading.fits import asks
from handlers.reading.may_i_words import THEM
from handlers.reading.unmarked import for_something
from handlers.turn import Turn
from handlers.writing.sent_words import HANDED_IN

TOLD: tuple[Intent, ...] = (
    "sent",
    "interview",
    "applied",
    "offer",
    "rejected",
    "withdrawn",
    "reschedule",
    "cancel",
)
"""Intents that a question never is."""
SOME = 0.3
"""How sure it must be that a saying tells of an interview."""


def settled(turn: Turn) -> Turn:
    """The turn with that intent; else as it was."""
    intent = next((intent for intent, meant in SETTLES if meant(turn)), None)
    return turn.read_as(intent) if intent else turn


def _bidden(turn: Turn) -> bool:
    """Somebody known is to be written to; nothing went out."""
    bids = turn.read.intent == "sent" and BID.match(turn.text) is not None and not OUT.search(turn.text)
    told = turn.read.intent in (*LOOSE, "decision", "heard", "draft") and TELL.match(turn.text) is not None
    return (
        (bids or told)
        and not turn.days_ahead
        and bool(find.people(turn) or find.companies(turn) or THEM.search(turn.text))
    )


def _tells_nothing(turn: Turn) -> bool:
    """The look back is taken only where something is said of how it went."""
    if turn.read.intent != "debrief" or turn.text.startswith("/") or OF_HOW_IT_WENT.search(turn.text):
        return False
    best = likeliest(turn.text)
    told = best is not None and best.act in (*FACTS, "interviewed", "felt_good", "felt_bad")
    return not (told and best is not None and best.chance >= SOME)


def _no_to_tell(turn: Turn) -> bool:
    return TELL_NO.match(turn.text) is not None and bool(find.people(turn))


def _joins(turn: Turn) -> bool:
    named = bool(turn.read.contacts) and not turn.read.dates and turn.read.intent in LOOSE
    return named and any(p.match(turn.text) for p in MORE_PEOPLE)


def _later(turn: Turn) -> bool:
    return (
        turn.read.intent in ("sent", *LOOSE)
        and WILL_SEND.match(turn.text) is not None
        and bool(turn.days_ahead)
    )


def _handed_in(turn: Turn) -> bool:
    """ "Uploaded the portfolio"."""
    filled = FILLED.match(turn.text) is not None
    told = turn.read.intent in (*LOOSE, "debrief") and MINE.match(turn.text) is not None
    return (
        (told or filled)
        and (filled or HANDED_IN.search(turn.text) is not None)
        and bool(turn.search.opportunities)
        and not asks(turn.text)
    )


def _only_asked(turn: Turn) -> bool:
    """ "Who's Dana?" tells of no message; "what did I say in the interview" of no meeting."""
    if turn.read.intent == "sent" and asks(turn.text):
        return True
    return turn.read.intent in TOLD and for_something(turn.text)


def _decides(turn: Turn) -> bool:
    """ "They decide by Friday" moves no meeting, whatever else stands beside it."""
    moves = turn.read.intent == "reschedule" and not MOVES.search(turn.text)
    return moves and DECIDING.search(turn.text) is not None


def _drops(turn: Turn) -> bool:
    """ "I'm dropping Harbor, the commute is awful"."""
    found = DROPS.match(turn.text)
    if found is None or turn.read.intent not in (*LOOSE, "cancel") or asks(turn.text):
        return False
    return any(
        turn.text[found.end() :].casefold().startswith(o.company.casefold().split()[0])
        for o in turn.search.opportunities
        if o.is_open
    )


SETTLES: tuple[tuple[Intent, Callable[[Turn], bool]], ...] = (
    ("remind", lambda turn: RMND.match(turn.text) is not None and bool(turn.read.dates)),
    ("offer", lambda turn: offer_words.declines(turn.text) and bool(turn.search.offers)),
    ("withdrawn", _no_to_tell),
    ("withdrawn", _drops),
    ("contact", _joins),
    ("snooze", _later),
    ("sent", _handed_in),
    ("ask_if_ok", _bidden),
    ("other", _only_asked),
    ("other", _tells_nothing),
    ("decision", _decides),
)
"""By intent: where it holds, the first that does."""
