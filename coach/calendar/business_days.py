"""Business-day arithmetic (rule book 0.2) over a cached table, so that counting costs no loop."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from functools import lru_cache
from itertools import accumulate

import holidays

_AROUND = 2
"""Years a table reaches before and after the year it is made for."""
REMEMBERED = 8192
"""Sums kept per place; planning asks for the same ones again and again."""


@lru_cache(maxsize=512)
def holidays_of(country: str, subdivision: str | None, year: int) -> dict[date, str]:
    """Public holidays of one year by name. An unknown subdivision falls back to the country, an unknown
    country to none: weekends still count."""
    for part in (subdivision, None):
        try:
            return dict(holidays.country_holidays(country, subdiv=part, years=year, language="en_US"))
        except (NotImplementedError, KeyError):
            continue
    return {}


@dataclass(frozen=True, slots=True)
class _Table:
    base: int
    """Ordinal of the first day."""
    upto: tuple[int, ...]
    """Number of business days up to and including each day."""
    days: tuple[date, ...]
    """The business days."""


@lru_cache(maxsize=256)
def _table(country: str, subdivision: str | None, closed: tuple[date, ...], year: int) -> _Table:
    first = date(max(year - _AROUND, MINYEAR), 1, 1).toordinal()
    last = date(min(year + _AROUND, MAXYEAR), 12, 31).toordinal()
    off = {d.toordinal() for d in closed}
    for y in range(date.fromordinal(first).year, date.fromordinal(last).year + 1):
        off |= {d.toordinal() for d in holidays_of(country, subdivision, y)}
    open_days = [o for o in range(first, last + 1) if (o - 1) % 7 < 5 and o not in off]
    marks = set(open_days)
    upto = tuple(accumulate(int(o in marks) for o in range(first, last + 1)))
    return _Table(first, upto, tuple(map(date.fromordinal, open_days)))


class BusinessDays:
    """Monday to Friday without holidays and days the user declared closed."""

    def __init__(self, country: str, subdivision: str | None, closed: tuple[date, ...] = ()) -> None:
        self._place = (country, subdivision, closed)
        self._tables: dict[int, _Table] = {}
        self.add: Callable[[date, int], date] = lru_cache(maxsize=REMEMBERED)(self._add)
        """The n-th business day strictly after a day; before it for n < 0; the day itself or the next one for n = 0."""

    def _near(self, year: int) -> _Table:
        table = self._tables[year] = _table(*self._place, year)
        return table

    def is_bd(self, d: date) -> bool:
        table = self._tables.get(d.year) or self._near(d.year)
        at = d.toordinal() - table.base
        return table.upto[at] != (table.upto[at - 1] if at else 0)

    def _add(self, d: date, n: int) -> date:
        table = self._tables.get(d.year) or self._near(d.year)
        behind = table.upto[d.toordinal() - table.base]
        at = behind + n - (1 if n > 0 or self.is_bd(d) else 0)
        if 0 <= at < len(table.days):
            return table.days[at]
        edge = table.days[-1] if n > 0 else table.days[0]
        done = self.between(d, edge) if n > 0 else -self.between(edge, d)
        return self._add(edge, n - done) if done and done != n else edge

    def between(self, a: date, b: date) -> int:
        """Business days in (a, b]; negative where b lies before a."""
        table = self._tables.get(a.year) or self._near(a.year)
        start, end = a.toordinal() - table.base, b.toordinal() - table.base
        if start <= end < len(table.upto):
            return table.upto[end] - table.upto[start]
        if end < start:
            return -self.between(b, a)
        last = len(table.upto) - 1
        return table.upto[last] - table.upto[start] + self.between(date.fromordinal(table.base + last), b)


def warm() -> None:
    """The tables of all countries, which are loaded on first use: a tenth of a second that no answer should wait for."""
    holidays.country_holidays("US", years=2026)
