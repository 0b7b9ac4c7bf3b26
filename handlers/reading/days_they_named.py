"""The days ahead that an employer is said to have named; one that would lie in the past is the next of that name."""

from dataclasses import replace

from coach import lazy_re as re
from coach.understand import DateRead
from coach.understand.reading import DateRole
from handlers.reading.day_words import MONTHS
from handlers.reading.reread import read
from handlers.turn import Turn

LIMIT = re.compile(
    r"\b(?:by|before|until|till?|due|no later than|to hand in|deadline(?: is)?|this week|within|today|"
    r"tonight|tomorrow)\b",
    re.I,
)
MONTHLY = re.compile(
    r"^(?:the )?(?:mid|early|late|end|beginning|start|middle)\b.*\b"
    rf"(?:{MONTHS})",
    re.I,
)
""" "Mid February" is one to come, also in a sentence that tells of the past."""
AT_ONCE = ("now", "right now", "at the moment", "just now")
LEADS = re.compile(r"\b(?:by|before|until|till?|due|on|for)\b(?:\s\w+){0,2}\W*$", re.I)


def ahead(turn: Turn, role: DateRole) -> tuple[DateRead, ...]:
    """Each with that role; "sent me a test, due by Sunday" is of the Sunday to come."""
    found = [day for d in turn.read.dates if (day := d if _comes(turn, d) else _next(turn, d)) is not None]
    return tuple(replace(d, role=role) for d in found if d.text.casefold() not in AT_ONCE)


def _comes(turn: Turn, date: DateRead) -> bool:
    return (date.end or date.start) >= turn.now or date.start.date() == turn.today


def _next(turn: Turn, date: DateRead) -> DateRead | None:
    before = LEADS.search(turn.text[: date.span[0]])
    if before is None and not MONTHLY.match(date.text):
        return None
    phrase = turn.text[before.start() : date.span[1]] if before else date.text
    dates = read(turn, f"they decide {phrase}").dates
    return dates[0] if dates and _comes(turn, dates[0]) else None
