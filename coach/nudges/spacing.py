"""Room between messages: the first day on which a planned nudge keeps its distance from what was sent (R2, R3)."""

from datetime import date

from coach.facts import Entry, Facts
from coach.settings import Settings

_AFTER_THANKS = {"addendum": "addendum_after_thanks", "value_add": "value_add_after_thanks"}


def with_room(facts: Facts, kind: str, person: str | None, day: date, *, status: bool) -> date:
    """`day` or later, so that the guard finds the gaps kept."""
    add, settings = facts.calendar.bd_add, facts.settings
    for entry in facts.company_outbound:
        if not entry.counts and entry.contact.kind != "thank_you":
            continue
        same = entry.person is None or person is None or entry.person == person
        gap = _gap(entry, kind, status, same, settings)
        if gap:
            day = max(day, add(entry.day, gap))
    return facts.calendar.contact_day(day)


def _gap(entry: Entry, kind: str, status: bool, same: bool, settings: Settings) -> int:
    if entry.contact.kind == "thank_you" and not entry.counts and same:
        name = _AFTER_THANKS.get(kind, "status_after_thanks" if status else "")
        return int(getattr(settings, name)) if name else 0
    if not entry.counts:
        return 0
    if entry.status and status:
        return settings.gap_status
    return settings.gap_any if same else 0
