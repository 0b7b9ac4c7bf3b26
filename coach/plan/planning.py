"""The living plan: facts in, the nudges that should exist out, joined with what already happened to each."""

from collections.abc import Iterator
from datetime import datetime

from coach.facts import Facts, Records
from coach.model import JobSearch, Nudge, wall_at
from coach.model.changed import replace
from coach.nudges.weekly_word import weekly
from coach.plan.allowed import kinds_for
from coach.plan.joining import join
from coach.plan.merging import merge
from coach.plan.moments import settle_moment
from coach.plan.reminders import reminders


def plan(search: JobSearch, now: datetime) -> tuple[Nudge, ...]:
    """Every nudge of this person, settled ones included, by time. `now` is UTC. The same facts give the same plan,
    in whatever order they came."""
    records = Records(search)
    wanted: list[Nudge] = []
    for roles in records.companies.values():
        wanted.extend(_for_company([Facts(records, role, now) for role in roles if not role.muted]))
    wanted.extend(n for n in weekly(records, now) if _after_pause(search, n))
    return join(search, wanted)


def replan(search: JobSearch, now: datetime) -> JobSearch:
    """The search with its plan brought up to date; the same value where nothing changes."""
    nudges = plan(search, now)
    return search if nudges == search.nudges else replace(search, nudges=nudges)


def _after_pause(search: JobSearch, nudge: Nudge) -> bool:
    first, until = search.preferences.paused_from, search.preferences.paused_until
    day = wall_at(nudge.due, search.preferences.zone).date
    return until is None or day >= until or (first is not None and day < first)


def _for_company(roles: list[Facts]) -> Iterator[Nudge]:
    """One message instead of two, also where there are two roles at one company; the older one's calendar tells how close."""
    roles = sorted(roles, key=lambda role: (role.opportunity.created_at, role.opportunity.id))
    found = [(role, nudge) for role in roles for nudge in _for_one(role)]
    if len(roles) > 1:
        kept = merge(roles, (nudge for _, nudge in found))
        by_id = {nudge.id: nudge for nudge in kept}
        found = [(role, by_id[nudge.id]) for role, nudge in found if nudge.id in by_id]
    for role, nudge in found:
        placed = settle_moment(role, nudge)
        if placed is not None:
            yield placed


def _for_one(facts: Facts) -> list[Nudge]:
    found = [n for kind in kinds_for(facts) for n in kind.find(facts)]
    found.extend(reminders(facts, found))
    return merge([facts], found)
