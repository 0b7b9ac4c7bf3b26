"""One message instead of two: counted nudges for one company within two business days (rule book 2.1 Merging)."""

from collections.abc import Iterable, Sequence
from datetime import date

from coach.calendar import nudge_at
from coach.facts import Facts
from coach.model import Nudge
from coach.model.changed import replace
from coach.nudges import CATALOGUE
from coach.nudges.kind import closes

WITHIN = 2
MOVES_BY = 3
_FREE = ("planned", None)
_HOSTS = ("planned", "asked", "snoozed", None)
_REFERRER = "referral_nudge"


def merge(roles: Sequence[Facts], found: Iterable[Nudge]) -> list[Nudge]:
    """The lesser of two close counted nudges becomes an angle of the other; a note to the referrer on the same day
    goes first and the company's moves by three business days; the other role's keeps its distance. How close they are
    is counted in the calendar of the first of `roles`; what moves lands on a day of its own role."""
    nudges = list(found)
    counted = [n for n in nudges if _counted(n)]
    if len(counted) < 2:
        return nudges
    facts, own = roles[0], {role.opportunity.id: role for role in roles}
    counted.sort(key=lambda n: (CATALOGUE[n.kind].rank, n.due, n.person or "", n.id))
    kept: list[Nudge] = []
    for nudge in counted:
        host, mine = next((k for k in kept if _close(facts, k, nudge)), None), own[nudge.opportunity or ""]
        if host is None:
            kept.append(nudge)
        elif host.kind == _REFERRER:
            kept.append(_moved(mine, nudge, facts.calendar.today(nudge.due), MOVES_BY))
        elif host.opportunity != nudge.opportunity:
            kept.append(_apart(mine, nudge, host))
        elif host.kind != nudge.kind and nudge.kind not in host.folded:
            kept[kept.index(host)] = replace(host, folded=(*host.folded, nudge.kind))
    return kept + [n for n in nudges if not _counted(n)]


def _close(facts: Facts, host: Nudge, nudge: Nudge) -> bool:
    if _state(facts, nudge) not in _FREE or _state(facts, host) not in _HOSTS:
        return False
    if CATALOGUE[nudge.kind].status_ask and _is_no_place_for_it(facts, host):
        return False
    a, b = facts.calendar.today(host.due), facts.calendar.today(nudge.due)
    if _REFERRER in (host.kind, nudge.kind):
        return host.kind == _REFERRER and a == b
    return abs(facts.calendar.bd_between(a, b)) <= WITHIN


def _is_no_place_for_it(facts: Facts, host: Nudge) -> bool:
    """A question whose day has come is not lost in a message proposed days ago and never sent, nor in thanks that may
    become late."""
    waits = _state(facts, host) == "asked" and not CATALOGUE[host.kind].status_ask
    return waits or host.kind == "late_thank_you"


def _counted(nudge: Nudge) -> bool:
    return CATALOGUE[nudge.kind].counts and nudge.of is None


def _state(facts: Facts, nudge: Nudge) -> str | None:
    stored = facts.records.nudges.get(nudge.id)
    return stored.state if stored else None


def _apart(facts: Facts, nudge: Nudge, host: Nudge) -> Nudge:
    """Of another role: the same people compare, so it keeps the distance of R3b, and is not lost."""
    both_ask = CATALOGUE[nudge.kind].status_ask and CATALOGUE[host.kind].status_ask
    days = facts.settings.gap_status if both_ask else facts.settings.gap_any
    return _moved(facts, nudge, facts.calendar.today(host.due), days)


def _moved(facts: Facts, nudge: Nudge, since: date, days: int) -> Nudge:
    day = facts.calendar.contact_day(facts.calendar.bd_add(since, days))
    latest = nudge.latest if nudge.latest is None else max(nudge.latest, closes(facts, day))
    return replace(nudge, due=nudge_at(day, facts.calendar, facts.clock), latest=latest)
