"""N24: withdraw kindly, decision first, where you accepted elsewhere or lost interest."""

from collections.abc import Iterator
from datetime import datetime

from coach.calendar import nudge_at
from coach.facts import Facts, waiting
from coach.model import Nudge
from coach.nudges.check_ins import low_interest, window
from coach.nudges.kind import NudgeKind, closes, make, person_id, waking

_DAY_AFTER = 1


def find(facts: Facts) -> Iterator[Nudge]:
    moment, reason = _since(facts)
    if moment is None or facts.sent("close_out") or _declined_in_writing(facts):
        return
    yield make(
        facts,
        "close_out",
        waking(facts, moment),
        reason=reason,
        rules=("N24",),
        earliest=moment,
        latest=closes(facts, facts.calendar.bd_add(facts.calendar.today(moment), _DAY_AFTER)),
        person=person_id(facts, "close_out"),
        anchor=facts.calendar.today(moment),
    )


def _declined_in_writing(facts: Facts) -> bool:
    """The no to their offer went out: nothing is left to say goodbye for."""
    return any(e.contact.angle == "decline" for e in facts.sent("offer_decision"))


def _since(facts: Facts) -> tuple[datetime | None, str]:
    own = facts.opportunity
    if own.status == "withdrawn":
        return own.status_at, "A short, clear goodbye the same day is remembered well."
    accepted = [o for o in facts.records.accepted if o.id != own.id]
    if accepted and own.is_open and (facts.waiting_from is not None or own.status == "offer"):
        return accepted[
            0
        ].status_at, "You accepted elsewhere; a short, clear goodbye today is remembered well."
    if low_interest(facts) and (found := waiting(facts)) and not facts.round_ahead:
        day = facts.calendar.contact_day(window(facts, found).ideal)
        moment = own.interest_at or nudge_at(day, facts.calendar, facts.clock)
        return moment, "You were not keen on this one; withdrawing kindly is an option."
    return None, ""


KIND = NudgeKind(
    name="close_out",
    code="N24",
    headline="Kind goodbye",
    trigger="accepted elsewhere, withdrawn; interest of 2 or less takes the place of check-ins",
    earliest="at once",
    ideal="the same day",
    latest="one business day",
    who="the point of contact; by phone in a late stage",
    purpose="the decision first, thanks, good wishes",
    stops="sent",
    moves="-",
    sources="S3 80; C16, C17, K7",
    find=find,
    remind=True,
    rank=9,
)
