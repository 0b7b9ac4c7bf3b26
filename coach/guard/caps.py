"""R3: how much one company, and one person there, hears from you in a week and in a month."""

from datetime import date

from coach.facts import Entry
from coach.guard.case import Case
from coach.guard.rule import Rule, Ruling


def _window(case: Case, entries: tuple[Entry, ...], days: int) -> list[Entry]:
    if case.second_half:
        return []
    return [e for e in entries if e.counts and not e.paired and case.within(e, days)]


def _room_from(case: Case, recent: list[Entry], days: int, cap: int) -> date | None:
    """First business day on which the window holds at most cap - 1 contacts (3.4)."""
    leaving = recent[: len(recent) - (cap - 1)]
    return case.calendar.bd_add(leaving[-1].day, days) if leaving else None


def _company_week(case: Case) -> Ruling | None:
    s = case.settings
    recent = _window(case, case.to_company, s.week_window) if case.counts else []
    if len(recent) < s.week_fine:
        return None
    severity = "stop" if len(recent) + 1 >= s.week_stop else "caution"
    why = f"It would be message {len(recent) + 1} to this company within a week; people there compare."
    return Ruling(
        "stop" if severity == "stop" else "caution", why, _room_from(case, recent, s.week_window, s.week_fine)
    )


def _status_week(case: Case) -> Ruling | None:
    s = case.settings
    asks = [e for e in case.to_company if e.status and not case.facts.to_referrer(e)]
    recent = _window(case, tuple(asks), s.week_window) if case.status and not case.at_referrer else []
    if len(recent) < s.status_week_fine:
        return None
    why = "One question about news a week is what a company takes well."
    clear = case.calendar.bd_add(recent[-1].day, s.gap_status)
    return Ruling("stop" if len(recent) + 1 >= s.status_week_stop else "caution", why, clear)


def _person_month(case: Case) -> Ruling | None:
    s = case.settings
    recent = _window(case, case.to_person, s.month_window) if case.counts else []
    if len(recent) < s.month_fine:
        return None
    why = f"It would be message {len(recent) + 1} to {case.whom} in a month: more than weekly."
    clear = _room_from(case, recent, s.month_window, s.month_fine)
    return Ruling("stop" if len(recent) + 1 >= s.month_stop else "caution", why, clear)


RULES = (
    Rule(
        id="R3a",
        about="counted contacts to a company within 5 business days",
        fine="1st-2nd",
        caution="3rd",
        stop="4th",
        source="F10, F11, F12 as ceiling, J",
        check=_company_week,
    ),
    Rule(
        id="R3b",
        about="status questions to a company within 5 business days, whoever gets them",
        fine="1st",
        caution="2nd",
        stop="3rd",
        source="A1",
        check=_status_week,
    ),
    Rule(
        id="R3c",
        about="counted contacts to one person within 20 business days",
        fine="up to 4",
        caution="5th",
        stop="6th",
        source="J",
        check=_person_month,
    ),
)
