"""Who "she" is: the one named in these words, else the one of the company spoken of who was named last."""

import re
from itertools import islice

from coach.model import JobSearch, Person
from handlers import record
from handlers.reading import find
from handlers.turn import Turn

LATELY = 6
"""Messages of the bot that are looked at, the newest first."""


def person(turn: Turn, who: str) -> Person | None:
    """None where nobody known is meant, or where it could be two."""
    named = find.people_named(turn.search, turn.read.contacts)
    if not named and who.casefold() not in ("she", "he", "they", "her", "his", "their", "him", "them"):
        named = tuple(p for p in turn.search.people if record.untitled(p.name)[:1] == [who.casefold()])
        return named[0] if len(named) == 1 else None
    if named:
        return named[0] if len(named) == 1 else None
    company = find.opportunity(turn, open_only=False).one
    there = turn.search.people_of(company.id) if company else turn.search.people
    return there[0] if len(there) == 1 else _named_last(turn.search, there)


def _named_last(search: JobSearch, there: tuple[Person, ...]) -> Person | None:
    said = [search.history[-1].said] if search.history else []
    shown = (m.reply.text for m in islice(reversed(search.outbox), LATELY))
    for text in (*said, *shown):
        names = [p for p in there if _stands(p, text)]
        if names:
            return names[0] if len(names) == 1 else None
    return None


def _stands(person: Person, text: str) -> bool:
    first = next(iter(record.untitled(person.name)), "")
    return bool(first) and re.search(rf"(?<!\w){re.escape(first)}(?!\w)", text, re.I) is not None
