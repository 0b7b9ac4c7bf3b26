"""N23: tell the others you would rather work for that there is an offer, and by when you must answer it."""

from collections.abc import Iterator
from datetime import datetime

from coach.calendar import nudge_at
from coach.facts import Facts
from coach.model import Nudge, Opportunity
from coach.nudges.check_ins import low_interest
from coach.nudges.kind import NudgeKind, closes, make, person_id, waking
from coach.nudges.offer_decision import ASK_FOR_TIME


def find(facts: Facts) -> Iterator[Nudge]:
    own = facts.opportunity
    if own.status not in ("active", "on_hold") or low_interest(facts) or facts.waiting_from is None:
        return
    for other in facts.records.offers:
        if other.id != own.id and other.offer is not None:
            yield from _notices(facts, other)


def _notices(facts: Facts, other: Opportunity) -> Iterator[Nudge]:
    offer = other.offer
    if offer is None:
        return
    sent = facts.sent("offer_notice", since=offer.received_at)
    if any(c.at > offer.received_at for c in facts.replies) or len(sent) >= len(_REASONS):
        return
    for count, (due, latest) in enumerate(
        _moments(facts, offer.received_at, offer.deadline.instant if offer.deadline else None), 1
    ):
        if count > len(sent):
            yield make(
                facts,
                "offer_notice",
                waking(facts, due),
                reason=_REASONS[count - 1].format(company=other.company),
                rules=("N23",),
                earliest=offer.received_at,
                latest=latest,
                person=person_id(facts, "offer_notice"),
                count=count,
                anchor=other.id + str(offer.received_at),
            )


_REASONS = (
    "You hold an offer from {company}: telling them is informative, not pushy.",
    "The answer to {company} is due soon; one reminder here is fair.",
)


def _moments(
    facts: Facts, received: datetime, deadline: datetime | None
) -> Iterator[tuple[datetime, datetime]]:
    cal = facts.calendar
    if deadline is None:
        yield received, closes(facts, cal.bd_add(cal.today(received), 1))
        return
    latest = closes(facts, cal.bd_add(cal.today(deadline), -1))
    yield received, latest
    again = nudge_at(cal.bd_add(cal.today(deadline), ASK_FOR_TIME), cal, facts.clock)
    if cal.today(again) > cal.today(received):
        yield again, latest


KIND = NudgeKind(
    name="offer_notice",
    code="N23",
    headline="News of your offer",
    trigger="an offer elsewhere while this one is active",
    earliest="at once",
    ideal="the same day; one reminder two business days before the deadline",
    latest="one business day before the deadline",
    who="the person you know best there",
    purpose="there is an offer, by when you must answer, where do they stand; never a bluff",
    stops="a reply, no interest",
    moves="a new deadline",
    sources="L5, L6, G2",
    find=find,
    about="offer",
    rank=3,
)
