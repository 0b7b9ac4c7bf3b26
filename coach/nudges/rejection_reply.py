"""N19: a gracious answer to a rejection; second choices do get called."""

from collections.abc import Iterator
from datetime import timedelta

from coach.calendar import nudge_at
from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.kind import NudgeKind, closes, make, person_id

COOL_OFF = timedelta(hours=2)
LATEST = 2


def find(facts: Facts) -> Iterator[Nudge]:
    rejected = facts.opportunity.status_at
    if facts.opportunity.status != "rejected" or rejected is None or facts.sent("rejection_reply"):
        return
    if facts.application_only and not facts.inbound and not facts.people:
        return
    day = facts.calendar.today(rejected)
    yield make(
        facts,
        "rejection_reply",
        nudge_at(facts.calendar.bd_add(day, 1), facts.calendar, facts.clock, promised=day),
        reason="Few people answer a no. A kind line keeps the door open, and second choices do get called.",
        rules=("N19", "R10"),
        earliest=rejected + COOL_OFF,
        latest=closes(facts, facts.calendar.bd_add(day, LATEST)),
        person=person_id(facts, "rejection_reply"),
        anchor=day,
    )


KIND = NudgeKind(
    name="rejection_reply",
    code="N19",
    headline="Reply to the no",
    trigger="a rejection",
    earliest="two hours later",
    ideal="the next business day, 09:00",
    latest="two business days",
    who="the sender",
    purpose="thanks, one thing learned, the wish to be considered again; one question for improvement at most",
    stops="sent",
    moves="-",
    sources="S4 104; A7, K1, K2, K4, K6, D3",
    find=find,
    remind=True,
    rank=16,
)
