"""Days on which somebody may be written to unasked: business days without the quiet ones (rule book 0.2)."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from coach.calendar.business_days import REMEMBERED, BusinessDays, holidays_of

_QUIET_MONTHS = (11, 12, 1)
_LONGEST_BREAK = 60
"""Business days after which the search for an open day gives up (everything declared closed)."""


class ContactDays(BusinessDays):
    """The business days of a place, and its quiet days."""

    def __init__(self, country: str, subdivision: str | None, closed: tuple[date, ...] = ()) -> None:
        super().__init__(country, subdivision, closed)
        self._country, self._subdivision = country, subdivision
        self.first_open: Callable[[date], date] = lru_cache(maxsize=REMEMBERED)(self._first_open)
        """A day, or the first later business day that is not quiet."""

    def is_quiet(self, d: date) -> bool:
        """24 December to 2 January and, in the United States, the day after Thanksgiving: nobody is asked then."""
        if d.month not in _QUIET_MONTHS:
            return False
        if (d.month, d.day) >= (12, 24) or (d.month, d.day) <= (1, 2):
            return True
        eve = d - timedelta(days=1)
        return self._country == "US" and d.month == 11 and "Thanksgiving" in (self.holiday_name(eve) or "")

    def is_open(self, d: date) -> bool:
        return self.is_bd(d) and not self.is_quiet(d)

    def holiday_name(self, d: date) -> str | None:
        return holidays_of(self._country, self._subdivision, d.year).get(d)

    def _first_open(self, d: date) -> date:
        for _ in range(_LONGEST_BREAK):
            if self.is_open(d):
                break
            d = self.add(d, 1)
        return d


@lru_cache(maxsize=256)
def contact_days(country: str, subdivision: str | None, closed: tuple[date, ...]) -> ContactDays:
    """One shared table per place."""
    return ContactDays(country, subdivision, closed)
