"""Too quiet, about right, too much: the balance of one opportunity, with the counts behind it (S2 40)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from coach.facts import Entry, Facts, Records
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
    counted = [e for e in facts.company_outbound if e.counts and not e.paired and e.at <= now]
    since = [(facts.calendar.bd_between(e.day, facts.today), e) for e in counted]
    week = [e for days, e in since if days < facts.settings.week_window]
    month = [e for days, e in since if days < facts.settings.month_window]
    level, why = _judged(facts, week, month)
    return Balance(level=level, week=len(week), month=len(month), unanswered=len(facts.unanswered), why=why)


def _judged(facts: Facts, week: list[Entry], month: list[Entry]) -> tuple[Level, str]:
    s, asks = facts.settings, [e for e in week if e.status]
    if len(week) > s.week_fine or len(asks) > s.status_week_fine or len(month) > s.month_fine:
        return (
            "too_much",
            f"{len(week)} messages this week and {len(month)} in a month is a lot; let them answer.",
        )
    if quiet := too_quiet(facts):
        return "too_quiet", quiet
    return "about_right", "About right: enough to be remembered, not enough to press."
