"""Small pure edits of a JobSearch: put a record, add a person, note a contact."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from coach.model import (
    Change,
    Contact,
    Interview,
    JobSearch,
    Nudge,
    NudgeState,
    OpenQuestion,
    Opportunity,
    Person,
    new_id,
)
from coach.model.called import untitled
from coach.model.changed import replace
from coach.model.name_parts import TITLES
from coach.understand import ContactRead
from handlers import capitals
from handlers.words import shown

LONGEST_NAME = 60
"""Characters of a person's name: no draft can carry more."""
_TABLE = {
    Opportunity: "opportunities",
    Interview: "interviews",
    Person: "people",
    Contact: "contacts",
    Nudge: "nudges",
}


def put(search: JobSearch, record: Opportunity | Interview | Person | Contact | Nudge) -> JobSearch:
    """In place of the record with the same id, else at the end. A name comes from files too, and may be of any length
    there."""
    if isinstance(record, Person) and len(record.name) > LONGEST_NAME:
        record = replace(record, name=shown(record.name, LONGEST_NAME))
    table = _TABLE[type(record)]
    rows: tuple[Any, ...] = getattr(search, table)
    if any(r.id == record.id for r in rows):
        rows = tuple(record if r.id == record.id else r for r in rows)
    else:
        rows = (*rows, record)
    facts: dict[str, Any] = {table: rows}
    return replace(search, **facts)


def without(search: JobSearch, opportunity: str) -> JobSearch:
    """Forget one company: its records, and people nobody else needs."""
    people = tuple(
        replace(p, opportunities=tuple(o for o in p.opportunities if o != opportunity)) for p in search.people
    )
    return replace(
        search,
        opportunities=tuple(o for o in search.opportunities if o.id != opportunity),
        interviews=tuple(i for i in search.interviews if i.opportunity != opportunity),
        contacts=tuple(c for c in search.contacts if c.opportunity != opportunity),
        people=tuple(p for p in people if p.opportunities),
        nudges=tuple(n for n in search.nudges if n.opportunity != opportunity),
    )


def without_person(search: JobSearch, person: str) -> JobSearch:
    """Forget somebody; that something went out stays, without whom it went to and what it said."""
    return replace(
        search,
        people=tuple(p for p in search.people if p.id != person),
        opportunities=tuple(
            replace(o, primary=None) if o.primary == person else o for o in search.opportunities
        ),
        interviews=tuple(
            replace(i, people=tuple(p for p in i.people if p != person)) if person in i.people else i
            for i in search.interviews
        ),
        contacts=tuple(
            replace(c, person=None, text=None, subject=None) if c.person == person else c
            for c in search.contacts
        ),
        nudges=tuple(n for n in search.nudges if n.person != person or n.state == "sent"),
    )


def add_opportunity(
    search: JobSearch, company: str, now: datetime, **facts: Any
) -> tuple[JobSearch, Opportunity]:
    search, id = new_id(search, "o")
    facts.setdefault("sector", search.preferences.sector)
    opportunity = Opportunity(id=id, company=capitals.company(company), created_at=now, **facts)
    return put(search, opportunity), opportunity


def add_interview(
    search: JobSearch, opportunity: str, now: datetime, rounds: Iterable[Interview], **facts: Any
) -> tuple[JobSearch, Interview]:
    """The round after these."""
    search, id = new_id(search, "i")
    number = max((i.round for i in rounds), default=0) + 1
    interview = Interview(id=id, opportunity=opportunity, round=number, created_at=now, **facts)
    return put(search, interview), interview


def add_person(search: JobSearch, read: ContactRead, opportunity: str) -> tuple[JobSearch, Person]:
    """The person of that name at this opportunity, with what was said of them added; else a new one."""
    known = next((p for p in search.people_of(opportunity) if same_person(p.name, read.name or "")), None)
    if known is None:
        search, id = new_id(search, "p")
        name = capitals.person(read.name) if read.name else read.email or read.phone or ""
        known = Person(id=id, name=name, opportunities=(opportunity,))
    told: dict[str, Any] = {"email": read.email, "phone": read.phone, "about": read.about}
    known = replace(known, **{k: v for k, v in told.items() if v})
    if read.person_role and read.person_role != "unknown":
        known = replace(known, role=read.person_role)
    if len(read.name or "") > len(known.name):
        known = replace(known, name=capitals.person(read.name or known.name))
    return put(search, known), known


def same_person(a: str, b: str) -> bool:
    """Dana is Dana Lee, and so is Ms Lee; Dana Lee is not Dana Fox."""
    one, two = untitled(a), untitled(b)
    if not one or not two:
        return False
    if len(one) == 1 or len(two) == 1:
        by_surname = _titled(a) if len(one) == 1 else _titled(b)
        return one[-1] == two[-1] if by_surname else one[0] == two[0]
    return one[0] == two[0] and one[-1] == two[-1]


def _titled(name: str) -> bool:
    return name.casefold().split()[0].strip(".") in TITLES


def add_contact(search: JobSearch, **facts: Any) -> tuple[JobSearch, Contact]:
    search, id = new_id(search, "c")
    contact = Contact(id=id, **facts)
    return put(search, contact), contact


def set_nudge(search: JobSearch, nudge: Nudge, state: NudgeState, **facts: Any) -> JobSearch:
    return put(search, replace(nudge, state=state, **facts))


def ask(search: JobSearch, now: datetime, conversation: str, asks: str, **facts: Any) -> JobSearch:
    """Make this the open question."""
    search, id = new_id(search, "q")
    question = OpenQuestion(id=id, conversation=conversation, asks=asks, asked_at=now, **facts)
    return replace(search, question=question)


def answered(search: JobSearch) -> JobSearch:
    return replace(search, question=None)


def last_change(search: JobSearch) -> Change | None:
    return next((c for c in reversed(search.history) if not c.undone), None)
