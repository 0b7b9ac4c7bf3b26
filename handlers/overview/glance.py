"""A job search at a glance, for a place that is looked at and not talked in (Slack's Home tab); pure."""

from dataclasses import dataclass
from datetime import datetime

from coach.model import JobSearch, Nudge, wall_at
from coach.nudges import title_of
from handlers import words
from handlers.nudging.waiting import waiting
from handlers.overview.lists import line
from handlers.reading import find

MOST = 12
"""Of each kind; what is beyond is counted."""


@dataclass(frozen=True, slots=True)
class Line:
    """`says` is what a tap on it means, as if typed."""

    text: str
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    waiting: tuple[Line, ...]
    """With the user now."""
    companies: tuple[Line, ...]
    """Every open conversation, and what comes next in it."""
    more: int
    """Open ones that are not shown."""
    settings: str


def glance(search: JobSearch, now: datetime) -> Glance:
    rows = [o for o in search.opportunities if o.is_open]
    with_me = waiting(search, now)
    return Glance(
        waiting=tuple(_waiting(search, n) for n in with_me[:MOST]),
        companies=tuple(
            Line(line(search, o, now), f"/show {find.name_of(o, search.opportunities)}") for o in rows[:MOST]
        ),
        more=max(0, len(rows) - MOST),
        settings=_settings(search, now),
    )


def _waiting(search: JobSearch, nudge: Nudge) -> Line:
    company, person = search.opportunity(nudge.opportunity), search.person(nudge.person)
    name = find.name_of(company, search.opportunities) if company else ""
    who = f" for {words.called(person)}" if person else ""
    says = f"/debrief {name}" if nudge.kind == "debrief" else f"/draft {name}"
    return Line(f"{title_of(nudge)}{who}" + (f", {name}" if name else ""), says.strip())


def _settings(search: JobSearch, now: datetime) -> str:
    mine = search.preferences
    here = words.clock(wall_at(now, mine.zone).local)
    off = f"; paused until {words.short_day(mine.paused_until)}" if mine.paused_until else ""
    quiet = f"quiet from {words.clock(mine.quiet_from)} to {words.clock(mine.quiet_until)}"
    return f"{words.city(mine.zone)} time, now {here}; {quiet}{off}"
