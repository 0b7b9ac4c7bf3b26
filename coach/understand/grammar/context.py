"""What the grammar may know while it reads: the moment, the locale, and which clauses speak of the past."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Context:
    now: datetime
    """Aware, in the user's zone."""
    day_first: bool = False
    clauses: tuple[int, ...] = (0,)
    """Where each clause begins."""
    past: tuple[bool, ...] = (False,)
    """Whether that clause reads into the past (convention C11)."""

    postpones: bool = False
    """A reminder is being put off: "2 hours" alone means in two hours."""

    moves: bool = False
    """Something is moved: "from Tuesday to Friday" is no range, and only Friday counts."""
    promises: bool = False
    """How long they take is being told: "two weeks" alone means in two weeks."""

    meets: bool = False
    """A meeting is spoken of: "11-12" may be its hours."""

    asks_time: bool = False
    """A time was asked for: a number alone is an hour."""

    @property
    def today(self) -> date:
        return self.now.date()

    def is_past(self, at: int) -> bool:
        return self.past[max(bisect_right(self.clauses, at) - 1, 0)]
