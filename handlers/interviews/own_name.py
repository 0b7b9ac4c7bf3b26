"""A name that was noted as somebody met is the user's own: "Walter Brandt is my name, please remove it"."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import JobSearch, Person
from coach.model.called import given_name
from handlers import capitals, words
from handlers.overview.noted import noted
from handlers.reading.fits import states
from handlers.reading.lead import behind
from handlers.turn import Turn

SAYS = re.compile(
    behind("no|sorry|wait|actually|hey|oops")
    + r"(?:(?P<name>[^\W\d_][\w .'’-]{1,40}?),? (?:is|was|that's|thats)(?: just| actually)? "
    r"(?:me\b|myself\b|my (?:own )?(?:full |real )?name\b))",
    re.I,
)


def apply(turn: Turn) -> Turn | None:
    """None where nobody of that name is noted."""
    found = SAYS.match(turn.text) if states(turn.text) else None
    person = _noted(turn.search, found["name"]) if found else None
    if person is None:
        return None
    company = next(iter(person.opportunities), None)
    search = _without(turn.search, person)
    mine = capitals.person(person.name)
    search = replace(search, preferences=replace(search.preferences, name=mine))
    turn = turn.to(search).changed(f"{words.shown(mine)} is you", tell=False)
    turn = turn.about(company) if company else turn
    return noted(turn, f"Of course. {words.shown(mine)} is you, and signs the drafts; nobody you met.")


def _noted(search: JobSearch, name: str) -> Person | None:
    rows = [p for p in search.people if p.name.casefold() == name.strip().casefold()]
    rows = rows or [p for p in search.people if given_name(p.name) == name.strip().casefold()]
    return rows[0] if len(rows) == 1 else None


def _without(search: JobSearch, person: Person) -> JobSearch:
    """What was said to or by them stays, without the name."""
    interviews = tuple(
        replace(i, people=tuple(p for p in i.people if p != person.id)) for i in search.interviews
    )
    contacts = tuple(replace(c, person=None) if c.person == person.id else c for c in search.contacts)
    nudges = tuple(replace(n, person=None) if n.person == person.id else n for n in search.nudges)
    people = tuple(p for p in search.people if p.id != person.id)
    return replace(search, interviews=interviews, contacts=contacts, nudges=nudges, people=people)
