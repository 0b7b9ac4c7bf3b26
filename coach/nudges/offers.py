"""N21 to N23: acknowledge the offer, decide in time, and tell the others you would rather work for."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from coach.calendar import nudge_at
from coach.facts import Facts
from coach.model import Nudge, Opportunity
from coach.nudges.check_ins import low_interest
from coach.nudges.kind import NudgeKind, closes, make, person_id, waking

ACKNOWLEDGE_WITHIN = timedelta(hours=24)
HARD_REMINDER = timedelta(hours=4)
ASK_FOR_TIME, DECIDE = -2, -1
"""Business days before the deadline."""


def find_acknowledgement(facts: Facts) -> Iterator[Nudge]:
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


def find_decision(facts: Facts) -> Iterator[Nudge]:
    offer = facts.opportunity.offer
    if offer is None or offer.deadline is None or facts.opportunity.status != "offer":
        return
    deadline = offer.deadline.instant
    day, add = facts.calendar.today(deadline), facts.calendar.bd_add
    extension = nudge_at(add(day, ASK_FOR_TIME), facts.calendar, facts.clock)
    decide = nudge_at(add(day, DECIDE), facts.calendar, facts.clock)
    hard = waking(facts, deadline - HARD_REMINDER, deadline)
    steps = (
        (extension, decide, "Today is the last good day to ask for more time, with a concrete date."),
        (decide, hard, "Tomorrow your answer is due: a good evening to decide."),
        (hard, deadline, "Your answer is due in a few hours."),
    )
    for count, (due, latest, reason) in enumerate(steps, 1):
        if due < latest or due == hard:
            yield make(
                facts,
                "offer_decision",
                due,
                reason=reason,
                rules=("N22",),
                latest=latest,
                count=count,
                anchor=str(deadline),
            )


def find_notice(facts: Facts) -> Iterator[Nudge]:
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
    if any(c.at > offer.received_at for c in facts.inbound) or len(sent) >= len(_REASONS):
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


ACKNOWLEDGEMENT = NudgeKind(
    name="offer_acknowledgement",
    code="N21",
    headline="Acknowledge the offer",
    trigger="an offer",
    earliest="at once",
    ideal="the same day",
    latest="24 hours",
    who="whoever made it; by phone where they called",
    purpose="thanks, the details in writing, the deadline",
    stops="acknowledged",
    moves="-",
    sources="L3, L1, C14",
    find=find_acknowledgement,
    angles=("gratitude", "next_steps_question"),
    remind=True,
    rank=2,
)
DECISION = NudgeKind(
    name="offer_decision",
    code="N22",
    headline="Your decision",
    trigger="a deadline was set",
    earliest="-",
    ideal="two business days before it (ask for more time), one before (decide), four hours before",
    latest="the deadline",
    who="you",
    purpose="decide in good time, or ask for a concrete later date",
    stops="accepted or declined",
    moves="a new deadline",
    sources="L1, L4, C14, C15",
    find=find_decision,
    angles=("next_steps_question",),
    rank=1,
)
NOTICE = NudgeKind(
    name="offer_notice",
    code="N23",
    headline="Tell them about your offer",
    trigger="an offer elsewhere while this one is active",
    earliest="at once",
    ideal="the same day; one reminder two business days before the deadline",
    latest="one business day before the deadline",
    who="the person you know best there",
    purpose="there is an offer, by when you must answer, where do they stand; never a bluff",
    stops="a reply, no interest",
    moves="a new deadline",
    sources="L5, L6, G2",
    find=find_notice,
    angles=("other_offer",),
    rank=3,
)
