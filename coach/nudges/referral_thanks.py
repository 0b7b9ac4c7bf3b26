"""N17a: thank whoever put in a word for you, at once and at every milestone."""

from collections.abc import Iterator
from datetime import datetime

from coach.facts import Facts, recipient
from coach.model import Nudge
from coach.nudges.kind import NudgeKind, closes, make, waking

_OUTCOMES = ("accepted", "rejected", "offer")


def find(facts: Facts) -> Iterator[Nudge]:
    referrer = recipient(facts, "referral_thanks")
    if referrer is None:
        return
    for count, (moment, reason) in enumerate(_milestones(facts), 1):
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


def _milestones(facts: Facts) -> list[tuple[datetime | None, str]]:
    first = facts.interviews[0].created_at if facts.interviews else None
    outcome = facts.opportunity.status_at if facts.opportunity.status in _OUTCOMES else None
    told = facts.opportunity.created_at
    return [
        (told, "They put in a word for you; thank them the same day."),
        (
            first if first and first > told else None,
            "You have an interview thanks to them; they will be glad to know.",
        ),
        (outcome, "Tell the one who recommended you how it ended."),
    ]


KIND = NudgeKind(
    name="referral_thanks",
    code="N17a",
    headline="Referral thank-you",
    trigger="referred; the first interview; the outcome",
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
    angles=("gratitude", "own_progress"),
    remind=True,
    rank=11,
)
