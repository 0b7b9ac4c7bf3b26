"""Somebody of an agency stands in between: told by itself, kept with the job, and from then on asked first (N15)."""

import re
from dataclasses import replace

from coach.model import JobSearch, Opportunity, wall_at
from coach.understand import ContactRead
from handlers import record, words
from handlers.conversation import Conversation
from handlers.news import agency
from handlers.overview.noted import noted
from handlers.reading import find
from handlers.turn import Turn

TOLD = re.compile(
    r"\bmy (recruiter|headhunter|agent|agency)\b.{0,40}\b(is|at|from|of|called|works|handles|wants)\b|"
    r"\bis my (recruiter|headhunter|agent)\b|\bis an? (agency recruiter|headhunter|agent)\b|\b(is|through|via|by) (my|an?|the) (headhunter|(recruitment |staffing )?agency)\b|\b(through|via|by) (my|an?|the) recruiter\b|"
    r"\b(put me forward|got me in front of|represents? me|handles (all|the) (contact|communication)|placed me)\b|"
    r"\b(goes|go|going|handled|arranged|set up|run) (only |all )?(through|via|by) (her|him|them|the (recruiter|agency)|[A-Z][\w'-]+)\b",
)
FIRM = re.compile(r"\b(?:through|via|by|from|at|of) (?P<firm>[A-Z][\w'&-]+(?: [A-Z][\w'&-]+)*)")
CLIENT = re.compile(
    r"\b(?:put(?:ting)? me (?:forward|up|in)|submitt\w+ (?:me|my \w+)|(?:sent|sending|passed) my (?:cv|resume|résumé|profile|details|papers)|represent\w* me|got me in front of|placed me)\b"
    r"[^.;\n]{0,50}?\b(?:at|with|to|for|of|on to) (?:the )?(?P<client>(?-i:[A-Z0-9])[\w'&.-]*(?: (?-i:[A-Z])[\w'&-]*)*)",
    re.I,
)
""" "Hays put me forward at Acme": the job is Acme's."""
PUTS = re.compile(
    r"^\W*(?P<firm>[A-Z][\w'&-]+(?: [A-Z][\w'&-]+)*) (?:has |have |just |is |are |will )*(?:put|submitt\w+|sen[dt]\w*|represent\w*|got|placed)\b"
)
NOBODY = 'Which job is that for? For example "Priya from Hays is my recruiter for Acme".'


def told(turn: Turn) -> bool:
    """An agency named by itself; with a meeting in the same breath it is the meeting's (handlers.interviews.fill)."""
    meets = turn.read.intent == "interview" and bool(turn.read.dates)
    return (TOLD.search(turn.text) is not None or client(turn) is not None) and not meets


def client(turn: Turn) -> str | None:
    """Whom one is put forward to."""
    found = CLIENT.search(turn.text)
    return found["client"].rstrip(".") if found else None


def begin(turn: Turn) -> Turn:
    """The firm she works for is not the company of the job."""
    if (name := client(turn)) is not None:
        others = tuple(c for c in turn.read.contacts if (c.name or "").casefold() != name.casefold())
        turn = replace(turn, read=replace(turn.read, company=name, contacts=others))
        return find.settled(turn, "agency", _kept, NOBODY, adds=True)
    firm = turn.read.company
    if firm is not None and not find.company(turn.search, firm):
        turn = find.without_company(turn)
    return find.settled(turn, "agency", _kept, NOBODY)


def _kept(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    search, ids = turn.search, []
    firms = {m["firm"].casefold() for m in (*PUTS.finditer(turn.text), *FIRM.finditer(turn.text))}
    people = tuple(c for c in turn.read.contacts if c.name and c.name.casefold() not in firms)
    for contact in people or _firm(turn, company):
        search, person = record.add_person(search, contact, company.id)
        ids.append(person.id)
    search = agency.between(search, company.id, tuple(ids), turn.text)
    search = _put_forward(turn, search, company.id)
    turn = turn.to(search).changed(f"the agency in between at {find.name_of(company)}")
    names = words.listed(words.shown(words.first_name(p.name)) for p in search.people if p.id in ids)
    through = (search.opportunity(company.id) or company).agency_route == "through"
    how = "Questions about news go through them." if through else "They hear first how it went."
    return noted(
        turn,
        f"Noted: {names or 'an agency'} {'stand' if len(ids) > 1 else 'stands'} between you and {find.name_of(company)}. {how}",
    )


def _put_forward(turn: Turn, search: JobSearch, id: str) -> JobSearch:
    """Handed in by the agency is applied."""
    company = search.opportunity(id)
    if company is None or client(turn) is None:
        return search
    told = turn.read.first("done") or turn.read.when
    day = wall_at(told.start, turn.zone).date if told else turn.today
    applied = company.applied_on or min(day, turn.today)
    return record.put(search, replace(company, applied_on=applied, role=company.role or turn.read.role))


def _firm(turn: Turn, company: Opportunity) -> tuple[ContactRead, ...]:
    """Nobody named: the agency itself is whom to ask."""
    known = {o.company.casefold() for o in turn.search.opportunities}
    named = [m["firm"] for m in (*PUTS.finditer(turn.text), *FIRM.finditer(turn.text))]
    firms = [name for name in named if name.casefold() not in known]
    return (ContactRead(name=firms[0]),) if firms else ()


CONVERSATION = Conversation(
    name="agency",
    summary="a recruiter in between",
    begin=begin,
    in_menu=False,
    example="Priya from Hays is my recruiter, everything goes through her",
)
