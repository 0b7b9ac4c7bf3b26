"""What the user is waiting for: which rule sets the time of the next question about news (rule book 0.3, 2.1, 2.8)."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from coach.facts.facts import Facts
from coach.facts.lazy import once
from coach.facts.recipients import agency
from coach.facts.sectors import (
    AFTER_APPLICATION,
    AFTER_NO_CONTACT,
    ON_HOLD,
    RECRUITER,
    Waits,
    after_delay,
    after_interview,
    after_reply,
)
from coach.model.opportunity import Precision, Promise

Basis = Literal["promise", "delay", "hold", "interview", "reply", "application", "no_contact"]
PACE_DAYS = {
    "prompt": {"exact": 1, "vague": 2},
    "measured": {"exact": 3, "vague": 3},
    "patient": {"exact": 5, "vague": 5},
}
"""Business days after a promised date at which the check-in comes (0.4 PACE)."""
FINE_AFTER = {"exact": 1, "vague": 2}
"""Business days after a promised date from which a question is fine (R5)."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """`anchor` is D for a promise or a hold with a period, else the day the wait is counted from."""

    basis: Basis
    kind: str
    anchor: date
    waits: Waits | None = None
    """None where a date was promised."""
    precision: Precision = "exact"

    @property
    def dated(self) -> bool:
        return self.waits is None


@once
def waiting(facts: Facts) -> Waiting | None:
    """None while nothing is owed: nothing began, or it is over."""
    opportunity = facts.opportunity
    if opportunity.status not in ("active", "on_hold"):
        return None
    if opportunity.no_contact_requested:
        return _after_refusal(facts)
    if opportunity.status == "on_hold":
        return _on_hold(facts)
    return _promised(facts) or _delayed(facts) or _undated(facts)


def _after_refusal(facts: Facts) -> Waiting | None:
    if not facts.opportunity.exception_agreed:
        return None
    anchor = max(filter(None, (_begun(facts), facts.reply_day)), default=None)
    return Waiting("no_contact", "undated_check_in", anchor, AFTER_NO_CONTACT) if anchor else None


def _on_hold(facts: Facts) -> Waiting:
    hold = facts.opportunity.hold
    if hold and hold.until:
        return Waiting("hold", "hold_check_in", hold.until, precision="vague")
    said = (
        hold.said_on
        if hold
        else facts.calendar.today(facts.opportunity.status_at or facts.opportunity.created_at)
    )
    return Waiting("hold", "hold_check_in", said, ON_HOLD)


@once
def standing_promise(facts: Facts) -> Promise | None:
    """The promise that still holds: neither from before the newest round nor overtaken by a delay or a later word."""
    promise = facts.opportunity.promise
    if promise is None or promise.date is None or _from_earlier_round(facts, promise):
        return None
    delay = facts.opportunity.delay
    if delay and facts.calendar.today(delay.said_at) > promise.said_on:
        return None
    spoken_since = facts.reply_day is not None and facts.reply_day > max(promise.date, promise.said_on)
    return None if spoken_since else promise


def _from_earlier_round(facts: Facts, promise: Promise) -> bool:
    announced = [facts.calendar.today(i.created_at) for i in facts.unscheduled]
    if announced and promise.said_on < max(announced):
        return True
    if facts.current is None or promise.date is None:
        return False
    day = facts.day_of(facts.current)
    if promise.said_on >= day:
        return False
    return promise.said_on < facts.calendar.today(facts.current.created_at) or promise.date <= day


def _promised(facts: Facts) -> Waiting | None:
    promise = standing_promise(facts)
    if promise is None or promise.date is None:
        return None
    kind = "recruiter_status" if agency(facts) else "dated_check_in"
    return Waiting("promise", kind, promise.date, precision=promise.precision)


def _delayed(facts: Facts) -> Waiting | None:
    delay = facts.opportunity.delay
    begun = _begun(facts)
    if delay is None:
        return None
    said = facts.calendar.today(delay.said_at)
    if begun and facts.current and facts.day_of(facts.current) > said:
        return None
    anchor = max(said, facts.reply_day or said)
    kind = "recruiter_status" if agency(facts) else "delay_check_in"
    return Waiting("delay", kind, anchor, after_delay(delay.count))


def _begun(facts: Facts) -> date | None:
    """The day of the newest round; of one without a date yet the day it was announced, or the later of two it may be on."""
    days = [facts.begins(i) for i in facts.unscheduled]
    if facts.current:
        days.append(facts.day_of(facts.current))
    return max(days, default=None)


def _undated(facts: Facts) -> Waiting | None:
    opportunity, begun, reply = facts.opportunity, _begun(facts), facts.reply_day
    meeting = facts.current.kind if facts.current else "interview"
    if begun is None and facts.social and opportunity.applied_on is None:
        return None
    if begun is None and reply is None:
        return _applied(facts)
    anchor = max(d for d in (begun, reply) if d)
    if agency(facts):
        return Waiting("interview", "recruiter_status", anchor, RECRUITER)
    if reply and (begun is None or reply > begun):
        return Waiting("reply", "undated_check_in", anchor, after_reply(opportunity.sector, meeting))
    return Waiting("interview", "undated_check_in", anchor, after_interview(opportunity.sector, meeting))


def _applied(facts: Facts) -> Waiting | None:
    opportunity = facts.opportunity
    if opportunity.applied_on is None:
        return None
    anchor = max(opportunity.applied_on, opportunity.closing_date or opportunity.applied_on)
    if agency(facts):
        return Waiting("application", "recruiter_status", anchor, RECRUITER)
    return Waiting("application", "application_follow_up", anchor, AFTER_APPLICATION[opportunity.sector])
