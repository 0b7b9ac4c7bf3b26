"""Who and what a message names: the company, others beside it, the role, the people."""

from typing import NamedTuple

from coach.understand.agencies import is_agent, without_agencies
from coach.understand.answers import ANSWERS, answered
from coach.understand.companies import find_agencies, find_companies
from coach.understand.contacts import contacts_of, with_agents
from coach.understand.greetings import greeted
from coach.understand.known import known_pattern
from coach.understand.mask import Found
from coach.understand.names import Name
from coach.understand.people import find_people
from coach.understand.reading import ContactRead, Known
from coach.understand.roles import find_role
from coach.understand.scene import Scene
from coach.understand.words import Word, barred

MOST_WORDS = 260
"""Words in which names are looked for."""


class Cast(NamedTuple):
    company: str | None
    others: tuple[str, ...]
    role: str | None
    contacts: tuple[ContactRead, ...]
    places: tuple[tuple[int, str], ...] = ()
    """Where each company stands, in order."""


def find_cast(text: str, folded: str, words: list[Word], found: Found, known: Known, argument: int) -> Cast:
    """`argument` is the index of the first word behind a slash command, or -1."""
    words = words[:MOST_WORDS]
    role = find_role(words)
    taken = frozenset(range(role.first, role.last + 1)) if role else frozenset()
    words = barred(words, role.first, role.last, "role") if role else words
    user = greeted(folded, words)
    scene = Scene(words, taken | user, argument, _shouts(text), {})
    if known.expects in ANSWERS and argument < 0 and (answer := answered(words, known.expects)):
        return _answer(answer, text, folded, words, found, known)
    known_ones = _known_names(text, words, known.companies)
    companies = without_agencies(scene, known_ones) or find_companies(scene)
    agencies = find_agencies(scene)
    named = [k for n in companies[:1] + agencies for k in range(n.first, n.next)]
    used = set(taken) | set(named) | set(range(max(argument, 0))) | user
    people = find_people(words, used, bool(companies), _first_names(known))
    others = [a for a in agencies if a not in companies[:1]]
    agents = {p.text for p in people if is_agent(scene, p, others)}
    company = companies[0].text if companies else None
    return Cast(
        company,
        tuple(dict.fromkeys(n.text for n in companies[1:] if n.text != company)),
        role.text if role else None,
        with_agents(contacts_of(text, folded, words, people, found, company), agents),
        tuple(sorted((words[n.first].i, n.text) for n in companies)),
    )


def _answer(names: list[Name], text: str, folded: str, words: list[Word], found: Found, known: Known) -> Cast:
    if known.expects == "people":
        return Cast(None, (), None, contacts_of(text, folded, words, names, found, None))
    if known.expects == "role":
        return Cast(None, (), names[0].text, ())
    return Cast(names[0].text, (), None, ())


def _shouts(text: str) -> bool:
    """Capitals throughout: then they say nothing about names."""
    letters = sum(c.isalpha() for c in text)
    return sum(c.isupper() for c in text) > 0.7 * max(letters, 1)


def _first_names(known: Known) -> frozenset[str]:
    names = [p.lower() for p in known.people if p.strip()]
    return frozenset(names) | frozenset(n.split()[0] for n in names)


def _known_names(text: str, words: list[Word], names: tuple[str, ...]) -> list[Name]:
    """Companies the user already has, as stored, in order of appearance."""
    pattern = known_pattern(names)
    stored = {n.strip().lower(): n for n in names}
    out = []
    for match in pattern.finditer(text) if pattern else ():
        inside = [
            k for k, w in enumerate(words) if w.i < match.end() and w.j > match.start() and w.sort == "word"
        ]
        if inside:
            out.append(Name(stored[match[0].lower()], inside[0], inside[-1] + 1, True))
    return out
