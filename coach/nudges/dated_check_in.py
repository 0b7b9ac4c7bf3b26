"""N07: the promised date has passed without word."""

from collections.abc import Iterator

from coach.facts import Facts, waiting
from coach.model import Nudge
from coach.nudges.check_ins import first_question
from coach.nudges.kind import NudgeKind, spoken


def find(facts: Facts) -> Iterator[Nudge]:
    found = waiting(facts)
    if found is not None and found.basis == "promise":
        reason = f"They named {spoken(found.anchor)}; a short question about timing is welcome now."
        late = f"they named {spoken(found.anchor)}, and a short question about timing is welcome."
        yield from first_question(facts, "dated_check_in", reason, ("N07", "R5"), late)


KIND = NudgeKind(
    name="dated_check_in",
    code="N07",
    headline="Check-in",
    trigger="the promised date has passed without word",
    earliest="one business day after the date",
    ideal="one business day after an exact date, two after a vague one (three or five at a slower pace)",
    latest="five business days after the date",
    who="whoever gave the date, else the point of contact; the recruiter where an agency is in between",
    purpose="ask for the timeline in a line, with interest and one reason",
    stops="any reply after the date, a new round, a rejection, an offer, a delay",
    moves="a new date, out of office, quiet days",
    sources="S2 49 and 52 to 58; F16, F18, A9",
    find=find,
    about="first_question",
    counts=True,
    status_ask=True,
    remind=True,
    rank=30,
)
