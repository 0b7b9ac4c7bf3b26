"""Days off, as told: the first of them, and the day of return."""

from datetime import date, timedelta

from coach import lazy_re as re
from coach.model import wall_at
from coach.understand import DateRead
from handlers.turn import Turn

RETURNS = re.compile(r"\b(?:until|till?|back|before)\b", re.I)
"""What is named is the day of return."""
BACK = re.compile(r"\b(?:back|return(?:ing)?|at work again|in again)\b", re.I)
"""So is the last of several days that are named."""
UNTIL = re.compile(r"\b(?:until|till?|before)\s+(?:\w+\s+){0,2}$", re.I)
"""Right before the last of them: the day of return."""
FOR = re.compile(
    r"\bfor (?:the )?(?:next )?(?P<count>\d{1,2}|an?|one|two|three|four) (?P<unit>day|week)s?\b", re.I
)
COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}


def days_off(turn: Turn, *, told: bool) -> tuple[date | None, date]:
    """(first day, None where it has begun; day of return), in the user's zone. `told` of days off; not told, but asked
    for, a bare day is the one of return."""
    dates = sorted((d for d in turn.read.dates), key=lambda d: d.start)
    if (back := _return_named(turn, dates)) is not None:
        first = _day(turn, dates[0])
        return (first if first > turn.today else None), back
    first, last = _day(turn, dates[0]), max(_last(turn, d) for d in dates)
    if len(dates) == 1 and _till_it_begins(turn, dates[0]):
        last = first
    ranged = last > first
    if (length := FOR.search(turn.text)) is not None and not ranged:
        back = first + _so_long(length)
    elif ranged and BACK.search(turn.text) is not None:
        back = last
    elif ranged or (told and RETURNS.search(turn.text) is None):
        back = last + timedelta(days=1)
    else:
        return None, last
    return (first if first > turn.today else None), back


def _so_long(length: re.Match[str]) -> timedelta:
    count = length["count"].casefold()
    return timedelta(days=(COUNTS.get(count) or int(count)) * (7 if length["unit"][0] in "wW" else 1))


def _return_named(turn: Turn, dates: list[DateRead]) -> date | None:
    """ "From the 9th to the 13th, quiet until Monday the 16th": after the days off themselves one more, of the return."""
    *days, last = dates
    if (
        not days
        or _day(turn, last) <= max(_last(turn, d) for d in days)
        or (len(days) == 1 and not days[0].end)
    ):
        return None
    return _day(turn, last) if UNTIL.search(turn.text[: last.span[0]]) else None


def _till_it_begins(turn: Turn, read: DateRead) -> bool:
    """ "Until next week" ends where that week begins."""
    return read.grain in ("week", "month") and RETURNS.search(turn.text[: read.span[1]]) is not None


def _day(turn: Turn, read: DateRead) -> date:
    return wall_at(read.start, turn.zone).date


def _last(turn: Turn, read: DateRead) -> date:
    """The last day that is named; the end of a range counts, that of an hour does not."""
    if read.end is None or read.grain not in ("day", "week", "month"):
        return _day(turn, read) + timedelta(days=6 if read.grain == "week" else 0)
    return wall_at(read.end, turn.zone).date
