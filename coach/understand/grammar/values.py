"""What the grammar's items mean: a time of day, some days, a length of time."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `bare`: 1 to 12 without am or pm, so that it has two readings (convention C7)."""

    hour: int
    minute: int = 0
    second: int = 0
    bare: bool = False
    end: "Clock | None" = None
    zone: str | None = None
    """IANA name or offset."""
    zone_word: str = ""
    part: str | None = None
    grain: str = "minute"
    weak: bool = False
    """Needs a date beside it to count as a time at all."""

    @property
    def minutes(self) -> int:
        return self.hour * 60 + self.minute


@dataclass(frozen=True, slots=True)
class Days:
    """A day, or several. `alts` are other readings of `start`; `end` is inclusive."""

    start: date
    end: date | None = None
    grain: str = "day"
    alts: tuple[date, ...] = ()
    ambiguous: bool = False
    vague: bool = False
    part: str | None = None
    weekday: int | None = None
    """A bare weekday: today is possible, when the time is still ahead (convention C1)."""
    named: int | None = None
    """The weekday that was said, bare or as in "next Friday"."""
    absolute: bool = False
    """Day and month were named."""
    of_month: bool = False
    """Only the day of the month was named: "the 30th"."""
    year_named: bool = False
    counted: bool = False
    """In weeks or months from now: a weekday beside it means that week's."""
    weak: bool = False
    """Needs a preposition, a time or a weekday beside it to count as a date."""


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time; `most` where a range was given ("one to two weeks")."""

    count: float
    unit: str
    business: bool = False
    most: float | None = None
    vague: bool = False
    extra: "Span | None" = None
    """"2 days and 3 hours". """


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant on the user's clock, or days with a time of day."""

    start: datetime
    end: datetime | None = None
    grain: str = "minute"
    alts: tuple[datetime, ...] = ()
    ambiguous: bool = False
    vague: bool = False
    part: str | None = None
    has_time: bool = True
    zone: str | None = None
