"""N28: tell your references who will call, before they are called."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from re import IGNORECASE, compile

from coach.facts import Facts
from coach.model import Interview, Nudge
from coach.nudges.kind import NudgeKind, make, waking
from coach.nudges.thanks_window import LONG_OVER

_FINAL = compile(r"\bfinal(?:s|ists?)?\b|\blast (?:round|stage|interview)\b", IGNORECASE)
"""How the last round is called."""
_CALLED = "They will call your references; tell those today which role it is and two points to stress."
_FINALIST = (
    "After a final round they often call references; tell yours which role it is and two points to stress."
)


def find(facts: Facts) -> Iterator[Nudge]:
    asked = facts.opportunity.references_asked_at
    if asked is not None:
        yield from _heads_up(facts, asked, waking(facts, asked), _CALLED)
    elif facts.opportunity.status == "active" and (final := _final_round(facts)) is not None:
        told = final.created_at
        yield from _heads_up(facts, told, _that_evening(facts, told), _FINALIST)


def _final_round(facts: Facts) -> Interview | None:
    rounds = (*facts.interviews, *facts.unscheduled)
    finals = [i for i in rounds if _FINAL.search(i.label or "") and not (i.start and _long_over(facts, i))]
    return max(finals, key=lambda i: (i.created_at, i.id), default=None)


def _long_over(facts: Facts, interview: Interview) -> bool:
    return facts.now - facts.end(interview) > LONG_OVER


def _that_evening(facts: Facts, told: datetime) -> datetime:
    """The same day, and not on top of the card."""
    clock = facts.clock
    return waking(facts, max(told, clock.at(clock.today(told), facts.settings.prepare_evening)))


def _heads_up(facts: Facts, since: datetime, due: datetime, reason: str) -> Iterator[Nudge]:
    if not facts.sent("references_heads_up", since=since):
        yield make(
            facts,
            "references_heads_up",
            due,
            reason=reason,
            rules=("N28",),
            earliest=since,
            latest=due + timedelta(days=1),
            anchor=str(since),
        )


KIND = NudgeKind(
    name="references_heads_up",
    code="N28",
    headline="Heads-up to your references",
    trigger="references were asked for, or a final round was told of",
    earliest="at once",
    ideal="at once where they asked; the evening of the day on which a final round was told of",
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
