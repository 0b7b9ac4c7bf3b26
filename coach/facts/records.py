"""One person's records, grouped by opportunity and company."""

from collections import defaultdict
from collections.abc import Iterable
from operator import attrgetter
from typing import TypeVar

from coach.model import Contact, Interview, JobSearch, Nudge, Opportunity, Person

_T = TypeVar("_T", Contact, Interview)
_WHEN = attrgetter("at", "id")


def company_key(opportunity: Opportunity) -> str:
    return " ".join(opportunity.company.casefold().split())


class Records:
    """One person's records, grouped by opportunity."""

    def __init__(self, search: JobSearch) -> None:
        self.search = search
        self.contacts = _grouped(sorted(search.contacts, key=_WHEN))
        """In order of time."""
        self.interviews = _grouped(search.interviews)
        self.nudges: dict[str, Nudge] = {n.id: n for n in search.nudges}
        self._brought = {(n.kind, n.interview, n.person) for n in search.nudges if n.folded and n.asked_at}
        self.carried = {
            (n.opportunity, n.round, kind)
            for n in search.nudges
            if n.folded and n.state == "sent" and self._seen(n)
            for kind in n.folded
        }
        """(opportunity, round, kind) of what went out inside another message of ours."""
        self.companies: dict[str, list[Opportunity]] = defaultdict(list)
        for opportunity in search.opportunities:
            self.companies[company_key(opportunity)].append(opportunity)
        self.offers = [o for o in search.opportunities if o.status == "offer" and o.offer]
        self.accepted = [o for o in search.opportunities if o.status == "accepted"]
        self.person: dict[str | None, Person] = {p.id: p for p in search.people}
        self.referrers = frozenset(p.id for p in search.people if p.role == "referrer")
        self.people: dict[str, list[Person]] = defaultdict(list)
        for person in search.people:
            for opportunity_id in person.opportunities:
                self.people[opportunity_id].append(person)

    def _seen(self, nudge: Nudge) -> bool:
        """Its wording was brought or asked for before its time, by itself or by the same step before it."""
        return (
            nudge.asked_at is not None
            or bool(nudge.variants)
            or (nudge.kind, nudge.interview, nudge.person) in self._brought
        )


def _grouped(items: Iterable[_T]) -> dict[str, list[_T]]:
    groups: dict[str, list[_T]] = defaultdict(list)
    for item in items:
        groups[item.opportunity].append(item)
    return groups
