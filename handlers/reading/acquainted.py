"""Names that are known win: a first name, "Ms Finch", or a company's short name within a longer run of words."""

from datetime import datetime
from functools import lru_cache

from coach import lazy_re as re
from coach.calendar.start_dates import about_starting
from coach.model import JobSearch, Opportunity, Person
from coach.model.called import given_name, untitled
from coach.model.changed import replace
from coach.understand import ContactRead, Understood, understand
from coach.understand.commands import COMMANDS
from coach.understand.common_words import COMMON
from coach.understand.lexicon import MONTHS, TODAY, WEEKDAYS
from handlers import record
from handlers.reading import how_long, known, place_beside, who_is

TITLED = re.compile(
    r"\b(?:mr|ms|mrs|miss|mx|mister|missis|missus|madam|herr|frau|dr|prof|professor)\b\.? +([^\W\d_][\w'’-]+)",
    re.I,
)
LED = re.compile(
    r"\b(?:to|with|from|for|by|at|and|thanked|told|wrote|emailed|called|texted|messaged) $", re.I
)
ARTICLES = frozenset(
    ("st", "saint", "san", "santa", "the", "la", "le", "el", "los", "las", "mount", "mt", "new")
)
"""Before the word by which one speaks of it: "Lukes" is St Lukes."""
SHORTEST = 4
"""Letters of a company's first word that stand for the whole name."""


def understood(search: JobSearch, text: str, now: datetime) -> Understood:
    """`understand`, with the people and the company of this user's named as they are stored."""
    prefs = search.preferences
    read = understand(text, now, zone=prefs.zone, locale=prefs.locale, known=known.names(search))
    read = replace(
        read,
        dates=tuple(
            d
            for d in read.dates
            if not (about_starting(read.text, d.span[0]) or how_long.of_work(read.text, d))
        ),
    )
    alone = not text or (
        text[0] == "/" and text[1:] in COMMANDS
    )  # a tap, or a command with no name behind it
    return (
        read
        if alone or text.startswith("/settings")
        else _people(search, _company(search, who_is.told(place_beside.dropped(read))))
    )


def short_name(opportunity: Opportunity) -> str | None:
    """The first word of the company's name, where it says which company it is."""
    return _short(opportunity.company)


@lru_cache(maxsize=1024)
def _short(company: str) -> str | None:
    first, *rest = company.split() or [""]
    if rest and first.casefold().strip(".") in ARTICLES:
        first, *rest = (rest[0], first)
    word = first.casefold().strip(".,&'’")
    plain = len(word) < SHORTEST or word in COMMON or not word.isalpha()
    return None if plain or not rest else word


def short_named(search: JobSearch, text: str) -> tuple[Opportunity, ...]:
    """Companies whose short name stands in the text, where it is no other company's."""
    low = text.casefold()
    words = set(re.findall(r"[^\W\d_]+", low))
    short = {o.id: name for o in search.opportunities if (name := short_name(o))}
    return tuple(o for o in search.opportunities if short.get(o.id) in words or _half_said(o, low))


def name_end(company: str) -> str | None:
    """ "Nature center" of "Lakeshore Nature Center": the words behind the first of three or more."""
    named = company.casefold().split()
    return " ".join(named[1:]) if len(named) > 2 and named[0] not in ARTICLES else None


def _half_said(opportunity: Opportunity, low: str) -> bool:
    """ "Bright smiles" is Bright Smiles Clinic, though its first word is an everyday one."""
    named = opportunity.company.casefold().split()
    half = r"\W+".join(re.escape(w.strip(".,&")) for w in named[:2])
    telling = len(named) > 2 and any(len(w) >= SHORTEST and w not in COMMON for w in named[:2])
    if (end := name_end(opportunity.company)) and re.search(rf"(?:^\W*|\bthe ){re.escape(end)}(?!\w)", low):
        return True
    return telling and re.search(rf"(?<!\w){half}(?!\w)", low) is not None


def _company(search: JobSearch, read: Understood) -> Understood:
    """ "BIG NEWS Tamarack" is Tamarack Bank: a known name at the end of a run whose other words are no name."""
    run = (read.company or "").split()
    for first in range(1, len(run)):
        ending, before = " ".join(run[first:]).casefold(), run[:first]
        hits = [o for o in search.opportunities if ending in (o.company.casefold(), short_name(o))]
        if hits and all(w.isupper() or w.casefold().strip(".,!") in COMMON for w in before):
            return replace(read, company=hits[0].company)
    return read


def _by_surname(
    surnames: dict[str, Person], text: str, contacts: tuple[ContactRead, ...], company: str | None
) -> tuple[tuple[ContactRead, ...], str | None]:
    """ "Ms Ortiz", and "Ortiz" where that is no everyday word."""
    for match in TITLED.finditer(text):
        if (person := surnames.get(match[1].casefold())) is not None:
            contacts = (ContactRead(name=person.name), *(c for c in contacts if not _is(c, match[1])))
            company = None if company and _says(match[0], company) else company
    for surname in re.findall(r"(?<![\w@.])[^\W\d_][\w'’-]+", text):
        person, typed = surnames.get(surname.casefold()), surname in (company, *(c.name for c in contacts))
        if person is not None and (typed or _rare(surname, person)):
            contacts = (ContactRead(name=person.name), *(c for c in contacts if c.name != surname))
            company = None if company == surname else company
    return contacts, company


def _people(search: JobSearch, read: Understood) -> Understood:
    contacts, company = read.contacts, read.company
    if (person := _somebody(search, company)) is not None:
        contacts, company = (ContactRead(name=person.name), *contacts), None
    contacts, company = _by_surname(_surnames(search), read.text, contacts, company)
    for person in search.people:
        if any(c.name and record.same_person(person.name, c.name) for c in contacts):
            continue
        if _stands(person, read.text):
            contacts = (*contacts, ContactRead(name=person.name))
    return replace(read, contacts=contacts, company=company)


def _somebody(search: JobSearch, name: str | None) -> Person | None:
    """ "Wei Ling wants to see me", "Torunn's problem": part of the name of one who is known, and no company."""
    said = set((name or "").casefold().split())
    if not said or any(said <= set(o.company.casefold().split()) for o in search.opportunities):
        return None
    fitting = [p for p in search.people if said <= set(untitled(p.name))]
    return fitting[0] if len(fitting) == 1 else None


def _surnames(search: JobSearch) -> dict[str, Person]:
    """Those that only one of the people has."""
    last = [(p.name.casefold().split() or [""])[-1] for p in search.people]
    return {name: person for name, person in zip(last, search.people, strict=True) if last.count(name) == 1}


def _rare(surname: str, person: Person) -> bool:
    """ "Halvorsen wrote": no everyday word, and one of a name with a first name before it."""
    low = surname.casefold()
    return len(low) >= SHORTEST and low not in COMMON and low.isalpha() and len(person.name.split()) > 1


def _is(contact: ContactRead, surname: str) -> bool:
    return (contact.name or "").casefold().split()[-1:] == [surname.casefold()]


def _says(titled: str, company: str) -> bool:
    return company.casefold() in titled.casefold()


def _stands(person: Person, text: str) -> bool:
    """The first name as a word of its own; one that is an everyday word too only where it is written as a name."""
    name = given_name(person.name)
    if not name or name not in text.casefold():
        return False
    ordinary = name in COMMON or name in MONTHS or name in WEEKDAYS or name in TODAY
    own = "" if f"{name}s".casefold() in COMMON else "s?"  # "sent eds" is Ed's
    for match in re.finditer(rf"(?<![\w@.]){re.escape(name)}{own}(?![\w@])", text, re.I):
        written = match[0][0].isupper() and match.start() > 0
        if not ordinary or LED.search(text[: match.start()]) or (written and name not in MONTHS):
            return True
    return False
