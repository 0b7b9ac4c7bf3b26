"""N06: an idea on the problem they named, and a short call about it."""

from collections.abc import Iterator

from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.after_thoughts import date_near, has_idea, made, too_late, value_window
from coach.nudges.kind import NudgeKind, on_day, person_id
from coach.nudges.spacing import with_room


def find(facts: Facts) -> Iterator[Nudge]:
    interview = facts.current
    if (
        interview is None
        or facts.unscheduled
        or too_late(facts, interview)
        or not has_idea(facts, interview)
        or made(facts, interview, "value_add")
        or date_near(facts, interview)
    ):
        return
    earliest, ideal, latest = value_window(facts, interview)
    if latest < facts.today:
        return
    person = person_id(facts, "value_add")
    ideal = with_room(facts, "value_add", person, max(ideal, earliest), status=False)
    if ideal <= latest:
        yield on_day(
            facts,
            "value_add",
            (earliest, ideal, latest),
            reason="They named a problem; a starting point from you says more than a question.",
            rules=("N06", "R2c"),
            person=person,
            interview=interview,
            anchor=facts.day_of(interview),
        )


KIND = NudgeKind(
    name="value_add",
    code="N06",
    headline="Idea",
    trigger="they named a problem",
    earliest="two business days after the interview",
    ideal="three business days after the interview",
    latest="six business days after it, on the last one before the promised date",
    who="the hiring manager, or whoever raised it",
    purpose="two or three starting points, and 15 minutes to test them",
    stops="their date is within two business days (then inside the thank-you or the check-in), a further round, a fast sector",
    moves="a late thank-you, other messages",
    sources="S3 81 to 85; M4 to M7 (M2 dissents)",
    find=find,
    counts=True,
    remind=True,
    rank=36,
)
