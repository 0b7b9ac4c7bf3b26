"""Whose name it is: a first name of somebody known, or one that people have, is a person and never a new company."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Person
from coach.model.called import given_name
from coach.understand import ContactRead
from coach.understand.first_names import FIRST_NAMES
from handlers.reading import find
from handlers.reading.news_words import NEXT_ROUND
from handlers.record import same_person
from handlers.turn import Turn

PERSONAL = (
    "heard",
    "sent",
    "ask_if_ok",
    "contact",
    "note",
    "rejected",
    "offer",
    "decision",
    "other",
    "draft",
    "debrief",
    "interview",
)
"""Intents in which whoever is named may be somebody at a company on the list."""
ACTS = (
    r"\b{name}('s|"
    r"\s+(just |also |has |again )?"
    r"(wrote|writes|e-?mailed|mailed|called|rang|phoned|texted|messaged|replied|answered|said|says|"
    r"told|asked|asks|wants?|needs?|offers?|offered|invited|thinks|will|is))\b"
)
TOWARDS = (
    r"\b(to|thank(ed)?|told|asked?|answered|call(ed)?|contact(ed)?|reach|e-?mail(ed)?|texted|with|from|"
    r"for|met)\s+{name}\b"
)
NOBODY_YET = re.compile(r"^\W*/?interview\b|\binterview (at|with|for)\b|\bapplied\b", re.I)


def settled(turn: Turn) -> Turn:
    """The turn with a person where a company was read."""
    turn = _agent(_guests(turn))
    name = turn.read.company
    if name is None or turn.text.startswith("/") or find.company(turn.search, name):
        return turn
    known = bool(find.people_named(turn.search, (ContactRead(name=name),)))
    if not known and not (turn.search.opportunities and _a_first_name(turn, name)):
        return turn
    others = tuple(c for c in turn.read.contacts if (c.name or "").casefold() != name.casefold())
    return turn.read_as(company=None, contacts=(ContactRead(name=name), *others))


def _agent(turn: Turn) -> Turn:
    """ "Reed called": whoever is known there, of an agency in between."""
    name = (turn.read.company or "").casefold()
    if not name or turn.text.startswith("/") or find.company(turn.search, name):
        return turn
    agents = [
        p for p in turn.search.people if p.role == "agency" and name in (_firm(p), (p.about or "").casefold())
    ]
    if len(agents) != 1:
        return turn
    contacts = (ContactRead(name=agents[0].name), *turn.read.contacts)
    return turn.read_as(company=None, contacts=contacts)


def _firm(person: Person) -> str:
    """Of the address, "reed" of tom@reed.co.uk."""
    return (person.email or "").partition("@")[2].partition(".")[0].casefold()


def _guests(turn: Turn) -> Turn:
    """ "Mina called, next round on Monday with Tal Ben-Ami and Joy Osei": at Mina's company, with Tal and Joy."""
    text, name, search = turn.text, turn.read.company, turn.search
    caller = next((p for p in search.people if _brings(given_name(p.name), text)), None)
    round_ = NEXT_ROUND.search(text) or turn.read.round
    if caller is None or not round_ or not turn.read.dates or (name and find.company(search, name)):
        return turn
    if name and not re.search(rf"\bwith\b[^.;!?]*{re.escape(name)}", text, re.I):
        return turn
    met = tuple(c for c in turn.read.contacts if c.name and not same_person(caller.name, c.name))
    met = (*((ContactRead(name=name),) if name else ()), *met)
    if not met:
        return turn
    read = replace(turn.read, company=None, contacts=met, intent="interview")
    return replace(turn, read=read).about(caller.opportunities[0] if caller.opportunities else None)


def _brings(first: str, text: str) -> bool:
    return (
        first.casefold() in text.casefold()
        and re.match(
            rf"^\W*(?:\w+ )?{re.escape(first)}\b(?: \w+)?"
            rf"(?::|,| (?:just |also |has )*"
            rf"(?:called|rang|phoned|wrote|e?-?mailed|mailed|texted|says|said|invit\w+|booked|scheduled|"
            rf"wants?)\b)",
            text,
            re.I,
        )
        is not None
    )


def _a_first_name(turn: Turn, name: str) -> bool:
    """One that people have, said to do or to be told something; after "interview at" it is the company all the same."""
    if " " in name or name.casefold() not in FIRST_NAMES or turn.read.intent not in PERSONAL:
        return False
    if NOBODY_YET.search(turn.text):
        return False
    escaped = re.escape(name)
    return any(re.search(p.format(name=escaped), turn.text, re.I) for p in (ACTS, TOWARDS))
