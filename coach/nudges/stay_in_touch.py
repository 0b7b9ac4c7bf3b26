"""N20: months after a good process, a line without a question."""

from collections.abc import Iterator
from datetime import date

from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.kind import NudgeKind, on_day, person_id


def find(facts: Facts) -> Iterator[Nudge]:
    since = _since(facts)
    if since is None:
        return
    ideal = facts.calendar.bd_add(since, facts.settings.keep_in_touch)
    yield on_day(
        facts,
        "stay_in_touch",
        (ideal, ideal, None),
        reason="About three months on, a short friendly line keeps a good contact warm.",
        rules=("N20", "R2f"),
        person=person_id(facts, "stay_in_touch"),
        anchor=since,
    )


def _since(facts: Facts) -> date | None:
    """The day of the last word between you, where the contact is worth keeping."""
    opportunity = facts.opportunity
    sent = [*facts.sent("rejection_reply"), *facts.sent("stay_in_touch")]
    days = [e.day for e in sent]
    if opportunity.keep_warm:
        days += [e.day for e in facts.outbound[-1:]]
        days.append(facts.calendar.today(opportunity.status_at or opportunity.created_at))
    elif opportunity.status != "rejected":
        return None
    return max(days, default=None)


KIND = NudgeKind(
    name="stay_in_touch",
    code="N20",
    headline="Hello after a while",
    trigger="the rejection was answered, or you wanted to keep the contact warm",
    earliest="60 business days after the last word",
    ideal="60 business days after the last word",
    latest="-",
    who="the contact there",
    purpose="progress or news; no question in the first one",
    stops="-",
    moves="any message",
    sources="S4 104; C10, C11, K2",
    find=find,
    counts=True,
    rank=46,
)
