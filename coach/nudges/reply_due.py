"""N25: they wrote, and it is your turn; the one message that never counts."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import lru_cache

from coach.calendar import CompanyCalendar
from coach.facts import LONG_AGO, Facts
from coach.facts.counting import WRITTEN
from coach.model import Contact, Nudge, instant_of, wall_at
from coach.nudges.kind import NudgeKind, here_or_next, make, waking

WITHIN_HOURS = timedelta(hours=4)
OFFICE = (time(9, 0), time(17, 0))
_CALL_EARLY = timedelta(hours=1)


def find(facts: Facts) -> Iterator[Nudge]:
    yield from _calls(facts)
    yield from _missed(facts)
    theirs = [e.at for e in facts.outbound if e.contact.kind != "references_heads_up"]
    last_out = theirs[-1] if theirs else LONG_AGO
    last = next((c for c in reversed(facts.inbound) if _wants_an_answer(c)), None)
    if last is not None and last.at > last_out and not _met_since(facts, last):
        owed = _owed(
            facts,
            last.at,
            last.person,
            last.id,
            "They wrote; answering the same day is best, and never counts.",
        )
        yield _in_time(owed, last)


def _met_since(facts: Facts, last: Contact) -> bool:
    """An invitation to a meeting that is over needs no answer any more."""
    return last.kind == "invite" and any(
        last.at < facts.start(i) and facts.end(i) <= facts.now for i in facts.interviews
    )


def _wants_an_answer(contact: Contact) -> bool:
    """What they wrote; what was said on the phone was answered there, an invitation is confirmed all the same (2.7)."""
    return contact.wanted_at is None and (contact.channel in WRITTEN or contact.kind == "invite")


def _in_time(owed: Nudge, asked: Contact) -> Nudge:
    """What they want by a day is in time until then; saying today that it is on its way is still best."""
    if asked.needed_by is None:
        return owed
    day = asked.needed_by.date
    reason = (
        f"They asked for it by {day:%A} {day.day} {day:%B}; a line today that it is on its way never counts."
    )
    latest = max(owed.latest, asked.needed_by.instant) if owed.latest else asked.needed_by.instant
    return replace(owed, reason=reason, latest=latest)


def _owed(facts: Facts, at: datetime, person: str | None, anchor: str, reason: str) -> Nudge:
    return make(
        facts,
        "reply_due",
        waking(facts, at),
        reason=reason,
        rules=("N25",),
        earliest=at,
        latest=within_office_hours(facts.calendar, at),
        person=here_or_next(facts, "reply_due", person),
        anchor=anchor,
    )


@lru_cache(maxsize=8192)
def within_office_hours(calendar: CompanyCalendar, at: datetime) -> datetime:
    """UTC: four working hours later."""
    left, local = WITHIN_HOURS, wall_at(at, calendar.zone).local
    for _ in range(30):
        start, end = (datetime.combine(local.date(), edge) for edge in OFFICE)
        begins = max(local, start)
        if calendar.is_bd(local.date()) and begins < end:
            if begins + left <= end:
                return instant_of(begins + left, calendar.zone)
            left -= end - begins
        local = datetime.combine(local.date() + timedelta(days=1), time())
    return at


def _calls(facts: Facts) -> Iterator[Nudge]:
    """A call they asked for at a certain time."""
    for contact in facts.inbound:
        if contact.wanted_at is None:
            continue
        moment = contact.wanted_at.instant
        if not any(e.at >= moment - _CALL_EARLY for e in facts.outbound):
            yield _call(facts, contact, moment)


def _call(facts: Facts, contact: Contact, moment: datetime) -> Nudge:
    return make(
        facts,
        "reply_due",
        moment - facts.settings.prompt_before_call,
        reason="They asked to hear from you at this time.",
        rules=("N25",),
        latest=moment + WITHIN_HOURS,
        person=here_or_next(facts, "reply_due", contact.person),
        anchor=contact.id,
    )


def _missed(facts: Facts) -> Iterator[Nudge]:
    """An interview that did not happen: one line the same day finds a new time."""
    for interview in facts.missed:
        at = facts.end(interview)
        spoke = any(e.at > facts.start(interview) for e in facts.outbound)
        if not spoke and not any(c.at > at for c in facts.inbound):
            person = interview.people[0] if interview.people else None
            yield _owed(
                facts,
                at,
                person,
                interview.id,
                "The interview did not happen; one friendly line finds a new time.",
            )


KIND = NudgeKind(
    name="reply_due",
    code="N25",
    headline="Answer",
    trigger="they wrote or asked for something; an interview did not happen; they asked for a call",
    earliest="at once",
    ideal="at once; a quarter of an hour before an agreed call",
    latest="four working hours, one business day at most",
    who="whoever wrote",
    purpose="answer, thank, and after a delay ask about the new timing",
    stops="answered",
    moves="-",
    sources="S2 56; D4",
    find=find,
    remind=True,
    grace=1,
    rank=0,
)
