"""When a wanted nudge really fires: overdue ones now, none past its time, none in quiet hours or a pause."""

from datetime import datetime, timedelta

from coach.calendar import nudge_at
from coach.facts import Facts
from coach.model import Nudge, wall_at
from coach.model.changed import replace
from coach.nudges import CATALOGUE
from coach.nudges.kind import closes

_STANDING = ("asked", "snoozed", "sending", "sent")
_THROUGH_PAUSE = frozenset({"offer_decision"})
"""Deadlines come even while the user is away."""
_BECOMES_ANOTHER = frozenset({"thank_you"})
"""Past its time it is another nudge, also when it was already asked."""


def settle_moment(facts: Facts, nudge: Nudge) -> Nudge | None:
    """The nudge with the moment it fires at; None where its time is over."""
    stored = facts.records.nudges.get(nudge.id)
    over = nudge.latest is not None and _last_moment(facts, nudge, nudge.latest) < facts.now
    if stored is not None and stored.state in _STANDING:
        return None if over and nudge.kind in _BECOMES_ANOTHER else nudge
    if over:
        return None
    due = _unless_paused(facts, nudge, _not_in_the_past(facts, nudge, stored))
    if nudge.latest is not None and due > _last_moment(facts, nudge, nudge.latest):
        return None
    return nudge if due == nudge.due else replace(nudge, due=due)


def _last_moment(facts: Facts, nudge: Nudge, latest: datetime) -> datetime:
    grace = CATALOGUE[nudge.kind].grace
    return closes(facts, facts.calendar.bd_add(facts.calendar.today(latest), grace)) if grace else latest


def _not_in_the_past(facts: Facts, nudge: Nudge, stored: Nudge | None) -> datetime:
    if nudge.due >= facts.now:
        return nudge.due
    if stored is not None and stored.state == "planned" and nudge.due <= stored.due <= facts.now:
        return stored.due if not facts.clock.is_quiet(facts.now) else facts.clock.awake(facts.now)
    return _next_chance(facts, nudge)


def _next_chance(facts: Facts, nudge: Nudge) -> datetime:
    """Now; for messages that count the next time they could go out."""
    now = facts.now
    if CATALOGUE[nudge.kind].counts and not _office_hours(facts):
        day = facts.calendar.contact_day(facts.today)
        morning = nudge_at(day, facts.calendar, facts.clock)
        if morning < now:
            morning = nudge_at(
                facts.calendar.contact_day(day + timedelta(days=1)), facts.calendar, facts.clock
            )
        now = max(now, morning)
    quiet = facts.clock.is_quiet(now)
    due = facts.clock.next_morning(now) if quiet else facts.clock.awake(now, nudge.latest)
    return _on_a_working_day(facts, nudge, due) if quiet else due


def _on_a_working_day(facts: Facts, nudge: Nudge, due: datetime) -> datetime:
    """The user's next morning may be a day off at the company: what counts waits for the next that is none."""
    calendar = facts.calendar
    day = calendar.today(due)
    if not CATALOGUE[nudge.kind].counts or calendar.is_contact_day(day):
        return due
    return max(due, nudge_at(calendar.contact_day(day), calendar, facts.clock))


def _office_hours(facts: Facts) -> bool:
    first, last = facts.settings.email_window
    clock = wall_at(facts.now, facts.calendar.zone).local.time()
    return facts.calendar.is_contact_day(facts.today) and first <= clock < last


def _unless_paused(facts: Facts, nudge: Nudge, due: datetime) -> datetime:
    if facts.back_at is None or nudge.kind in _THROUGH_PAUSE or not facts.away(due):
        return due
    return _on_a_working_day(facts, nudge, max(due, facts.back_at))
