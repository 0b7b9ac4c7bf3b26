"""The plan as the user has it: the coach's living plan, and beside it the reminders they set themselves."""

from dataclasses import replace
from datetime import datetime

from coach.model import JobSearch
from coach.plan import replan

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
