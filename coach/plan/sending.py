"""When a message proposed in the evening, or in the company's night, should go out: schedule-send (rule book 0.4 NUDGE_AT)."""

from datetime import datetime, timedelta

from coach.calendar import calendar_for
from coach.calendar.moments import moment_at
from coach.model import JobSearch, Nudge, wall_at
from coach.nudges import CATALOGUE
from coach.settings import settings_for


def goes_out_at(search: JobSearch, nudge: Nudge, now: datetime) -> datetime | None:
    """UTC: the next good morning at the company for what counts; None where it may go at once. `now` is UTC."""
    opportunity, kind = search.opportunity(nudge.opportunity), CATALOGUE.get(nudge.kind)
    if opportunity is None or kind is None or not kind.counts:
        return None
    calendar, settings = calendar_for(search, opportunity), settings_for(search.preferences, opportunity)
    local, (opens, closes) = wall_at(now, calendar.zone).local, settings.email_window
    if calendar.is_contact_day(local.date()) and opens <= local.time() < closes:
        return None
    day = local.date() if local.time() < opens else local.date() + timedelta(days=1)
    return moment_at(calendar.contact_day(day), settings.email_preferred[0], calendar.zone)
