"""N13: a friendly sign of life in a long process, without any question."""

from collections.abc import Iterator
from datetime import date

from coach.facts import Facts, waiting
from coach.model import Nudge
from coach.nudges.check_ins import window
from coach.nudges.kind import NudgeKind, on_day, person_id
from coach.nudges.spacing import with_room

LONG_PROCESS = 20
"""Business days after which a process is long."""
ROUNDS = 2
NO_NEWS = 30
"""Business days without a word from them after which it would come out of the blue."""
NEAR_DECISION = 3


def find(facts: Facts) -> Iterator[Nudge]:
    found = waiting(facts)
    if (
        found is None
        or facts.round_ahead
        or facts.unanswered
        or not facts.outbound
        or facts.reply_day is None
    ):
        return
    if facts.opportunity.status == "on_hold":
        return  # a pause has its own cadence (N29)
    if facts.opportunity.no_contact_requested or facts.opportunity.keep_warm:
        return
    day = facts.calendar.bd_add(facts.outbound[-1].day, facts.settings.light_ideal)
    person = person_id(facts, "light_touch")
    day = with_room(facts, "light_touch", person, day, status=False)
    if _long(facts, day) and _welcome(
        facts, day, window(facts, found).ideal, found.anchor if found.dated else None
    ):
        earliest = facts.calendar.bd_add(facts.outbound[-1].day, facts.settings.light_gap)
        yield on_day(
            facts,
            "light_touch",
            (min(earliest, day), day, None),
            reason="It is a long process; one friendly line without a question keeps you in mind.",
            rules=("N13", "R2e"),
            person=person,
            anchor=facts.outbound[-1].day,
        )


def _long(facts: Facts, day: date) -> bool:
    if len(facts.interviews) >= ROUNDS or any(i.early_in_order for i in facts.interviews):
        return True
    begun = facts.waiting_from
    return begun is not None and facts.calendar.bd_between(facts.calendar.today(begun), day) > LONG_PROCESS


def _welcome(facts: Facts, day: date, question: date, decision: date | None) -> bool:
    between = facts.calendar.bd_between
    recent = facts.reply_day is not None and between(facts.reply_day, day) <= NO_NEWS
    clear = between(day, question) >= facts.settings.gap_any
    undecided = decision is None or between(day, decision) > NEAR_DECISION
    return recent and clear and undecided


KIND = NudgeKind(
    name="light_touch",
    code="N13",
    headline="Friendly line",
    trigger="more than 20 business days or two rounds, you were early, and they have replied once",
    earliest="10 business days after your last message",
    ideal="12 business days after your last message",
    latest="-",
    who="one designated contact",
    purpose="something useful or kind, no question",
    stops="no word from them for 30 business days, a decision within 3, they asked for silence",
    moves="any message sent",
    sources="S0 17 to 19, S1 33; M7, F14",
    find=find,
    about="question",
    counts=True,
    channel="email",
    rank=45,
)
