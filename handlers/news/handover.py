"""Somebody has left, or somebody else took over: who is written to from now on, and who no longer is."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Opportunity, Person
from coach.model.called import is_named
from coach.understand import ContactRead
from handlers import capitals, record, words
from handlers.news import unreachable
from handlers.overview.noted import noted
from handlers.reading import find, without_names
from handlers.turn import Turn

_NAME = (
    r"(?P<name>(?!"
    r"(?:them|her|him|me|us|it|is|was|will|now|you|the|my|their|this|that|someone|somebody|who|whom|"
    r"she|he|they|hr|at|with|from|for|there|in)\b)[^\W\d_][\w'’-]+"
    r"(?: (?!(?:from|instead|now|is|at|for|and|in|if|to|takes|took|will)\b)[^\W\d_][\w'’-]+)?)"
)
FROM_NOW_ON = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"\b(?:write|mail|talk|speak|turn|reach out|go)(?:ing)? (?:only )?to {_NAME}",
        rf"\b(?:contact|ask(?: for)?|e-?mail|call) {_NAME} (?:from now on|instead|now|from here on)",
        rf"\b{_NAME} (?:is|will be|became) (?:now )?(?:my|the|our|your) (?:new )?"
        rf"(?:contact|point of contact|recruiter|hiring manager)\b",
        rf"\b{_NAME} (?:takes|took|is taking|has taken|will take)(?: it)? over\b",
        rf"\b(?:replaced|succeeded|followed) by {_NAME}",
        rf"\bcontact (?:there |person )?is (?:now )?{_NAME}",
    )
)
_GONE = r"(?:has |have |just |was |got |is )*(?:left|quit|resigned|gone|moved on|laid off|fired|retired)\b"
LEFT = re.compile(rf"\b(?P<name>[^\W\d_][\w'’-]+(?: (?-i:[A-Z])[\w'’-]+)?) {_GONE}", re.I)
NOBODY = ("now", "instead", "there", "only", "please")


def gone(turn: Turn, company: Opportunity) -> Turn:
    """Asked who else there is, where nobody was named; back on a day that was named, it is only an absence."""
    if _newcomer(turn, company) is not None:
        return succeeded(turn, company)
    away = bool(turn.days_ahead) and re.search(r"\b(until|till|back)\b", turn.text)
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
    rest = f" {words.called(old)} is left in peace." if old and old.id != person.id else ""
    return noted(
        turn,
        f"{words.shown(person.name)} it is, at {find.name_of(company)}.{rest} The count stays with the company.",
    )


def _told(turn: Turn) -> ContactRead | None:
    """Who is said to be the one from now on, "write to Ned", "Ned Voss is my contact now", whoever else is named."""
    found = next((m for way in FROM_NOW_ON if (m := way.search(turn.text))), None)
    if found is None or found["name"].casefold().split()[0] in NOBODY:
        return None
    name = " ".join(w for w in found["name"].split() if w.casefold() not in NOBODY)
    read = next((c for c in turn.read.contacts if c.name and record.same_person(c.name, name)), None)
    return read or ContactRead(name=capitals.person(name), email=next(iter(turn.read.emails), None))


def _newcomer(turn: Turn, company: Opportunity) -> ContactRead | None:
    """Whoever is named and new there; a known one where two are named and one of them has left."""
    if (told := _told(turn)) is not None:
        return told
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
    names = [n for n in without_names.FULL_NAME.findall(turn.text) if n.casefold() not in here]
    return next((n for n in names if not any(record.same_person(p.name, n) for p in known)), None)


def _before(turn: Turn, company: Opportunity, new: ContactRead) -> Person | None:
    """Whoever of the known was named, else the point of contact so far; nobody where a stranger is said to have left."""
    if (left := LEFT.search(turn.text)) is not None and _told(turn) is not None:
        people = turn.search.people_of(company.id)
        return next((p for p in people for n in left["name"].split() if record.same_person(p.name, n)), None)
    named = find.people_there(turn, company)
    named = named or [p for p in turn.search.people_of(company.id) if is_named(p.name, turn.text)]
    return next(
        (p for p in named if not record.same_person(p.name, new.name or "")), None
    ) or turn.search.person(company.primary)
