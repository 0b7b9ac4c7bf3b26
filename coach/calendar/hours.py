"""The user's quiet hours, and the moment on a day at which the user is best told (rule book 0.4 NUDGE_AT)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from coach.calendar.company import CompanyCalendar
from coach.calendar.moments import clock_in, date_in, moment_at
from coach.settings import Settings

SATURDAY = 5
FAR = 4
"""Days; over a weekend that is quiet."""


@dataclass(frozen=True, slots=True)
class UserClock:
    """Quiet hours run from `quiet_from` to `quiet_until` on the wall in `zone`, over midnight where need be."""

    zone: str
    settings: Settings

    def is_quiet(self, moment: datetime) -> bool:
        if self.settings.quiet_weekends and self.today(moment).weekday() >= SATURDAY:
            return True
        clock = clock_in(moment, self.zone)
        start, end = self.settings.quiet_from, self.settings.quiet_until
        if start <= end:
            return start <= clock < end
        return clock >= start or clock < end

    def at(self, day: date, clock: time) -> datetime:
        return moment_at(day, clock, self.zone)

    def today(self, now: datetime) -> date:
        return date_in(now, self.zone)

    def next_morning(self, moment: datetime) -> datetime:
        """The next end of quiet hours at or after `moment`."""
        day = self.today(moment)
        for ahead in range(FAR):
            end = self.at(day + timedelta(days=ahead), self.settings.quiet_until)
            if end >= moment and not self.is_quiet(end):
                return end
        return moment

    def evening_before(self, moment: datetime) -> datetime:
        """The latest 20:00 before `moment`; an hour before quiet hours for people who rest earlier."""
        day = self.today(moment)
        for back in range(FAR):
            at = self.at(day - timedelta(days=back), self._evening())
            if at < moment and not self.is_quiet(at):
                return at
        return moment

    def _evening(self) -> time:
        evening, start = self.settings.nudge_evening, self.settings.quiet_from
        if not self._rests_at(evening):
            return evening
        return (datetime.combine(date.min + timedelta(days=1), start) - timedelta(hours=1)).time()

    def _rests_at(self, clock: time) -> bool:
        start, end = self.settings.quiet_from, self.settings.quiet_until
        return start <= clock < end if start <= end else clock >= start or clock < end

    def awake(self, moment: datetime, latest: datetime | None = None) -> datetime:
        """`moment`, or outside quiet hours: the next morning if that is still inside the window, else the evening
        before."""
        if not self.is_quiet(moment):
            return moment
        morning = self.next_morning(moment)
        if latest is None or morning <= latest:
            return morning
        return self.evening_before(moment)


def nudge_at(
    day: date,
    calendar: CompanyCalendar,
    clock: UserClock,
    *,
    promised: date | None = None,
) -> datetime:
    """UTC: 09:00 company time; in the user's quiet hours the evening before (with a schedule-send hint), but never on
    or before the promised date (rule book 0.4)."""
    moment = moment_at(day, clock.settings.nudge_at, calendar.zone)
    if not clock.is_quiet(moment):
        return moment
    evening = clock.evening_before(moment)
    if promised is None or calendar.today(evening) > promised:
        return evening
    return clock.next_morning(moment)
