"""Where and when an opportunity is looked at: its records, its calendar, the user's clock."""

from dataclasses import dataclass
from datetime import date, datetime

from coach.calendar import CompanyCalendar, UserClock, calendar_for
from coach.facts.lazy import lazy
from coach.facts.records import Records
from coach.model import JobSearch, Opportunity, Person, wall_at
from coach.settings import Settings, settings_for


@dataclass(frozen=True)
class Ground:
    """`now` is UTC; dates are the company's. Everything is computed once and kept."""

    records: Records
    opportunity: Opportunity
    now: datetime

    @property
    def search(self) -> JobSearch:
        return self.records.search

    @lazy
    def calendar(self) -> CompanyCalendar:
        return calendar_for(self.search, self.opportunity)

    @lazy
    def settings(self) -> Settings:
        return settings_for(self.search.preferences, self.opportunity)

    @lazy
    def clock(self) -> UserClock:
        return UserClock(self.search.preferences.zone, self.settings)

    @lazy
    def today(self) -> date:
        return self.calendar.today(self.now)

    @lazy
    def people(self) -> tuple[Person, ...]:
        return tuple(self.records.people.get(self.opportunity.id, ()))

    @lazy
    def back_at(self) -> datetime | None:
        """UTC: the morning on which the user's pause ends; None where none is on."""
        until = self.search.preferences.paused_until
        back = self.clock.awake(self.clock.at(until, self.settings.nudge_at)) if until else None
        return back if back and back > self.now else None

    def away(self, due: datetime) -> bool:
        """Whether the user's pause has begun by then (UTC)."""
        first = self.search.preferences.paused_from
        return first is None or wall_at(due, self.search.preferences.zone).date >= first
