"""The plan as the user has it: the coach's living plan, and beside it the reminders they set themselves."""

from datetime import datetime, timedelta

from coach.model import JobSearch, Nudge
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
    own = tuple(_with_its_meeting(search, n) for n in search.nudges if n.kind == REMINDER)
    after = replan(coached(search) if own else search, now)
    return replace(after, nudges=(*after.nudges, *own)) if own else after


def _with_its_meeting(search: JobSearch, own: Nudge) -> Nudge:
    """ "An hour before": it moves with the meeting, and goes with it."""
    meeting = search.interview(own.interview)
    if own.interview is None or own.latest is None or own.state != "planned":
        return own
    if meeting is None or meeting.start is None or meeting.status != "planned":
        return replace(own, state="dropped")
    moved = meeting.start.instant - own.latest
    return replace(own, due=own.due + moved, latest=own.latest + moved) if moved else own


def renewed(before: JobSearch, search: JobSearch, now: datetime) -> JobSearch:
    """Planned anew, unless the last plan is fresh and this turn (`before` it) changed nothing that it rests on: most turns
    only ask."""
    age = now - search.planned_at if search.planned_at else FRESH
    if timedelta(0) <= age < FRESH and all(getattr(search, f) is getattr(before, f) for f in FACTS):
        return search
    return replace(planned(search, now), planned_at=now)
