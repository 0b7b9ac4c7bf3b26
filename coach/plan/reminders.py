"""Was it sent? Asked once the next morning, again after two business days, then left alone (rule book 2.1, end)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from coach.facts import Facts
from coach.model import Nudge
from coach.nudges import CATALOGUE, identity
from coach.plan.restraint import digest_day

TIMES = 2
REASONS = (
    "Did it go out? If so, I will plan from there.",
    "Did it go out, or shall I let it rest? I won't ask again.",
)
"""The first time, and the last."""
_APART = 2


def reminders(facts: Facts, wanted: Iterable[Nudge]) -> Iterator[Nudge]:
    for nudge in list(wanted):
        stored = facts.records.nudges.get(nudge.id)
        if stored is not None and stored.state == "asked" and CATALOGUE[nudge.kind].remind:
            yield from _for(facts, nudge, stored)


def _for(facts: Facts, nudge: Nudge, stored: Nudge) -> Iterator[Nudge]:
    clock = facts.clock
    asked = clock.today(stored.asked_at or stored.due)
    counts = CATALOGUE[nudge.kind].counts
    morning: date | None = _working(facts, facts.calendar.bd_add(asked, 1), counts)
    before_that = asked
    for count in range(1, TIMES + 1):
        morning = _together(facts, before_that, morning)
        due = clock.awake(clock.at(morning, facts.settings.nudge_at)) if morning else None
        if morning is None or due is None or (nudge.latest is not None and due > nudge.latest):
            return
        yield replace(
            nudge,
            id=_id(nudge, count),
            due=due,
            count=nudge.count + count,
            of=nudge.id,
            reason=REASONS[count - 1],
        )
        before = facts.records.nudges.get(_id(nudge, count))
        if before is None or before.state in ("planned", "snoozed"):
            return
        before_that = clock.today(before.asked_at or before.due)
        morning = _working(facts, facts.calendar.bd_add(before_that, _APART), counts)


def _id(nudge: Nudge, count: int) -> str:
    return identity("remind", nudge.id, None, None, count, "")


def _together(facts: Facts, last: date, morning: date | None) -> date | None:
    """To a user who has been silent for long, all on one morning, and then no more (2.7). `last`: when it came up."""
    digest = digest_day(facts.search)
    if morning is None or digest is None or morning <= digest:
        return morning
    return digest if last < digest and facts.clock.today(facts.now) <= digest else None


def _working(facts: Facts, day: date, counts: bool) -> date:
    """What counts could not go out on a quiet day (0.2), so nobody asks about it then."""
    return facts.calendar.contact_day(day) if counts else day
