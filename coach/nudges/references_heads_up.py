"""N28: tell your references who will call, before they are called."""

from collections.abc import Iterator
from datetime import timedelta

from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.kind import NudgeKind, make, waking


def find(facts: Facts) -> Iterator[Nudge]:
    asked = facts.opportunity.references_asked_at
    if asked is None or facts.sent("references_heads_up", since=asked):
        return
    due = waking(facts, asked)
    yield make(
        facts,
        "references_heads_up",
        due,
        reason="They will call your references; tell those today which role it is and two points to stress.",
        rules=("N28",),
        earliest=asked,
        latest=due + timedelta(days=1),
        anchor=str(asked),
    )


KIND = NudgeKind(
    name="references_heads_up",
    code="N28",
    headline="Heads-up to your references",
    trigger="references were asked for",
    earliest="at once",
    ideal="the same day",
    latest="before they are called",
    who="your references, not the company",
    purpose="the role, who may call, two points to stress",
    stops="sent",
    moves="-",
    sources="2.6; J",
    find=find,
    remind=True,
    rank=7,
)
