"""N27: something is missing that everything else needs; one question at a time."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from coach.facts import Facts
from coach.model import Interview, Nudge
from coach.nudges.kind import NudgeKind, make
from coach.nudges.thanks_window import recent


def find(facts: Facts) -> Iterator[Nudge]:
    if not facts.opportunity.is_open:
        return
    for interview in recent(facts)[-1:]:
        if not interview.time_known and interview.start:
            yield _time(facts, interview, interview.start.date)
        if not _told(facts, interview):
            yield _after(facts, interview)
    for interview in facts.unscheduled:
        yield _date(facts, interview)
        if interview.either:
            yield _either(facts, interview)


def _told(facts: Facts, interview: Interview) -> bool:
    """The look back was taken, or what the plan needs is known: what they said of the date, and somebody to write to."""
    if facts.opportunity.no_contact_requested or (interview.debrief and interview.debrief.done):
        return True
    promise = facts.opportunity.promise
    return promise is not None and promise.said_on >= facts.day_of(interview) and bool(facts.people)


def _gap(
    facts: Facts, interview: Interview, due: datetime, latest: datetime, reason: str, count: int, anchor: date
) -> Nudge:
    return make(
        facts,
        "capture_gap",
        due,
        reason=reason,
        rules=("N27",),
        latest=latest,
        interview=interview,
        count=count,
        anchor=anchor,
    )


def _time(facts: Facts, interview: Interview, day: date) -> Nudge:
    due = facts.clock.awake(facts.clock.at(day, facts.settings.morning))
    return _gap(
        facts, interview, due, facts.end(interview), "It is today; at what time does it begin?", 1, day
    )


def _after(facts: Facts, interview: Interview) -> Nudge:
    """The next working morning, where the look back was not taken."""
    end = facts.end(interview)
    day = facts.calendar.bd_add(facts.clock.today(end), 1)
    morning = facts.clock.at(day, facts.settings.nudge_at)
    latest = max(end + facts.settings.debrief_latest, morning)
    reason = "Did they say when they decide? That one date sets the whole plan."
    return _gap(facts, interview, facts.clock.awake(morning), latest, reason, 2, facts.day_of(interview))


def _date(facts: Facts, interview: Interview) -> Nudge:
    day = facts.calendar.bd_add(facts.calendar.today(interview.created_at), 1)
    due = facts.clock.awake(facts.clock.at(day, facts.settings.nudge_at))
    return _gap(
        facts, interview, due, due + timedelta(days=2), "Has a date been fixed for the next round?", 3, day
    )


def _either(facts: Facts, interview: Interview) -> Nudge:
    """Of two days that could be meant, on the morning of the first: it may be today."""
    day = min(w.seen_from(facts.clock.zone).date for w in interview.either)
    due = facts.clock.awake(facts.clock.at(day, facts.settings.morning))
    return _gap(facts, interview, due, due + timedelta(hours=12), "It may be today; which day is it?", 4, day)


KIND = NudgeKind(
    name="capture_gap",
    code="N27",
    headline="Quick question",
    trigger="the date, the time or the look back is missing",
    earliest="at once",
    ideal="inside the debrief, then the next morning; an unknown time on the morning of the day",
    latest="48 hours after the interview",
    who="you",
    purpose="one question, the one that the plan needs",
    stops="answered, the debrief is done",
    moves="the interview moves",
    sources="S2 50 and 51; J",
    find=find,
    about="recent_day",
    rank=22,
)
