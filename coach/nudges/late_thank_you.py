"""N04: after 48 hours it is late, and still better than none; now it counts and must add something."""

from collections.abc import Iterator
from datetime import datetime

from coach.calendar import nudge_at
from coach.facts import Facts
from coach.model import Interview, Nudge
from coach.nudges.kind import NudgeKind, closes, make
from coach.nudges.thank_you import interviewers, thanked, thanks_id
from coach.nudges.thanks_window import recent, thanks_latest


def find(facts: Facts) -> Iterator[Nudge]:
    interview = facts.current
    if interview is None or facts.opportunity.status not in ("active", "on_hold"):
        return
    if not any(i is interview for i in recent(facts)):
        return
    for person in interviewers(facts, interview):
        if not thanked(facts, interview, person) and _missed(facts, interview, person):
            yield _late(facts, interview, person)


def _missed(facts: Facts, interview: Interview, person: str | None) -> bool:
    """The time is over, or the thank-you was asked for and is still open."""
    stored = facts.records.nudges.get(thanks_id(facts, interview, person))
    if stored and stored.state == "skipped":
        return False
    return facts.now > thanks_latest(facts, interview) or bool(
        stored and stored.state in ("asked", "snoozed")
    )


def _late(facts: Facts, interview: Interview, person: str | None) -> Nudge:
    cal, day = facts.calendar, facts.day_of(interview)
    late_from = thanks_latest(facts, interview)
    first = cal.contact_day(cal.bd_add(cal.today(late_from), 1))
    latest = cal.bd_add(day, facts.settings.thank_you_late_until)
    due = max(nudge_at(min(first, latest), cal, facts.clock), _snoozed(facts, interview, person) or late_from)
    return make(
        facts,
        "late_thank_you",
        due,
        reason="A thank-you is still welcome now, if it adds something.",
        rules=("N04",),
        earliest=late_from,
        latest=closes(facts, latest),
        interview=interview,
        person=person,
        anchor=day,
    )


def _snoozed(facts: Facts, interview: Interview, person: str | None) -> datetime | None:
    stored = facts.records.nudges.get(thanks_id(facts, interview, person))
    return stored.snoozed_until if stored else None


KIND = NudgeKind(
    name="late_thank_you",
    code="N04",
    headline="Late thank-you",
    trigger="48 hours have passed and none was sent",
    earliest="48 hours",
    ideal="the next business day, 09:00",
    latest="five business days after the interview",
    who="every interviewer",
    purpose="still thanks, with new substance; half a sentence on being late at most",
    stops="sent, a rejection",
    moves="snoozing the thank-you past its time",
    sources="S0 6; A10, B9",
    find=find,
    about="recent_day",
    counts=True,
    remind=True,
    rank=12,
)
