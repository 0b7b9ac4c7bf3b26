"""N09: they reported a delay without a date."""

from collections.abc import Iterator

from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.check_ins import first_question
from coach.nudges.kind import NudgeKind


def find(facts: Facts) -> Iterator[Nudge]:
    reason = "They spoke of a delay a while ago; a friendly question about the new timing is fine now."
    late = "they spoke of a delay, and a friendly question about the new timing is welcome."
    yield from first_question(facts, "delay_check_in", reason, ("N09", "R5b"), late)


KIND = NudgeKind(
    name="delay_check_in",
    code="N09",
    headline="Check-in after the delay",
    trigger="they reported a delay without a date",
    earliest="5 business days after the notice",
    ideal="7 business days after the first notice, 10 after the second, 15 after later ones",
    latest="10, 15, 20 business days",
    who="whoever reported it, else the point of contact",
    purpose="ask about the new timing, patiently; never repeat the old date",
    stops="a date, a reply, an outcome",
    moves="a further delay",
    sources="S2 56 and 57; A1, A8, K5",
    find=find,
    about="first_question",
    counts=True,
    status_ask=True,
    remind=True,
    rank=31,
)
