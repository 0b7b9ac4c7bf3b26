"""The morning: what today holds, in order, and who needs nothing."""

from dataclasses import dataclass
from datetime import date, datetime

from coach.model import Interview, JobSearch, Nudge, meetings, wall_at
from coach.plan.restraint import rank

OPEN_STATES = ("planned", "snoozed", "asked")
_SMALL = frozenset({"ask_timeline", "debrief", "capture_gap"})
"""Come with an interview, which is listed itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """`steps` are due today or still open from before, most important first. `calm` are the open opportunities with
    nothing to do, by id."""

    steps: tuple[Nudge, ...]
    interviews: tuple[Interview, ...]
    calm: tuple[str, ...]


def todays(search: JobSearch, now: datetime) -> Today:
    """What the user's today holds. `now` is UTC; the plan must be up to date."""
    zone = search.preferences.zone
    today = wall_at(now, zone).date
    ahead = {i.id for i in search.interviews if i.end and i.end.instant > now}
    steps = [n for n in search.nudges if n.interview not in ahead and _is_for_today(n, now, today, zone)]
    dated = [i for i in meetings.dated(search.interviews) if meetings.starts(i) >= now]
    mine = [i for i in dated if i.start and i.start.seen_from(zone).date == today]
    busy = {n.opportunity for n in steps} | {i.opportunity for i in mine}
    calm = tuple(o.id for o in search.opportunities if o.is_open and not o.muted and o.id not in busy)
    mine.sort(key=lambda i: (meetings.starts(i), i.id))
    return Today(steps=rank(_once(steps)), interviews=tuple(mine), calm=calm)


def _is_for_today(nudge: Nudge, now: datetime, today: date, zone: str) -> bool:
    if nudge.state not in OPEN_STATES or nudge.kind in _SMALL:
        return False
    if nudge.latest is not None and nudge.latest < now:
        return False
    moment = nudge.fires or nudge.asked_at
    return moment is not None and (moment <= now or wall_at(moment, zone).date == today)


def _once(steps: list[Nudge]) -> list[Nudge]:
    """A reminder and what it repeats are one line."""
    seen: set[tuple[str | None, ...]] = set()
    kept = []
    for nudge in sorted(steps, key=lambda n: (n.count, n.due)):
        key = (nudge.kind, nudge.opportunity, nudge.person, nudge.interview)
        if key not in seen:
            seen.add(key)
            kept.append(nudge)
    return kept
