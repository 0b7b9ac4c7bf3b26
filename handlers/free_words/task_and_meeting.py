"""A task of theirs, or a reminder, told in one breath with a meeting: each with its own day."""

from coach import lazy_re as re
from handlers.free_words.seams import Part
from handlers.reading import fits
from handlers.reading.event_date import event_date
from handlers.reading.reread import read
from handlers.reading.task_words import TASK_SET
from handlers.turn import Turn

SEAM = re.compile(r"(?:\s*[,;.])?\s+(?:and|plus|then|also)\s+(?:then\s+|also\s+)?|\s*[;.]\s+", re.I)
MEETING = re.compile(r"\b(?:interview|call|meeting|meet|chat|talk|speak|round|zoom|screen|video)\b", re.I)
LONGEST = 240


def parts(turn: Turn) -> tuple[Part, ...]:
    """The two pieces in the order they were told; empty where it is one thing."""
    text = turn.text
    if len(text) > LONGEST or fits.asks(text):
        return ()
    for seam in SEAM.finditer(text):
        pieces = tuple(
            Part(t, read(turn, t)) for t in (text[: seam.start()], text[seam.end() :]) if t.strip()
        )
        if len(pieces) == 2 and {_kind(p, turn) for p in pieces} == {"task", "meeting"}:
            return pieces
    return ()


def _kind(part: Part, turn: Turn) -> str | None:
    """What it is; None where it is neither, or both."""
    told, when = part.read, event_date(part.read)
    if (TASK_SET.search(part.text) or told.intent == "remind") and told.dates:
        return None if MEETING.search(part.text) else "task"
    timed = when is not None and when.has_time and when.start > turn.now
    return "meeting" if timed and MEETING.search(part.text) else None
