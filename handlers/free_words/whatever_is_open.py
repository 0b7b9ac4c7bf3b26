"""Words that belong to one conversation, though another has a question open: "still nothing from Acme" is no answer of theirs."""

from collections.abc import Callable
from datetime import timedelta

from coach import lazy_re as re
from handlers.debriefing.debrief_told import fell_short
from handlers.free_words import human, musing
from handlers.interviews import missed
from handlers.news import go_between, offer_choice, silence
from handlers.nudging.quiet_please import AWAY
from handlers.reading import find, may_i
from handlers.reading.did import DID
from handlers.reading.fits import asks
from handlers.reading.unanswered import UNSENT, unanswered, undone
from handlers.turn import Turn
from handlers.writing.sent_words import channel_in, missed_call

REMIND = re.compile(r"\b(?:remind|tell|ask|ping|nudge) me\b", re.I)
ASKED_THEM = re.compile(
    r"^\W*(?:(?:so|ok|i|just|also|have|i['’]ve|already)\b[ ,]*)*(?:checked (?:in )?with|asked|chased|nudged|pinged)\b(?! (?:for|about|me|us|to)\b)",
    re.I,
)
""" "Checked with Ruth, she knows nothing yet": asked, whatever came of it."""
LATELY = timedelta(days=14)
MOVED_TO = re.compile(
    r"\b"
    r"(?:moved|rescheduled|postponed|pushed|shifted|put off|new (?:time|date|day|slot|appointment)|"
    r"instead|(?:it|the \w+)(?:['’]s| is| will be) now)\b",
    re.I,
)
""" "Nobody joined, it is moved to Thursday": the new day is what counts."""
NOT_SENDING = re.compile(
    r"\b(decided|going|plan\w*|want|prefer) not to (send|write)|"
    r"\b(won'?t|will not|not going to|don'?t want to|refuse to) (send|write)\b|"
    r"\b(?:not|never) (?:sending|writing) (?:that|this|it|them|him|her|anything)\b|"
    r"^\W*(i'?ll )?skip the\b",
    re.I,
)


def conversation(turn: Turn) -> str | None:
    """Its name: "I'm on vacation until March 21" is the user, and pauses."""
    return next((name for name, meant in BELONG if meant(turn)), None)


def _small_talk(turn: Turn) -> bool:
    if human.THANKS.match(turn.text) or human.LEAVING.match(turn.text):
        return True
    return human.meant(turn) and turn.search.question is None


def _tried_to_call(turn: Turn) -> bool:
    return bool(turn.search.opportunities) and missed_call(turn.text) and not asks(turn.text)


def _silent(turn: Turn) -> bool:
    """Nobody answered. "Called her, no answer" is a call of the user's; "wrote to her, no answer" only where nothing is
    known of that message yet."""
    if UNSENT.search(turn.text) or _applied_elsewhere(turn):
        return False
    if not turn.search.opportunities or not unanswered(turn.text) or may_i.meant(turn) or missed.now(turn):
        return False
    if ASKED_THEM.match(turn.text) and find.people(turn):
        return False
    written = any(c.direction == "out" and turn.now - c.at <= LATELY for c in turn.search.contacts)
    return not DID.match(turn.text) or (written and channel_in(turn.text) is None)


def _applied_elsewhere(turn: Turn) -> bool:
    """ "Applied at Zoll last week, haven't heard": a company that is new is put on the list first."""
    name = turn.read.company
    return turn.read.intent == "applied" and name is not None and not find.company(turn.search, name)


def _undone(turn: Turn) -> bool:
    plain = not may_i.meant(turn) and (not turn.read.dates or UNSENT.search(turn.text) is not None)
    return bool(turn.search.opportunities) and undone(turn.text) and plain and not fell_short(turn.text)


def _of_a_go_between(turn: Turn) -> bool:
    known = bool(turn.search.opportunities) or go_between.client(turn) is not None
    plain = not asks(turn.text) and not may_i.meant(turn)
    return (known or go_between.signed_up(turn)) and plain and go_between.told(turn)


def _missed(turn: Turn) -> bool:
    if asks(turn.text):
        return False
    if MOVED_TO.search(turn.text) and turn.days_ahead:
        return False
    nobody_came = missed.NO_SHOW.search(turn.text) is not None and not unanswered(turn.text)
    return missed.now(turn) or nobody_came


def _no_news(turn: Turn) -> bool:
    if not silence.told(turn.text) or not turn.search.opportunities or _applied_elsewhere(turn):
        return False
    return not may_i.meant(turn) and not DID.match(turn.text)


def _away(turn: Turn) -> bool:
    """ "I'm off to my daughter's, remind me on Friday" pauses nothing."""
    plain = AWAY.match(turn.text) is not None and not REMIND.search(turn.text)
    return plain and turn.read.when is not None


BELONG: tuple[tuple[str, Callable[[Turn], bool]], ...] = (
    ("hello", _small_talk),
    ("sent", _tried_to_call),
    ("quiet", _silent),
    ("undone", _undone),
    ("musing", lambda turn: musing.meant(turn) and not may_i.meant(turn)),
    ("agency", _of_a_go_between),
    ("more_time", offer_choice.wants_time),
    ("noshow", _missed),
    ("skip", lambda turn: NOT_SENDING.search(turn.text) is not None),
    ("pause", _away),
    ("quiet", _no_news),
)
"""Conversations, and when words are theirs; the first that claims them has them."""
