"""What was forgotten, or could be offered: alone (N05, N06), or folded into a message that goes out anyway."""

from datetime import date, timedelta

from coach.facts import Facts
from coach.facts.waiting import standing_promise
from coach.model import Interview


def has_addendum(interview: Interview) -> bool:
    return interview.debrief is not None and bool(interview.debrief.forgot or interview.debrief.weak)


def has_idea(facts: Facts, interview: Interview) -> bool:
    """A problem they named, worth coming back to; fast employers decide before it helps."""
    return bool(interview.debrief and interview.debrief.problem) and facts.opportunity.sector != "fast"


def folded_into_thanks(facts: Facts, interview: Interview) -> tuple[str, ...]:
    folded = ("addendum",) if has_addendum(interview) and not made(facts, interview, "addendum") else ()
    if has_idea(facts, interview) and not made(facts, interview, "value_add") and date_near(facts, interview):
        return (*folded, "value_add")
    return folded


def value_window(facts: Facts, interview: Interview) -> tuple[date, date, date]:
    """Earliest, ideal and latest day of a value-add (2.1 N06): from two business days on, before the promised date."""
    cal, day = facts.calendar, facts.day_of(interview)
    return cal.bd_add(day, 2), cal.bd_add(day, 3), before_date(facts, cal.bd_add(day, 6))


NEAR = 2
"""Business days before the promised date within which an idea goes into the thank-you or the check-in (2.2 N06, stops)."""


def date_near(facts: Facts, interview: Interview) -> bool:
    """On the good day for an idea their date is close already."""
    promise, (_, ideal, _) = standing_promise(facts), value_window(facts, interview)
    return bool(promise and promise.date and facts.calendar.bd_between(ideal, promise.date) <= NEAR)


LONG_OVER = timedelta(days=21)
"""More than the longest of these windows, quiet days included."""


def too_late(facts: Facts, interview: Interview) -> bool:
    """Spares the closer look."""
    return facts.now - facts.end(interview) > LONG_OVER


def before_date(facts: Facts, latest: date) -> date:
    """`latest`, or the last business day before the promised date."""
    promise = standing_promise(facts)
    return min(latest, facts.calendar.bd_add(promise.date, -1)) if promise and promise.date else latest


def made(facts: Facts, interview: Interview, kind: str) -> bool:
    """Already sent this round, alone or inside a message of ours that carried it."""
    if facts.sent(kind, since=facts.start(interview)):
        return True
    return (facts.opportunity.id, interview.round, kind) in facts.records.carried


def left_over(facts: Facts) -> tuple[str, ...]:
    """An idea whose own time is over: it becomes the angle of the check-in."""
    interview = facts.current
    if interview is None or not has_idea(facts, interview) or made(facts, interview, "value_add"):
        return ()
    over = value_window(facts, interview)[-1] < facts.today
    return ("value_add",) if over or date_near(facts, interview) else ()
