"""N17b: a week of silence after applying; whoever recommended you may know a name or a time frame."""

from collections.abc import Iterator
from datetime import datetime, time

from coach.facts import Facts, recipient
from coach.model import Nudge, instant_of
from coach.nudges.kind import NudgeKind, on_day

NUDGE_AFTER, NUDGE_LATEST = 7, 15


def find(facts: Facts) -> Iterator[Nudge]:
    applied = facts.opportunity.applied_on
    referrer = recipient(facts, "referral_nudge")
    if applied is None or referrer is None or not facts.application_only or facts.replies:
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


KIND = NudgeKind(
    name="referral_nudge",
    code="N17b",
    headline="Referral check-in",
    trigger="seven business days of silence after applying",
    earliest="7 business days after applying",
    ideal="7 business days after applying",
    latest="15 business days",
    who="the referrer; the company's own follow-up then moves by three business days",
    purpose="a name you may write to, or a usual time frame; never to lobby",
    stops="a word from the company, an interview; one unanswered at most",
    moves="-",
    sources="Q1, F28",
    find=find,
    about="referral",
    counts=True,
    status_ask=True,
    remind=True,
    rank=28,
)
