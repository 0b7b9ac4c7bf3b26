"""Somebody has left, or somebody else took over: who is written to from now on, and who no longer is."""

import re
from dataclasses import replace

from coach.model import Opportunity, Person
from coach.understand import ContactRead
from handlers import record, words
from handlers.news import employer_told, unreachable
from handlers.overview.noted import noted
from handlers.reading import find
from handlers.turn import Turn


def gone(turn: Turn, company: Opportunity) -> Turn:
    """Asked who else there is, where nobody was named; back on a day that was named, it is only an absence."""
    if _newcomer(turn, company) is not None:
        return succeeded(turn, company)
    away = any(d.start > turn.now for d in turn.read.dates) and re.search(r"\b(until|till|back)\b", turn.text)
    return unreachable.auto_reply(turn, company) if away else unreachable.bounced(turn, company)


def succeeded(turn: Turn, company: Opportunity) -> Turn:
    """The one who is new is the point of contact; the one before is not written to any more."""
    new = _newcomer(turn, company)
    if new is None:
        return unreachable.bounced(turn, company)
    old = _before(turn, company, new)
    search, person = record.add_person(turn.search, new, company.id)
    if old is not None and old.id != person.id:
        search = record.put(search, replace(old, left=True))
    search = record.answered(record.put(search, replace(company, primary=person.id)))
    turn = turn.to(search).about(company.id).changed(f"the point of contact at {find.name_of(company)}")
    rest = (
        f" {words.shown(words.first_name(old.name))} is left in peace." if old and old.id != person.id else ""
    )
    return noted(
        turn,
        f"{words.shown(person.name)} it is, at {find.name_of(company)}.{rest} The count stays with the company.",
    )


def _newcomer(turn: Turn, company: Opportunity) -> ContactRead | None:
    """Whoever is named and new there; a known one where two are named and one of them has left."""
    known, here = turn.search.people_of(company.id), company.company.casefold()
    fresh = [
        c
        for c in turn.read.contacts
        if c.name
        and c.name.casefold() not in here
        and not any(record.same_person(p.name, c.name) for p in known)
    ]
    if fresh:
        return fresh[0]
    if found := _unread(turn, known, company):
        return ContactRead(name=found, email=next(iter(turn.read.emails), None))
    return None


def _unread(turn: Turn, known: tuple[Person, ...], company: Opportunity) -> str | None:
    """A full name that was not read as a person's, nor as the company's."""
    here = company.company.casefold()
    names = [n for n in employer_told.FULL_NAME.findall(turn.text) if n.casefold() not in here]
    return next((n for n in names if not any(record.same_person(p.name, n) for p in known)), None)


def _before(turn: Turn, company: Opportunity, new: ContactRead) -> Person | None:
    """Whoever of the known was named, else the point of contact so far."""
    named = find.people_there(turn, company)
    low = turn.text.casefold()
    named = named or [p for p in turn.search.people_of(company.id) if p.name.split()[0].casefold() in low]
    return next(
        (p for p in named if not record.same_person(p.name, new.name or "")), None
    ) or turn.search.person(company.primary)
