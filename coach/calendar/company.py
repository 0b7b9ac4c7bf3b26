"""A company's calendar: its business days, holidays and quiet days, in its own time zone (rule book 0.2)."""

from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache

from coach.calendar.contact_days import ContactDays, contact_days
from coach.calendar.moments import date_in
from coach.calendar.regions import region_of
from coach.model import JobSearch, Opportunity


@dataclass(frozen=True)
class CompanyCalendar:
    """All dates are dates in `zone`. `closed_days` are days the user declared closed."""

    country: str
    subdivision: str | None
    zone: str
    closed_days: tuple[date, ...] = ()
    _days: ContactDays = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        days = contact_days(self.country, self.subdivision, self.closed_days)
        object.__setattr__(self, "_days", days)

    def is_bd(self, d: date) -> bool:
        return self._days.is_bd(d)

    def bd_add(self, d: date, n: int) -> date:
        """n >= 1: the n-th business day strictly after d; n < 0: strictly before; 0: d or the next one."""
        return self._days.add(d, n)

    def bd_between(self, a: date, b: date) -> int:
        """Number of business days in (a, b]: after a, up to and including b."""
        return self._days.between(a, b)

    def is_contact_day(self, d: date) -> bool:
        """A business day on which a counted contact may go out: nobody is asked from 24 December to 2 January nor, in the
        United States, on the day after Thanksgiving."""
        return self._days.is_open(d)

    def contact_day(self, d: date) -> date:
        """d, or the first later business day that is not quiet."""
        return self._days.first_open(d)

    def holiday_name(self, d: date) -> str | None:
        return self._days.holiday_name(d)

    def today(self, now: datetime) -> date:
        """The company's date at an aware instant."""
        return date_in(now, self.zone)


@lru_cache(maxsize=1024)
def calendar_at(
    country: str, subdivision: str | None, zone: str, closed_days: tuple[date, ...] = ()
) -> CompanyCalendar:
    """One shared calendar per place."""
    code = country.upper()
    return CompanyCalendar(code, subdivision or region_of(code, zone), zone, closed_days)


def calendar_for(search: JobSearch, opportunity: Opportunity | None = None) -> CompanyCalendar:
    """The company's calendar as captured, else the user's own place (rule book 0.4 COMPANY_PLACE)."""
    own = search.preferences
    if opportunity is None:
        return calendar_at(own.country, own.subdivision, own.zone, own.closed_days)
    country = opportunity.country or own.country
    subdivision = opportunity.subdivision or (own.subdivision if country == own.country else None)
    return calendar_at(
        country, subdivision, search.zone_of(opportunity), (*own.closed_days, *opportunity.closed_days)
    )
