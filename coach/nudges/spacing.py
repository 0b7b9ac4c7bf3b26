"""Room between messages: the first day on which a planned nudge keeps its distance from what was sent (R2, R3)."""

from datetime import date

from coach.facts import Facts
from coach.settings import Settings

_AFTER_THANKS = {"addendum": "addendum_after_thanks", "value_add": "value_add_after_thanks"}


def with_room(facts: Facts, kind: str, person: str | None, day: date, *, status: bool) -> date:
    """`day` or later, so that the guard finds the gaps kept."""
    s = facts.settings
    thanks = _after_thanks(kind, status, s)
    for (felt, whom), last in facts.last_felt.items():
        same = person is None or whom is None or whom == person
        if felt == "question" and status:
            gap = s.gap_status
        elif felt == "referrer" and status:
            gap = s.gap_status if same else s.gap_any
        else:
            gap = (thanks if felt == "thanks" else s.gap_any) if same else 0
        if gap:
            day = max(day, facts.calendar.bd_add(last, gap))
    return facts.calendar.contact_day(day)


def _after_thanks(kind: str, status: bool, settings: Settings) -> int:
    name = _AFTER_THANKS.get(kind, "status_after_thanks" if status else "")
    return int(getattr(settings, name)) if name else 0
