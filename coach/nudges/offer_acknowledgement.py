"""N21: thank them for the offer the same day, and ask for it in writing and for the deadline."""

from collections.abc import Iterator
from datetime import timedelta

from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.kind import NudgeKind, make, person_id, waking

ACKNOWLEDGE_WITHIN = timedelta(hours=24)


def find(facts: Facts) -> Iterator[Nudge]:
    offer = facts.opportunity.offer
    if offer is None or facts.opportunity.status != "offer" or offer.acknowledged:
        return
    if facts.sent("offer_acknowledgement", since=offer.received_at):
        return
    yield make(
        facts,
        "offer_acknowledgement",
        waking(facts, offer.received_at),
        reason="Thank them today, ask for it in writing and by when they need your answer.",
        rules=("N21",),
        earliest=offer.received_at,
        latest=offer.received_at + ACKNOWLEDGE_WITHIN,
        person=person_id(facts, "offer_acknowledgement"),
        anchor=str(offer.received_at),
    )


KIND = NudgeKind(
    name="offer_acknowledgement",
    code="N21",
    headline="Thanks for the offer",
    trigger="an offer",
    earliest="at once",
    ideal="the same day",
    latest="24 hours",
    who="whoever made it; by phone where they called",
    purpose="thanks, the details in writing, the deadline",
    stops="acknowledged",
    moves="-",
    sources="L3, L1, C14",
    find=find,
    about="offer",
    remind=True,
    rank=2,
)
