"""Who is met: the people named, those only spoken of ("with him and Sigrid"), and not whoever brings the two together."""

from coach import lazy_re as re
from coach.model import Interview, JobSearch
from coach.model.called import given_name, is_named
from coach.model.changed import replace
from coach.understand import Understood
from handlers import record
from handlers.news import agency, referrals, wishes

_BRINGS = (
    r"(?:has |have |just |kindly )*(?:got|gets|arranged|organi[sz]ed|set up|fixed|landed|found) (?:me|us) "
    r"(?:an?|the|my) (?:\w+ )?(?:call|chat|interview|meeting|talk|intro\w*|slot)\b"
)
WITH_THEM = re.compile(
    r"\bwith (?:him|her|them|himself|herself|themselves)(?: again| too| as well)?(?:,|\b)"
    r"(?= ?(?:and|plus|&|,|$|[.!;]))|"
    r"\b(?:him|her)self and\b",
    re.I,
)


def met(search: JobSearch, interview: Interview, read: Understood) -> tuple[JobSearch, tuple[str, ...]]:
    """The search with everybody who was named, and the ids of those met; one of them is the point of contact."""
    company, text = interview.opportunity, read.text
    search, named = add_people(search, company, read)
    people = (*_spoken_of(search, company, text, named), *named)
    search = referrals.settle(agency.settle(search, company, text), company, text)
    there = agency.not_met(search, tuple(dict.fromkeys((*interview.people, *people))))
    there = tuple(id for id in there if id in interview.people or not _only_brings_it(search, id, text))
    return wishes.channels(_settle_primary(search, company, there), text, people), there


def add_people(search: JobSearch, opportunity: str, read: Understood) -> tuple[JobSearch, tuple[str, ...]]:
    ids: list[str] = []
    for contact in read.contacts:
        if contact.name:
            search, person = record.add_person(search, contact, opportunity)
            ids.append(person.id)
    return search, tuple(ids)


def _spoken_of(search: JobSearch, opportunity: str, text: str, beside: tuple[str, ...]) -> tuple[str, ...]:
    """ "With him and Sigrid Moe": whoever of theirs is known and was named or wrote last is there again."""
    company = search.opportunity(opportunity)
    if company is None or not WITH_THEM.search(text):
        return ()
    mine = {p.id: p for p in search.people_of(opportunity) if p.id not in beside}
    named = [id for id, p in mine.items() if is_named(p.name, text)]
    wrote = [c.person for c in search.contacts_of(opportunity) if c.direction == "in" and c.person in mine]
    found = named[:1] or wrote[-1:] or ([company.primary] if company.primary in mine else [])
    return tuple(id for id in found if id)


def _only_brings_it(search: JobSearch, id: str, text: str) -> bool:
    """ "Jim got me a call with their plant director": Jim is not met there."""
    person = search.person(id)
    first = re.escape(given_name(person.name)) if person else "(?!)"
    return re.search(rf"\b{first}(?: \w+)? {_BRINGS}", text, re.I) is not None


def _settle_primary(search: JobSearch, opportunity: str, people: tuple[str, ...]) -> JobSearch:
    """One point of contact at a time (S3): the hiring manager, else the first met."""
    found = search.opportunity(opportunity)
    if found is None or found.primary or not people:
        return search
    persons = [p for p in search.people if p.id in people]
    best = next((p for p in persons if p.role == "hiring_manager"), persons[0])
    return record.put(search, replace(found, primary=best.id))
