"""N17a: thank whoever put in a word for you, at once and at every milestone."""

from collections.abc import Iterator
from datetime import datetime

from coach.calendar.moments import moment_at
from coach.facts import Facts, recipient
from coach.model import Nudge
from coach.nudges.kind import NudgeKind, closes, make, waking

_OUTCOMES = ("accepted", "rejected", "offer", "withdrawn")


def find(facts: Facts) -> Iterator[Nudge]:
    referrer = recipient(facts, "referral_thanks")
    if referrer is None:
        return
    for count, moment, reason in _milestones(facts):
        if not moment or facts.sent("referral_thanks", person=referrer.id, since=moment):
            continue
        yield make(
            facts,
            "referral_thanks",
            waking(facts, moment),
            reason=reason,
            rules=("N17",),
            earliest=moment,
            latest=closes(facts, facts.calendar.bd_add(facts.calendar.today(moment), 1)),
            person=referrer.id,
            count=count,
        )


def _milestones(facts: Facts) -> tuple[tuple[int, datetime | None, str], ...]:
    """(which one, since when, why)."""
    first = facts.interviews[0].created_at if facts.interviews else None
    told = facts.opportunity.created_at
    return (
        (1, told, "They put in a word for you; thank them the same day."),
        (4, _applied(facts, told), "You applied; whoever put in a word for you will be glad to hear it."),
        (
            2,
            first if first and first > told else None,
            "You have an interview thanks to them; they will be glad to know.",
        ),
        (3, _outcome(facts), "Tell the one who recommended you how it ended."),
    )


def _applied(facts: Facts, told: datetime) -> datetime | None:
    """On a later day than the recommendation; else one thank-you is for both."""
    day = facts.opportunity.applied_on
    if day is None or day <= facts.calendar.today(told) or day > facts.today:
        return None
    return moment_at(day, facts.settings.nudge_at, facts.calendar.zone)


def _outcome(facts: Facts) -> datetime | None:
    own = facts.opportunity
    if own.status in _OUTCOMES:
        return own.status_at
    elsewhere = [o for o in facts.records.accepted if o.id != own.id]
    return elsewhere[0].status_at if elsewhere and own.is_open else None


KIND = NudgeKind(
    name="referral_thanks",
    code="N17a",
    headline="Referral thank-you",
    trigger="referred; applied; the first interview; the outcome",
    earliest="at once",
    ideal="the same day",
    latest="one business day",
    who="the referrer",
    purpose="thanks, and how it goes",
    stops="sent",
    moves="-",
    sources="S4 104; Q1",
    find=find,
    about="referral",
    remind=True,
    rank=11,
)
