"""A check-in whose usual time went by unasked (told late, a pause): said once, late, rather than never (R15, S2 61)."""

from datetime import date, datetime, timedelta

from coach.calendar import nudge_at
from coach.facts import STATUS_KINDS, Facts
from coach.model import Nudge
from coach.model.changed import replace
from coach.nudges.kind import closes, opens
from coach.nudges.spacing import with_room

_TRIES = 5


def or_late(facts: Facts, nudge: Nudge, anchor: date, reason: str) -> Nudge:
    """The nudge as it is, or at the next good moment where its time is over and nobody was asked in this wait."""
    stored = facts.records.nudges.get(nudge.id)
    if (
        nudge.latest is None
        or _start(facts, nudge.due) <= nudge.latest
        or (stored and _in_time(stored, nudge.latest))
    ):
        return nudge
    given = stored is not None and (stored.state != "planned" or nudge.latest < stored.due <= facts.now)
    due = stored.due if stored and given else _next_moment(facts, nudge)
    day = facts.calendar.today(due)
    if day >= slow_lane(facts) or asked_since(facts, anchor, other_than=nudge.id):
        return nudge
    latest = closes(facts, facts.calendar.bd_add(day, facts.settings.dated_latest))
    return replace(
        nudge,
        due=due,
        earliest=opens(facts, day),
        latest=latest,
        reason=f"Later than usual, still fine: {reason}",
    )


def _start(facts: Facts, due: datetime) -> datetime:
    """UTC: from when on the user can be told of what is due then."""
    moment = facts.back_at if facts.back_at and facts.away(due) else facts.now
    return facts.clock.next_morning(moment) if facts.clock.is_quiet(moment) else moment


def _in_time(stored: Nudge, latest: datetime) -> bool:
    """The user was given it while it was on time; it stays as it is."""
    return stored.state != "planned" and stored.due <= latest


def _next_moment(facts: Facts, nudge: Nudge) -> datetime:
    """UTC: at once in office hours, else the next nudge hour; on a day that keeps its distance from what was sent."""
    start = _start(facts, nudge.due)
    today = facts.calendar.today(start)
    day = with_room(facts, nudge.kind, nudge.person, today, status=True)
    if day == today and opens(facts, day) <= start < closes(facts, day):
        return start
    for _ in range(_TRIES):
        moment = nudge_at(day, facts.calendar, facts.clock, promised=today)
        if moment >= start:
            return moment
        day = facts.calendar.contact_day(day + timedelta(days=1))
    return start


def slow_lane(facts: Facts) -> date:
    """When the long tail begins: so long after the last contact or interview."""
    days = [e.day for e in facts.outbound]
    last = max([*days, facts.day_of(facts.current)] if facts.current else days, default=facts.today)
    return facts.calendar.bd_add(last, facts.settings.long_tail_after)


def still_to_come(facts: Facts, anchor: date) -> bool:
    """The late question is planned, and was not brought to the user yet."""
    return facts.calendar.today(_start(facts, facts.now)) < slow_lane(facts) and not asked_since(
        facts, anchor
    )


def asked_since(facts: Facts, anchor: date, other_than: str | None = None) -> bool:
    """A nudge brought a question about news to the user since the wait began."""
    return any(
        n.asked_at is not None
        and n.id != other_than
        and n.opportunity == facts.opportunity.id
        and n.kind in STATUS_KINDS
        and facts.calendar.today(n.asked_at) > anchor
        for n in facts.search.nudges
    )
