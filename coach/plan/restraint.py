"""Restraint: at most so many nudges a day, the rest ranked; after a long silence one digest instead of many."""

from collections.abc import Iterable
from datetime import date, datetime

from coach.calendar import UserClock, calendar_for
from coach.model import JobSearch, Nudge, wall_at
from coach.nudges import CATALOGUE
from coach.settings import settings_for

URGENT = frozenset(
    {"reply_due", "offer_decision", "offer_acknowledgement", "thank_you", "ask_timeline", "debrief"}
)
"""Never held back: they are worth nothing tomorrow, and the thank-you is the one nudge no cap may drop (S2 44)."""


def rank(nudges: Iterable[Nudge]) -> tuple[Nudge, ...]:
    """Most important first: the rule book's priority, then what ends soonest."""
    return tuple(sorted(nudges, key=_weight))


def _weight(nudge: Nudge) -> tuple[int, datetime, str]:
    return CATALOGUE[nudge.kind].rank, nudge.latest or nudge.due, nudge.id


def asked_today(search: JobSearch, now: datetime) -> int:
    """How many nudges the user was given on their today."""
    today = _day(search, now)
    return sum(1 for n in search.nudges if n.asked_at is not None and _day(search, n.asked_at) == today)


def within_cap(
    search: JobSearch, due: Iterable[Nudge], now: datetime
) -> tuple[tuple[Nudge, ...], tuple[Nudge, ...]]:
    """(to say now, to hold back until tomorrow): urgent ones always go, the rest by rank while the day has room.
    Nudges to several people about one step count as one."""
    room = search.preferences.max_nudges_a_day - asked_today(search, now)
    go: list[Nudge] = []
    hold: list[Nudge] = []
    steps: set[tuple[str, str | None]] = set()
    for nudge in rank(due):
        step = (nudge.kind, nudge.opportunity)
        if nudge.kind in URGENT or step in steps or len(steps) < room:
            go.append(nudge)
            steps.add(step)
        else:
            hold.append(nudge)
    return tuple(go), tuple(hold)


def tomorrow_morning(search: JobSearch, now: datetime) -> datetime:
    """UTC: when what was held back comes up again, in the user's morning."""
    clock = UserClock(search.preferences.zone, settings_for(search.preferences))
    return clock.awake(clock.at(date.fromordinal(_day(search, now).toordinal() + 1), clock.settings.morning))


def digest_day(search: JobSearch) -> date | None:
    """Ten business days without a word from the user: what is overdue comes as one digest (2.7)."""
    if search.last_heard_at is None:
        return None
    calendar = calendar_for(search)
    heard = calendar.today(search.last_heard_at)
    return calendar.bd_add(heard, settings_for(search.preferences).digest_after)


def digest_mode(search: JobSearch, now: datetime) -> bool:
    day = digest_day(search)
    return day is not None and calendar_for(search).today(now) >= day


def paused(search: JobSearch, now: datetime) -> bool:
    """The user is away: nothing but deadlines from the first day of the pause until the day of return."""
    first, until, today = search.preferences.paused_from, search.preferences.paused_until, _day(search, now)
    return until is not None and today < until and (first is None or today >= first)


def _day(search: JobSearch, moment: datetime) -> date:
    return wall_at(moment, search.preferences.zone).date
