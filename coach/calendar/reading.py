"""What one phrase about time means, before it becomes a promise: a date, how precise, and what to ask."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from re import Match
from typing import Literal

from coach.calendar.company import CompanyCalendar

Precision = Literal["exact", "vague"]
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14, "fifteen": 15,
    "twenty": 20, "thirty": 30,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    day: date
    precision: Precision = "exact"
    other: date | None = None
    """The second reading, where the phrase has two."""
    why: str = ""
    """Why it is asked: "today is Friday"."""

    def vague(self) -> "Reading":
        return replace(self, precision="vague")


@dataclass(frozen=True, slots=True)
class Said:
    """The day something was said on, in the company's calendar."""

    on: date
    calendar: CompanyCalendar

    def add(self, n: int) -> date:
        return self.calendar.bd_add(self.on, n)

    def rolled(self, day: date) -> date:
        return self.calendar.bd_add(day, 0)

    def week(self, ahead: int = 0) -> date:
        """Monday of this week, or of a later one (weeks run Monday to Sunday)."""
        return self.on - timedelta(days=self.on.weekday()) + timedelta(weeks=ahead)

    def week_end(self, ahead: int = 0) -> date:
        """Last business day of the week."""
        return self.calendar.bd_add(self.week(ahead + 1), -1)

    def month(self, ahead: int = 0) -> date:
        """First day of this month, or of a later one."""
        months = self.on.year * 12 + self.on.month - 1 + ahead
        return date(months // 12, months % 12 + 1, 1)

    def month_end(self, first: date) -> date:
        """Last business day of the month that `first` lies in."""
        following = (first.replace(day=1) + timedelta(days=32)).replace(day=1)
        return self.calendar.bd_add(following, -1)

    def named_month(self, month: int) -> date:
        """First day of the next such month, this one included."""
        year = self.on.year + (1 if month < self.on.month else 0)
        return date(year, month, 1)

    def quarter(self, number: int) -> date:
        """First day of the next such quarter that has not begun yet."""
        first = date(self.on.year, 3 * number - 2, 1)
        return first if first > self.on else first.replace(year=first.year + 1)

    def weekday(self, number: int) -> date:
        """The next such day strictly after it was said."""
        return self.on + timedelta(days=(number - self.on.weekday() - 1) % 7 + 1)


Reader = Callable[[Match[str], Said], Reading | None]
