"""The plan as the user has it: the coach's living plan, and beside it the reminders they set themselves."""

from datetime import datetime, timedelta

from coach.model import JobSearch
from coach.model.changed import replace
from coach.plan import replan

FRESH = timedelta(minutes=1)
"""How long a plan stands while nothing is told; what comes due is planned anew in any case."""
FACTS = ("preferences", "opportunities", "interviews", "people", "contacts", "nudges")
"""What a plan rests on, beside the time."""
REMINDER = "reminder"
"""The kind of a reminder of the user's own; the rule book knows nothing of it."""


def coached(search: JobSearch) -> JobSearch:
    """Without the user's own reminders: what the rule book is asked about."""
    return replace(search, nudges=tuple(n for n in search.nudges if n.kind != REMINDER))


def planned(search: JobSearch, now: datetime) -> JobSearch:
    """Idempotent, like the coach's own planning."""
    own = tuple(n for n in search.nudges if n.kind == REMINDER)
    after = replan(coached(search) if own else search, now)
    return replace(after, nudges=(*after.nudges, *own)) if own else after


def renewed(before: JobSearch, search: JobSearch, now: datetime) -> JobSearch:
    """Planned anew, unless the last plan is fresh and this turn (`before` it) changed nothing that it rests on: most turns
    only ask."""
    age = now - search.planned_at if search.planned_at else FRESH
    if timedelta(0) <= age < FRESH and all(getattr(search, f) is getattr(before, f) for f in FACTS):
        return search
    return replace(planned(search, now), planned_at=now)
