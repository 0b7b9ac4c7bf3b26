"""N11: the last note for now, kind and short, with the door open."""

from collections.abc import Iterator

from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.follow_ons import WINDOWS, follow_on
from coach.nudges.kind import NudgeKind


def find(facts: Facts) -> Iterator[Nudge]:
    reason = "Two notes went unanswered; one last, light one, and then it is their turn."
    yield from follow_on(facts, "final_note", WINDOWS["final_note"], reason, ("N11", "R4"))


KIND = NudgeKind(
    name="final_note",
    code="N11",
    headline="Last note",
    trigger="the second question is unanswered",
    earliest="8 business days after it",
    ideal="10 business days after it",
    latest="15 business days after it",
    who="the same person",
    purpose="no question that needs an answer; interest, thanks, the door open",
    stops="any reply",
    moves="out of office",
    sources="F2, C1; A4 for the tone",
    find=find,
    about="follow_on",
    counts=True,
    status_ask=True,
    remind=True,
    rank=33,
)
