"""Somebody of an agency stands in between: told by itself, kept with the job, and from then on asked first (N15)."""

import re
from dataclasses import replace

from coach.model import JobSearch, Opportunity, Person, wall_at
from coach.understand import ContactRead
from handlers import capitals, record, words
from handlers.conversation import Conversation
from handlers.news import agency, promises
from handlers.news.go_between_words import (
    ANOTHER,
    BY_WHEN,
    CLIENT,
    FIRM,
    PUTS,
    PUTTING,
    SIGNED_UP,
    THAT_ONE,
    TO_COME,
    TOLD,
)
from handlers.overview.noted import noted
from handlers.reading import find, new_firm, which_one
from handlers.turn import Turn

NOBODY = 'Which job is that for? For example "Priya from Hays is my recruiter for Acme".'


def told(turn: Turn) -> bool:
    """An agency named by itself; with a meeting in the same breath it is the meeting's (handlers.interviews.fill)."""
    meets = turn.read.intent == "interview" and bool(turn.read.dates)
    if _of_their_own(turn):
        return False
    told_so = TOLD.search(turn.text) is not None or client(turn) is not None or signed_up(turn)
    return told_so and not meets


def _of_their_own(turn: Turn) -> bool:
    """ "My recruiter there is Tina, tina@snowflake.com": her address says that she is the company's."""
    found = find.opportunity(turn).one
    word = re.sub(r"\W", "", found.company.casefold().split()[0]) if found and found.company.split() else ""
    return len(word) > 2 and any(word in e.casefold().partition("@")[2] for e in turn.read.emails)


def client(turn: Turn) -> str | None:
    """Whom one is put forward to."""
    if (found := CLIENT.search(turn.text)) is not None:
        return found["client"].rstrip(".")
    if _agents(turn) and (found := ANOTHER.search(turn.text)) is not None:
        return capitals.company(found["client"].rstrip("."))
    name = turn.read.company
    firms = {m["firm"].casefold() for m in (*PUTS.finditer(turn.text), *FIRM.finditer(turn.text))}
    forward = PUTTING.search(turn.text) is not None and name is not None and name.casefold() not in firms
    return name if forward else None


def _agents(turn: Turn) -> tuple[Person, ...]:
    """Whoever of the people is an agent; the one who is named, where one is."""
    agents = tuple(p for p in turn.search.people if p.role == "agency")
    named = {p.id for p in find.people(turn)}
    return tuple(p for p in agents if p.id in named) or agents[-1:]


def signed_up(turn: Turn) -> bool:
    """With an agency, for no job yet."""
    return SIGNED_UP.search(turn.text) is not None and not find.companies(turn)


def _of_the_newest(turn: Turn) -> Turn:
    fresh = [i for i in turn.search.interviews if i.created_at == turn.now]
    named = find.companies(turn)
    if turn.opportunity or named or len(fresh) != 1 or not THAT_ONE.match(turn.text):
        return turn
    return turn.about(fresh[0].opportunity)


def begin(turn: Turn) -> Turn:
    """The firm she works for is not the company of the job."""
    turn = _of_the_newest(turn)
    if signed_up(turn) and client(turn) is None and not TOLD.search(turn.text):
        return turn.say(
            'Good to know. Tell me when one of them puts you forward, for example "Hays put me forward at Acme".'
        )
    if (name := client(turn)) is not None and ANOTHER.search(turn.text):
        known = find.company(turn.search, name)
        search, job = (
            (turn.search, known[0]) if known else record.add_opportunity(turn.search, name, turn.now)
        )
        return _kept(turn.to(search).about(job.id).read_as(company=name, contacts=()))
    if name is not None:
        others = tuple(c for c in turn.read.contacts if (c.name or "").casefold() != name.casefold())
        turn = turn.read_as(company=name, contacts=others)
        return which_one.settled(turn, "agency", _kept, NOBODY, adds=True)
    return which_one.settled(new_firm.surely(turn), "agency", _kept, NOBODY)


def _kept(turn: Turn) -> Turn:
    company, search = turn.company, turn.search
    firms = {m["firm"].casefold() for m in (*PUTS.finditer(turn.text), *FIRM.finditer(turn.text))}
    firms -= {company.company.casefold()}
    people = tuple(c for c in turn.read.contacts if c.name and c.name.casefold() not in firms)
    agents = () if people else tuple(p for p in search.people_of(company.id) if p.role == "agency")
    if not people and not agents and ANOTHER.search(turn.text):
        people = tuple(ContactRead(name=p.name, email=p.email) for p in _agents(turn))
    ids = [p.id for p in agents]
    for contact in people or (() if agents else _firm(turn, company)):
        search, person = record.add_person(search, contact, company.id)
        ids.append(person.id)
    search = _of_firm(agency.between(search, company.id, tuple(ids), turn.text), tuple(ids), sorted(firms))
    search = _put_forward(turn, search, company.id)
    turn = turn.to(search).changed(f"the agency in between at {find.name_of(company)}")
    return _said(_by_when(turn, company.id), search.opportunity(company.id) or company, ids)


def _said(turn: Turn, company: Opportunity, ids: list[str]) -> Turn:
    names = words.listed(words.called(p) for p in turn.search.people if p.id in ids)
    through = company.agency_route == "through"
    how = "Questions about news go through them." if through else "They hear first how it went."
    stand = f"{names or 'an agency'} {'stand' if ' and ' in names else 'stands'}"
    return noted(turn, f"Noted: {stand} between you and {find.name_of(company)}. {how}")


def _by_when(turn: Turn, company: str) -> Turn:
    """ "She asked me to go through her, feedback by Monday": the day they named is kept as well."""
    known = turn.search.opportunity(company)
    days = tuple(d for d in turn.days_ahead if not d.has_time)
    if known is None or not days or not BY_WHEN.search(turn.text):
        return turn
    turn, _, _ = promises.settle(turn, known, days[0].text, days[0])
    return promises.told_by(turn, known, tuple(p.id for p in find.people_there(turn, known)))


def _of_firm(search: JobSearch, people: tuple[str, ...], firms: list[str]) -> JobSearch:
    """Which agency it is, so that its name is known again."""
    for person in (p for p in search.people if p.id in people):
        if len(firms) == 1 and person.about is None and person.name.casefold() != firms[0]:
            search = record.put(search, replace(person, about=capitals.company(firms[0])))
    return search


def _put_forward(turn: Turn, search: JobSearch, id: str) -> JobSearch:
    """Handed in by the agency is applied."""
    company = search.opportunity(id)
    if company is None or client(turn) is None or TO_COME.search(turn.text):
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
)
