"""N29: on hold; a note now and then where they welcome it, and one when the named period begins."""

from collections.abc import Iterator

from coach.facts import Facts
from coach.model import Hold, Nudge
from coach.nudges.check_ins import low_interest
from coach.nudges.kind import NudgeKind, on_day
from coach.nudges.spacing import with_room

MONTHLY = 20
MERGES_WITHIN = 2
_REASON = "A short note now and then was welcome during the pause."


def find(facts: Facts) -> Iterator[Nudge]:
    hold = facts.opportunity.hold
    if facts.opportunity.status != "on_hold" or hold is None or low_interest(facts):
        return
    if facts.opportunity.no_contact_requested or facts.opportunity.keep_warm:
        return
    yield from _when_it_begins(facts, hold)
    yield from _now_and_then(facts, hold)


def _when_it_begins(facts: Facts, hold: Hold) -> Iterator[Nudge]:
    if hold.until is None or any(e.day > hold.until for e in facts.sent("hold_check_in")):
        return
    add = facts.calendar.bd_add
    yield on_day(
        facts,
        "hold_check_in",
        (add(hold.until, 1), add(hold.until, 2), add(hold.until, facts.settings.dated_latest)),
        reason="The time they named has come; a short question is welcome now.",
        rules=("N29", "R5"),
        promised=hold.until,
        anchor=f"until{hold.until}",
    )


def _now_and_then(facts: Facts, hold: Hold) -> Iterator[Nudge]:
    """Monthly where agreed; with neither period nor agreement once after three months."""
    if not hold.monthly and hold.until:
        return
    last = max([hold.said_on, *(e.day for e in facts.sent("hold_check_in") if e.day > hold.said_on)])
    wait = MONTHLY if hold.monthly else facts.settings.keep_in_touch
    day = with_room(facts, "hold_check_in", None, facts.calendar.bd_add(last, wait), status=True)
    if hold.until and facts.calendar.bd_between(day, facts.calendar.bd_add(hold.until, 2)) <= MERGES_WITHIN:
        return
    latest = facts.calendar.bd_add(day, facts.settings.dated_latest)
    yield on_day(
        facts, "hold_check_in", (day, day, latest), reason=_REASON, rules=("N29",), count=2, anchor=last
    )


KIND = NudgeKind(
    name="hold_check_in",
    code="N29",
    headline="Check-in during the pause",
    trigger="on hold, or a hiring freeze",
    earliest="the answer the same day",
    ideal="monthly (20 business days) where agreed; two business days after the named period begins",
    latest="five business days later",
    who="the point of contact",
    purpose="a short sign of interest; the question when the period begins",
    stops="the hold ends, a reply with a date",
    moves="a new period",
    sources="2.3; A1",
    find=find,
    about="question",
    counts=True,
    status_ask=True,
    remind=True,
    rank=31,
)
