"""N22: decide on the offer in time, or ask for more time while that is still easy."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from coach.calendar import nudge_at
from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.kind import NudgeKind, make, spoken, waking

HARD_REMINDER = timedelta(hours=4)
ASKED_FOR = timedelta(days=7)
"""How long the question about the outcome stays open."""
ASK_FOR_TIME, DECIDE = -2, -1
"""Business days before the deadline."""


def find(facts: Facts) -> Iterator[Nudge]:
    offer = facts.opportunity.offer
    if offer is None or offer.deadline is None or facts.opportunity.status != "offer":
        return
    deadline = offer.deadline.instant
    day, add = facts.calendar.today(deadline), facts.calendar.bd_add
    extension = nudge_at(add(day, ASK_FOR_TIME), facts.calendar, facts.clock)
    decide = nudge_at(add(day, DECIDE), facts.calendar, facts.clock)
    hard = waking(facts, deadline - HARD_REMINDER, deadline)
    steps = (
        (extension, decide, "Today is the last good day to ask for more time, with a concrete date."),
        (decide, hard, f"Your answer is due on {spoken(day)}: a good day to decide."),
        (hard, deadline, "Your answer is due in a few hours."),
    )
    for count, (due, latest, reason) in enumerate(steps, 1):
        if due < latest or due == hard:
            yield make(
                facts,
                "offer_decision",
                due,
                reason=reason,
                rules=("N22",),
                latest=latest,
                count=count,
                anchor=str(deadline),
            )
    if facts.now >= hard:
        yield _afterwards(facts, deadline)


def _afterwards(facts: Facts, deadline: datetime) -> Nudge:
    """The next morning, while no outcome is known."""
    morning = facts.clock.at(facts.clock.today(deadline) + timedelta(days=1), facts.settings.nudge_at)
    return make(
        facts,
        "offer_decision",
        facts.clock.awake(morning),
        reason="The date for your answer has passed; what did you decide?",
        rules=("N22",),
        earliest=deadline,
        latest=morning + ASKED_FOR,
        count=4,
        anchor=str(deadline),
    )


KIND = NudgeKind(
    name="offer_decision",
    code="N22",
    headline="Decision",
    trigger="a deadline was set",
    earliest="-",
    ideal="two business days before it (ask for more time), one before (decide), four hours before; "
    "the morning after, where no outcome is known",
    latest="the deadline; a week after it",
    who="you",
    purpose="decide in good time, or ask for a concrete later date",
    stops="accepted or declined",
    moves="a new deadline",
    sources="L1, L4, C14, C15",
    find=find,
    about="offer",
    rank=1,
)
