"""N10: the first question was not answered; a week later another one, with a new angle."""

from collections.abc import Iterator

from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.follow_ons import WINDOWS, follow_on
from coach.nudges.kind import NudgeKind


def find(facts: Facts) -> Iterator[Nudge]:
    reason = "A week without an answer is ordinary; one more short note with something new is fine."
    yield from follow_on(facts, "second_check_in", WINDOWS["second_check_in"], reason, ("N10", "R2a"))


KIND = NudgeKind(
    name="second_check_in",
    code="N10",
    headline="Second check-in",
    trigger="the first question is unanswered",
    earliest="5 business days after it",
    ideal="5 business days after it",
    latest="8 business days after it",
    who="the same person; by phone where calls are welcome",
    purpose="a new angle: impact, an idea, news, an offer of information",
    stops="any reply",
    moves="out of office",
    sources="S3 68 to 73; F1, C1, F3",
    find=find,
    about="follow_on",
    counts=True,
    status_ask=True,
    remind=True,
    rank=32,
)
