"""Whose offer a message is about, where it names nobody or somebody."""

from coach.model import Opportunity
from handlers.reading import find
from handlers.turn import Turn


def one(turn: Turn) -> Opportunity | None:
    """The only one there is, else that of the company that is meant."""
    offers = turn.search.offers
    if len(offers) == 1 and not turn.read.company:
        return offers[0]
    found = find.opportunity(turn).one
    return found if found is not None and found in offers else None


def named(turn: Turn) -> tuple[Opportunity, ...]:
    """Those of the companies and people that are named."""
    companies = find.companies(turn)
    people = {o for p in find.people(turn) for o in p.opportunities}
    return tuple(o for o in turn.search.offers if o in companies or o.id in people)
