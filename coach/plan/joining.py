"""Wanted nudges joined with their stored state by identity: what happened is never planned again."""

from collections.abc import Iterable
from dataclasses import replace

from coach.model import SETTLED, JobSearch, Nudge


def join(search: JobSearch, wanted: Iterable[Nudge]) -> tuple[Nudge, ...]:
    """Settled nudges stay; asked and snoozed ones stay while they are wanted, else they are dropped."""
    stored = {n.id: n for n in search.nudges}
    plan: dict[str, Nudge] = {n.id: n for n in search.nudges if n.state in SETTLED}
    for nudge in wanted:
        plan.setdefault(nudge.id, _joined(nudge, stored.get(nudge.id)))
    for nudge in search.nudges:
        if nudge.id not in plan and nudge.state in ("asked", "snoozed"):
            plan[nudge.id] = replace(nudge, state="dropped")
    return tuple(
        sorted(plan.values(), key=lambda n: (n.due, n.kind, n.opportunity or "", n.person or "", n.id))
    )


def _joined(wanted: Nudge, stored: Nudge | None) -> Nudge:
    """What was put off still keeps its distance from what was sent meanwhile (2.1 Snooze)."""
    if stored is None:
        return wanted
    if stored.state == "planned":
        kept = stored.variants or stored.late
        return replace(wanted, variants=stored.variants, late=stored.late) if kept else wanted
    if stored.state == "asked" and stored.asked_at is not None and wanted.due > stored.asked_at:
        return replace(wanted, variants=stored.variants)
    if stored.snoozed_until and stored.snoozed_until < wanted.due and stored.due < wanted.due:
        stored = replace(stored, due=wanted.due, snoozed_until=wanted.due)
    if (stored.earliest, stored.latest, stored.reason) == (wanted.earliest, wanted.latest, wanted.reason):
        return stored
    return replace(stored, earliest=wanted.earliest, latest=wanted.latest, reason=wanted.reason)
