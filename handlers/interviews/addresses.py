"""An address or a number told after the card: whose it is. Nobody gets an address that bears somebody else's name."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Interview, Person
from coach.model.called import given_name, untitled
from handlers.interviews.who_is_met import add_people
from handlers.reading import find
from handlers.turn import Turn

ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+\w")
NUMBER = re.compile(r"\+?\d[\d ()/-]{6,}\d")
OF_NOBODY = re.compile(
    r"(?:hr|jobs?|info|careers?|recruit\w*|talent\w*|people|hello|hi|contact|office|team|hiring|apply|"
    r"applications?|mail|admin|no-?reply)\b",
    re.I,
)
"""What stands before the @ of a shared address."""


def told(turn: Turn, interview: Interview) -> Turn | None:
    """Of whoever is named, new or known; else of the one who is met, where it may be theirs."""
    mail, number = ADDRESS.search(turn.text), NUMBER.search(turn.text)
    if mail is None and number is None:
        return None
    if (newcomer := _newcomer(turn, interview)) is not None:
        return newcomer
    person = _whose(turn, interview, mail[0] if mail else None)
    if person is None:
        return None
    person = replace(
        person,
        email=mail[0] if mail else person.email,
        phone=number[0].strip() if number and not mail else person.phone,
    )
    return turn.put(person)


def _newcomer(turn: Turn, interview: Interview) -> Turn | None:
    """ "Recruiter is Jessica Wu, jessica@...": somebody more at the company, and not on the panel."""
    fresh = tuple(c for c in turn.read.contacts if c.name and not find.people_named(turn.search, (c,)))
    if not fresh or find.people(turn):
        return None
    search, _ = add_people(turn.search, interview.opportunity, replace(turn.read, contacts=fresh))
    return turn.to(search)


def _whose(turn: Turn, interview: Interview, mail: str | None) -> Person | None:
    named = find.people(turn)
    here = turn.search.people_of(interview.opportunity)
    by_name = [p for p in here if given_name(p.name) in _beside(turn.text, mail)]
    if found := (*named, *by_name):
        return found[0]
    met = [p for id in interview.people if (p := turn.search.person(id)) is not None]
    if mail is None:
        return met[0] if met else None
    by_address = [p for p in (*met, *here) if _bears(mail, p.name)]
    if by_address:
        return by_address[0]
    return met[0] if len(met) == 1 and _may_be_anybodys(mail) else None


def _beside(text: str, mail: str | None) -> str:
    return text.replace(mail or "\0", " ").casefold()


def _bears(mail: str, name: str) -> bool:
    local = mail.split("@")[0].casefold()
    parts = untitled(name)
    initials = local == "".join(p[0] for p in parts) or (len(parts) == 1 and local[:1] == parts[0][0])
    return initials or any(len(p) > 2 and p in local for p in parts)


def _may_be_anybodys(mail: str) -> bool:
    """A shared address, or letters that spell no name."""
    local = mail.split("@")[0]
    return OF_NOBODY.match(local) is not None or len(re.findall(r"[a-z]{3,}", local, re.I)) == 0
