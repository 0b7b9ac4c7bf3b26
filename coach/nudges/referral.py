"""N17a and b: thank whoever put in a word for you at every milestone; ask them once when it stays quiet."""

from collections.abc import Iterator
from datetime import datetime, time

from coach.facts import Facts, recipient
from coach.model import Nudge, instant_of
from coach.nudges.kind import NudgeKind, closes, make, on_day, waking

NUDGE_AFTER, NUDGE_LATEST = 7, 15
_OUTCOMES = ("accepted", "rejected", "offer")


def find_thanks(facts: Facts) -> Iterator[Nudge]:
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


def find_nudge(facts: Facts) -> Iterator[Nudge]:
    applied = facts.opportunity.applied_on
    referrer = recipient(facts, "referral_nudge")
    if applied is None or referrer is None or not facts.application_only or facts.inbound:
        return
    since = instant_of(datetime.combine(applied, time()), facts.calendar.zone)
    if facts.sent("referral_nudge", person=referrer.id, since=since):
        return
    add = facts.calendar.bd_add
    yield on_day(
        facts,
        "referral_nudge",
        (add(applied, NUDGE_AFTER), add(applied, NUDGE_AFTER), add(applied, NUDGE_LATEST)),
        reason="A week of silence; whoever recommended you may know a name or a time frame.",
        rules=("N17", "R4b"),
        person=referrer.id,
        anchor=applied,
    )


THANKS = NudgeKind(
    name="referral_thanks",
    code="N17a",
    headline="Thank who recommended you",
    trigger="referred; the first interview; the outcome",
    earliest="at once",
    ideal="the same day",
    latest="one business day",
    who="the referrer",
    purpose="thanks, and how it goes",
    stops="sent",
    moves="-",
    sources="S4 104; Q1",
    find=find_thanks,
    angles=("gratitude", "own_progress"),
    remind=True,
    rank=11,
)
NUDGE = NudgeKind(
    name="referral_nudge",
    code="N17b",
    headline="Ask who recommended you",
    trigger="seven business days of silence after applying",
    earliest="7 business days after applying",
    ideal="7 business days after applying",
    latest="15 business days",
    who="the referrer; the company's own follow-up then moves by three business days",
    purpose="a name you may write to, or a usual time frame; never to lobby",
    stops="a reply, an interview; one unanswered at most",
    moves="-",
    sources="Q1, F28",
    find=find_nudge,
    counts=True,
    status_ask=True,
    angles=("next_steps_question",),
    remind=True,
    rank=28,
)
