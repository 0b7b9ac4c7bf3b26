"""The plan as the user has it: the coach's living plan, and beside it the reminders they set themselves."""

from dataclasses import replace
from datetime import datetime

from coach.model import JobSearch
from coach.plan import replan

REMINDER = "reminder"
"""The kind of a reminder of the user's own; the rule book knows nothing of it."""


def planned(search: JobSearch, now: datetime) -> JobSearch:
    """Idempotent, like the coach's own planning."""
    own = tuple(n for n in search.nudges if n.kind == REMINDER)
    after = replan(search, now)
    ids = {n.id for n in after.nudges}
    kept = tuple(n for n in own if n.id not in ids)
    return replace(after, nudges=(*after.nudges, *kept)) if kept else after
