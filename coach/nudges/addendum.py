"""N05: what was forgotten, or not answered well, as extra information; in the thank-you where that is still to come."""

from collections.abc import Iterator

from coach.facts import Facts
from coach.model import Interview, Nudge
from coach.nudges.after_thoughts import before_date, has_addendum, made, too_late
from coach.nudges.kind import NudgeKind, on_day, person_id
from coach.nudges.spacing import with_room
from coach.nudges.thank_you import thanks_pending


def find(facts: Facts) -> Iterator[Nudge]:
    interview = facts.current
    if interview is None or facts.unscheduled or not has_addendum(interview) or too_late(facts, interview):
        return
    if not made(facts, interview, "addendum") and not thanks_pending(facts, interview):
        yield from _alone(facts, interview)


def _alone(facts: Facts, interview: Interview) -> Iterator[Nudge]:
    day, add = facts.day_of(interview), facts.calendar.bd_add
    latest = before_date(facts, add(day, 2))
    if latest < facts.today:
        return
    person = person_id(facts, "addendum")
    ideal = with_room(facts, "addendum", person, add(day, 1), status=False)
    if ideal <= latest:
        yield on_day(
            facts,
            "addendum",
            (add(day, 1), ideal, latest),
            reason="What you wanted to add is worth two sentences, without an apology.",
            rules=("N05", "R2c"),
            person=person,
            interview=interview,
            anchor=day,
        )


KIND = NudgeKind(
    name="addendum",
    code="N05",
    headline="Short addition",
    trigger="something forgotten or badly answered was noted",
    earliest="one business day after the thank-you",
    ideal="inside the thank-you; alone one business day after the interview",
    latest="two business days after the interview, before the promised date",
    who="the interviewer who asked",
    purpose="add the fuller answer as information, without an apology; two points at most",
    stops="the date is reached, a further round is arranged, one was sent this round",
    moves="the thank-you is late",
    sources="S1 29, S4 108 to 114; B9, M1 (M2 dissents)",
    find=find,
    counts=True,
    remind=True,
    rank=14,
)
