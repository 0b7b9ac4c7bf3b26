"""N08: no date was named; after the usual wait of the sector one asks openly."""

from collections.abc import Iterator

from coach.facts import Facts, waiting
from coach.model import Nudge
from coach.nudges.check_ins import first_question
from coach.nudges.kind import NudgeKind, spoken


def find(facts: Facts) -> Iterator[Nudge]:
    found = waiting(facts)
    if found is None or found.kind != "undated_check_in" or found.waits is None:
        return
    reason = f"No date was named, and {spoken(found.anchor)} is {found.waits.ideal} working days ago: a normal time to ask."
    if found.basis == "no_contact":
        reason = "They wanted to contact you, and weeks have passed; this is the one e-mail we agreed on."
    late = "no date was named, and a short, open question is welcome."
    yield from first_question(facts, "undated_check_in", reason, ("N08", "R5b"), late)


KIND = NudgeKind(
    name="undated_check_in",
    code="N08",
    headline="Check-in",
    trigger="no date was given",
    earliest="by sector: 5 business days in a standard office",
    ideal="by sector: 7 business days",
    latest="by sector: 10 business days",
    who="the point of contact; the recruiter where an agency is in between",
    purpose="ask openly when the next step is expected",
    stops="a reply, a new round, a rejection, an offer",
    moves="a date or a reply from them, out of office, quiet days",
    sources="F3, F7, F18, F20, A1, C1; the sector table 2.8",
    find=find,
    about="first_question",
    counts=True,
    status_ask=True,
    remind=True,
    rank=31,
)
