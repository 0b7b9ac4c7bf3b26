"""N15b: questions about status go to the recruiter in between, even if the recruiter promised to call."""

from collections.abc import Iterator

from coach.facts import Facts, waiting
from coach.model import Nudge
from coach.nudges.check_ins import first_question
from coach.nudges.follow_ons import WINDOWS, follow_on
from coach.nudges.kind import NudgeKind, spoken

_NAME = "recruiter_status"


def find(facts: Facts) -> Iterator[Nudge]:
    found = waiting(facts)
    if found is None:
        return
    when = f"Word was expected around {spoken(found.anchor)}" if found.dated else "It has been about a week"
    why = "recruiters are busy, and asking them is your part."
    yield from first_question(facts, _NAME, f"{when}; {why}", ("N15", "R5"), why)
    reason = "No answer from the recruiter for a week; a call reaches them better."
    yield from follow_on(
        facts, _NAME, WINDOWS[_NAME], reason, ("N15", "R2a"), count=len(facts.unanswered) + 1
    )


KIND = NudgeKind(
    name=_NAME,
    code="N15b",
    headline="Recruiter check-in",
    trigger="the recruiter's date has passed, or a week of silence",
    earliest="3 business days after the last contact",
    ideal="one business day after an exact date, two after a vague one; without a date weekly",
    latest="10 business days",
    who="the agency's recruiter, never the client",
    purpose="where it stands, and whether you can supply anything; after 10 days of silence by phone",
    stops="a reply, a new round, an outcome",
    moves="a new date",
    sources="S3 66; G1, G2, G3, F10",
    find=find,
    about="first_question",
    counts=True,
    status_ask=True,
    remind=True,
    rank=30,
)
