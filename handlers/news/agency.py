"""An agency's recruiter in between: who it is, and whether everything goes through them (rule book N15, R6b)."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import JobSearch, Opportunity, Person
from coach.model.called import given_name, is_named
from handlers import record

THROUGH = re.compile(
    r"\b(go|goes|going|write|everything|only|contact\w*) (only )?(through|via) "
    r"(me|her|him|them|us|the (recruiter|agency)|(?-i:[A-Z])\w+)\b|"
    r"\b(?:all|everything|only|always|strictly|just)(?: \w+)? (?:through|via) "
    r"(?:me|her|him|them|the (?:recruiter|agency)|(?-i:[A-Z])\w+)\b|"
    r"\b(?:no|without|avoid|never) direct contact\b|\b(?:not|never|n['’]?t) (?:to )?(?:contact|write|call|e-?mail|message)(?: to)? [\w&.'’-]+ direct(?:ly)?\b",
    re.I,
)
DIRECT = re.compile(
    r"\b(?:may|can|could|should|fine to|ok to|okay to|free to|welcome to) (?:also |always |just )?"
    r"(?:write|contact|e-?mail|mail|reach(?: out)?|call|ring|go|ask|talk|speak)(?: (?:to|with))?"
    r"(?: (?:them|the client|the company|him|her|(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?))? "
    r"(?:direct(?:ly)?|myself|himself|herself|on my own)\b",
    re.I,
)
OF_AGENCY = (
    r"{name}\b(?:(?!\b(?:through|via|by)\b)[^.;\n]){{0,25}}\b(agency|headhunt\w*|staffing)\b|"
    r"\b(agency|headhunt\w*|staffing)( recruiter)?,? {name}\b"
)
MINE = (
    r"\b{name}\b[^.;\n]{{0,30}}\bis my (?:recruiter|headhunter|agent)\b|"
    r"\bmy (?:recruiter|headhunter|agent)(?:,| is)? {name}\b"
)
RECRUITER = r"\brecruiter(,| is| was)? {name}\b|\b{name}\b[^.;\n]{{0,15}}\brecruit"


def settle(search: JobSearch, opportunity: str, text: str) -> JobSearch:
    """Mark who of the people is the go-between, and the route that was asked for."""
    route = "through" if THROUGH.search(text) else "direct" if DIRECT.search(text) else None
    for person in search.people_of(opportunity):
        if _between(person, text, route is not None):
            search = record.put(search, replace(person, role="agency"))
    company = search.opportunity(opportunity)
    if company is None or not any(p.role == "agency" for p in search.people_of(opportunity)):
        return search
    return record.put(search, _routed(company, route))


def between(search: JobSearch, opportunity: str, people: tuple[str, ...], text: str) -> JobSearch:
    """These people are the go-between, as was told outright."""
    for person in (p for p in search.people if p.id in people):
        search = record.put(search, replace(person, role="agency"))
    company = search.opportunity(opportunity)
    route = "through" if THROUGH.search(text) else "direct" if DIRECT.search(text) else None
    if company is None:
        return search
    if company.primary in people:
        company = replace(company, primary=None)
    return record.put(search, _routed(company, route))


def _between(person: Person, text: str, routed: bool) -> bool:
    if not is_named(person.name, text):
        return False
    name = re.escape(given_name(person.name))
    if re.search(OF_AGENCY.format(name=name), text, re.I) or re.search(MINE.format(name=name), text, re.I):
        return True
    return routed and re.search(RECRUITER.format(name=name), text, re.I) is not None


def _routed(company: Opportunity, route: str | None) -> Opportunity:
    kept = route or company.agency_route or "unknown"
    source = "agency" if company.source == "unknown" else company.source
    return replace(company, agency_route=kept, source=source)  # type: ignore[arg-type]


def not_met(search: JobSearch, people: tuple[str, ...]) -> tuple[str, ...]:
    """The people of a meeting without the go-between or the referrer, who were not in the room; unless nobody else is known."""
    met = tuple(
        id for id in people if (p := search.person(id)) is None or p.role not in ("agency", "referrer")
    )
    return met or people
