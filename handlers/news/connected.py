"""Who invited the user on LinkedIn: whatever is written there is no intrusion any more (rule book R11)."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Opportunity, Person
from handlers import record, words
from handlers.overview.noted import noted
from handlers.reading import find
from handlers.reading.fits import states
from handlers.turn import Turn

THEY_INVITED = re.compile(
    r"\b(?:sent|sends|gave) me an? (?:\w+ )?(?:linkedin )?(?:invit\w*|connection|request)|"
    r"\b(?:invited|added|wants to add|connected with|wants to connect with) "
    r"(?:me|us)\b[^.;!?\n]{0,30}\blinkedin\b|"
    r"\b(?:asked|told|wants?|wanted|invited|said|wrote|suggested|says)\b[^.;!?\n]{0,24}\b"
    r"(?:me to|i (?:should|could|can|may)) (?:add|connect|link up|invite|send)\b|"
    r"(?<!\bi )\b(?:asked|wants|wanted) to (?:connect|be added|link up)\b|"
    r"\badd (?:me|her|him|them) on linkedin\b[^?]*$|"
    r"\b(?:accepted|took|approved) "
    r"(?:my (?:linkedin |connection )?(?:invit\w*|connection|request)|me\b)|"
    r"\bwe(?:'re| are) (?:now )?connected\b|\b(?:am|'m) (?:now )?connected (?:with|to)\b",
    re.I,
)
PLACE = re.compile(r"\blinked ?in\b|\b(?:connection|connect) request\b", re.I)
LONGEST = 12
"""Words; more of them tell something else as well."""


def settled(turn: Turn, company: Opportunity) -> Turn:
    """With whoever invited the user, or took an invitation, as a connection."""
    if not PLACE.search(turn.text) or not THEY_INVITED.search(turn.text):
        return turn
    search = turn.search
    for person in find.people_there(turn, company):
        search = record.put(search, replace(person, connected=True))
    return turn.to(search)


def _the_only_one(turn: Turn) -> list[Person]:
    """ "We are connected on LinkedIn now": nobody else can be meant."""
    company = find.opportunity(turn).one
    there = turn.search.people_of(company.id) if company and not turn.read.contacts else []
    return list(there) if len(there) == 1 else []


def told(turn: Turn) -> Turn | None:
    """ "Lena added me on LinkedIn", told by itself: kept, and no answer of theirs. None where nobody known is named."""
    text = turn.text
    if not PLACE.search(text) or not THEY_INVITED.search(text) or not states(text):
        return None
    people = find.people(turn) or _the_only_one(turn)
    companies = {o for p in people for o in p.opportunities}
    if not people or len(companies) != 1 or bool(turn.days_ahead) or len(text.split()) > LONGEST:
        return None
    search = turn.search
    for person in people:
        search = record.put(search, replace(person, connected=True))
    turn = turn.to(search).about(companies.pop()).changed("whom you are connected with", tell=False)
    names = words.listed(words.called(p) for p in people)
    return noted(turn, f"Noted: you and {names} are connected on LinkedIn, so a message there is welcome.")
