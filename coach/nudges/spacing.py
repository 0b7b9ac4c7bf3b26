"""Room between messages: the first day on which a planned nudge keeps its distance from what was sent (R2, R3)."""

from datetime import date

from coach.facts import FINE_AFTER, Facts, waiting


def with_room(facts: Facts, kind: str, person: str | None, day: date, *, status: bool) -> date:
    """`day` or later, so that the guard finds the gaps kept."""
    s = facts.settings
    thanks = s.after_thanks(kind, status)
    for (felt, whom), last in facts.last_felt.items():
        same = person is None or whom is None or whom == person
        if felt == "thanks":
            day = max(day, _after_them(facts, last, thanks, status)) if thanks and same else day
            continue
        if felt == "question" and status:
            gap = s.gap_status
        elif felt == "referrer" and status:
            gap = s.gap_status if whom == person else s.gap_any
        else:
            gap = s.gap_any if same else 0
        if gap:
            day = max(day, facts.calendar.bd_add(last, gap))
    return facts.calendar.contact_day(day)


def _after_them(facts: Facts, last: date, gap: int, status: bool) -> date:
    """So many days after the thanks; a question never later for it than their own date allows (R2c, 3.4)."""
    clear, found = facts.calendar.bd_add(last, gap), waiting(facts)
    if not status or found is None or found.basis != "promise":
        return clear
    return min(clear, facts.calendar.bd_add(found.anchor, FINE_AFTER[found.precision]))
