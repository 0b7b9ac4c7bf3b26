"""Too quiet, about right, too much: the balance of one opportunity, with the counts behind it (S2 40)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from coach.facts import Facts, Records, waiting
from coach.model import JobSearch
from coach.nudges.check_ins import window
from coach.nudges.thank_you import interviewers, thanked
from coach.nudges.thanks_window import thanks_latest

Level = Literal["too_quiet", "about_right", "too_much"]
NOTHING_AFTER = 5
"""Business days after the date they named, after which silence is too quiet (R15)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """Counted contacts to the company in the last 5 and 20 business days, questions without an answer, and what was
    heard; `why` is one sentence."""

    level: Level
    week: int
    month: int
    unanswered: int
    received: int
    why: str


def balance(search: JobSearch, opportunity_id: str, now: datetime) -> Balance:
    """Raises LookupError where the opportunity is not known."""
    opportunity = search.opportunity(opportunity_id)
    if opportunity is None:
        raise LookupError(opportunity_id)
    facts = Facts(Records(search), opportunity, now)
    s, gap = facts.settings, facts.calendar.bd_between
    counted = [e for e in facts.company_outbound if e.counts and not e.paired and e.at <= now]
    week = [e for e in counted if gap(e.day, facts.today) < s.week_window]
    month = [e for e in counted if gap(e.day, facts.today) < s.month_window]
    asks = [e for e in week if e.status]
    quiet = too_quiet(facts)
    level: Level = "about_right"
    why = "About right: enough to be remembered, not enough to press."
    if len(week) > s.week_fine or len(asks) > s.status_week_fine or len(month) > s.month_fine:
        level, why = (
            "too_much",
            f"{len(week)} messages this week and {len(month)} in a month is a lot; let them answer.",
        )
    elif quiet:
        level, why = "too_quiet", quiet
    return Balance(
        level=level,
        week=len(week),
        month=len(month),
        unanswered=len(facts.unanswered),
        received=len(facts.inbound),
        why=why,
    )


def too_quiet(facts: Facts) -> str | None:
    """Why silence is costing something now; None where it is not (R15)."""
    if facts.opportunity.status != "active" or facts.opportunity.no_contact_requested or facts.round_ahead:
        return None
    current = facts.current
    if current and facts.now > thanks_latest(facts, current) and _unthanked(facts):
        return "Nobody there has had a thank-you from you yet; staying silent has a cost, too."
    found = waiting(facts)
    if found is None or facts.unanswered:
        return None
    last = facts.calendar.bd_add(found.anchor, NOTHING_AFTER) if found.dated else window(facts, found).latest
    heard = any(e.day > found.anchor and e.status for e in facts.outbound)
    if facts.today <= last or heard:
        return None
    return "A question about timing has been due for a while; staying silent has a cost, too."


def _unthanked(facts: Facts) -> bool:
    current = facts.current
    return current is not None and not any(thanked(facts, current, p) for p in interviewers(facts, current))
