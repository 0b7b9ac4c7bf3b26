"""What may answer an open question: one rule for all, so that nothing else that is said is swallowed by it."""

import re

from handlers.turn import Turn

META = re.compile(
    r"^\W*(actually|make it|my name is|no,? (it|they|the|she|he|wait|actually|not)|wait|sorry|hang on|oops|scratch that|i mean(t)?|can you|could you|"
    r"please|why|how (do|does|many|much|am|is|about)|what('?s| is| about| should| do| if)|when (is|do|does|will)|who (is|did|do)|"
    r"which|tell me|show|list|help|undo|stop|forget|draft|remind|snooze|pause|hi\b|hello|hey|thanks|thank you|dear)",
    re.I,
)
"""A sentence about the conversation itself, or the beginning of another one."""
LETTER = re.compile(
    r"\b(dear|kind regards|best regards|best wishes|sincerely|regards|subject:|from:|sent:|fwd:|unsubscribe)\b",
    re.I,
)
TIMES = re.compile(r"\d{1,2}(:\d{2})?\s*(am|pm)\b|\b\d{1,2}:\d{2}\b", re.I)
LONGEST_PROSE = 400
LONGEST_NAME, MOST_WORDS = 60, 7
TELLING = (
    "sent",
    "offer",
    "rejected",
    "withdrawn",
    "reschedule",
    "snooze",
    "remind",
    "list",
    "ask_if_ok",
    "contact",
    "cancel",
    "draft",
    "applied",
)
"""Intents that are always something of their own."""


def asks(text: str) -> bool:
    return text.rstrip().endswith("?")


def letter(text: str) -> bool:
    """A mail that was pasted or forwarded."""
    return "\n" in text.strip() and (LETTER.search(text) is not None or len(text) > LONGEST_PROSE)


def prose(turn: Turn) -> bool:
    """Words of the user's own that a free question may keep."""
    text, read = turn.text, turn.read
    if (
        asks(text)
        or letter(text)
        or META.match(text)
        or len(text) > LONGEST_PROSE
        or turn.message.kind == "forward"
    ):
        return False
    if read.intent in TELLING:
        return False
    future = any(d.start >= turn.now for d in read.dates)
    return not (read.intent in ("decision", "heard", "interview") and future)


def name(turn: Turn) -> bool:
    """A short name, of a person or a company: no dates, no times, no sentence."""
    text = turn.text
    if asks(text) or "\n" in text.strip() or META.match(text) or TIMES.search(text) or turn.read.dates:
        return False
    return len(text) <= LONGEST_NAME and len(text.split()) <= MOST_WORDS
