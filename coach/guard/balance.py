"""Too quiet, about right, too much: the balance of one opportunity, with the counts behind it (S2 40)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from coach.facts import Facts, Records
from coach.guard.quiet import too_quiet
from coach.model import JobSearch

Level = Literal["too_quiet", "about_right", "too_much"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """Counted contacts to the company in the last 5 and 20 business days, questions without an answer, and what was
    heard; `why` is one sentence."""

    level: Level
    week: int
    month: int
    unanswered: int
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
        why=why,
    )
