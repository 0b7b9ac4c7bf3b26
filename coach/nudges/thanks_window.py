"""When a thank-you is due, and how long it is on time: 48 hours that stand still on days off (rule book 0.4)."""

from datetime import datetime, timedelta
from functools import lru_cache

from coach.calendar import CompanyCalendar
from coach.facts import Facts
from coach.facts.lazy import once
from coach.facts.waiting import standing_promise
from coach.model import Interview, instant_of, wall_at

LONG_OVER = timedelta(days=14)
"""Days after an interview from which nothing about the day itself is planned, whatever the calendar."""


@once
def recent(facts: Facts) -> tuple[Interview, ...]:
    """Interviews to come or not long over."""
    return tuple(i for i in facts.interviews if facts.now - facts.end(i) < LONG_OVER)


def thanks_due(facts: Facts, interview: Interview) -> datetime:
    """Two hours after the end, one where they decide the same or the next day; not after 20:30, then 08:00."""
    settings, clock = facts.settings, facts.clock
    if not interview.time_known and interview.start:
        last = (interview.end or interview.start).date
        return clock.awake(clock.at(last, settings.thank_you_without_time))
    end = facts.end(interview)
    due = end + (settings.thank_you_after_hurried if _hurried(facts, interview) else settings.thank_you_after)
    day = clock.today(end)
    if due < clock.at(day, settings.thank_you_before):
        return clock.awake(due)
    return clock.awake(clock.at(day + timedelta(days=1), settings.morning))


def _hurried(facts: Facts, interview: Interview) -> bool:
    promise = standing_promise(facts)
    return bool(promise and promise.date and promise.date <= facts.day_of(interview) + timedelta(days=1))


def thanks_latest(facts: Facts, interview: Interview) -> datetime:
    """UTC: the end of 48 working-day hours after the interview."""
    return after_working_hours(facts.calendar, facts.end(interview), facts.settings.thank_you_latest)


@lru_cache(maxsize=8192)
def after_working_hours(calendar: CompanyCalendar, start: datetime, hours: timedelta) -> datetime:
    """`hours` of clock time later, where days that are not business days do not count."""
    local = wall_at(start, calendar.zone).local
    left = hours
    while True:
        midnight = datetime.combine(local.date() + timedelta(days=1), datetime.min.time())
        if calendar.is_bd(local.date()):
            if local + left <= midnight:
                return instant_of(local + left, calendar.zone)
            left -= midnight - local
        local = midnight
