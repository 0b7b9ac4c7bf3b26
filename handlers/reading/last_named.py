"""Who "she" is: the one named in these words, else the one of the company spoken of who was named last."""

from collections.abc import Sequence
from itertools import islice

from coach.model import JobSearch, Person
from coach.model.called import given_name, is_named
from handlers.reading import find
from handlers.turn import Turn

PRONOUNS = ("she", "he", "they", "her", "his", "their", "him", "them")
LATELY = 6
"""Messages of the bot that are looked at, the newest first."""


def person(turn: Turn, who: str) -> Person | None:
    """None where nobody known is meant, or where it could be two."""
    if named := find.people(turn):
        return _only(named)
    if who.casefold() not in PRONOUNS:
        return _only([p for p in turn.search.people if given_name(p.name) == who.casefold()])
    company = find.opportunity(turn, open_only=False).one
    there = turn.search.people_of(company.id) if company else turn.search.people
    return _only(there) or _named_last(turn.search, there)


def _only(people: Sequence[Person]) -> Person | None:
    return people[0] if len(people) == 1 else None


def _named_last(search: JobSearch, there: tuple[Person, ...]) -> Person | None:
    said = [search.history[-1].said] if search.history else []
    shown = (m.reply.text for m in islice(reversed(search.outbox), LATELY))
    for text in (*said, *shown):
        names = [p for p in there if is_named(p.name, text)]
        if names:
            return _only(names)
    return None
