"""N26: other conversations take the weight off this one; on Mondays, and when one has gone quiet."""

from collections.abc import Iterator
from datetime import date, timedelta

from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.kind import NudgeKind, make

QUIET_AFTER = 10
"""Business days after the final note, from which the opportunity counts as quiet."""
_AHEAD = 12
"""Mondays looked at, until one is no day off."""


def quiet_from(facts: Facts) -> date | None:
    """The day on which the opportunity counts as quiet; None where no last note waits for an answer."""
    last = facts.unanswered[-1] if facts.unanswered else None
    if last is None or last.contact.kind not in ("final_note", "long_tail"):
        return None
    return facts.calendar.bd_add(last.day, QUIET_AFTER)


def find(facts: Facts) -> Iterator[Nudge]:
    """The dignified end: what now, ten business days after the final note."""
    quiet = quiet_from(facts)
    if quiet is None or facts.opportunity.keep_warm:
        return
    yield make(
        facts,
        "pipeline",
        facts.clock.awake(facts.clock.at(_monday(facts, quiet), facts.settings.nudge_at)),
        reason="You have done what is sensible here. Close it, keep it warm, or turn to somebody else: all are fine.",
        rules=("N26", "R4"),
        anchor=facts.unanswered[-1].contact.id,
    )


def _monday(facts: Facts, day: date) -> date:
    """That Monday or the first later one that is no day off."""
    day += timedelta(days=-day.weekday() % 7)
    mondays = (day + timedelta(weeks=n) for n in range(_AHEAD))
    return next((m for m in mondays if facts.calendar.is_contact_day(m)), day)


KIND = NudgeKind(
    name="pipeline",
    code="N26",
    headline="Other conversations",
    trigger="fewer than three active opportunities, or one waiting more than five business days; one gone quiet",
    earliest="five days after your first record",
    ideal="Monday 09:00 on your clock, weekly; every fourth week where the last two met no reaction, and at once after a pause or a second delay",
    latest="the same day",
    who="you",
    purpose="keep other conversations going; a dignified end for one that stays silent",
    stops="an accepted offer, switched off in the settings",
    moves="holidays and quiet days",
    sources="S2 62, S3 87 and 88",
    find=find,
    about="follow_on",
    rank=90,
)
