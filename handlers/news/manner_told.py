"""How somebody likes to be reached, told by itself: kept, and no answer of theirs (rule book R8b, R9)."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import OpenQuestion, Opportunity, Person
from handlers import words
from handlers.debriefing import debrief_flow
from handlers.news import ledger, way_closed, wishes
from handlers.news.contact_given import with_person
from handlers.overview.noted import noted
from handlers.reading import find, manner
from handlers.reading.news_words import NO_CALLS, closed_door
from handlers.turn import Turn

ASKS = re.compile(
    r"^\W*(?:is|are|would|could|can|may|might|should|shall|do|does|did|will|how|what|which)\b", re.I
)
"""A question, with or without its mark."""
SAID_OF = {"calls_welcome": "calls", "texts_welcome": "texts"}
THEY_ASK = re.compile(
    r"\b(?:she|he|they|[A-Z][\w'’-]+)(?:['’]d| would| has| had| also| just)* "
    r"(?:asks?|asked|said|says|told|wants?|wanted|prefers?|preferred|likes?|like|rather|begged|mentioned)\b"
)
CALLS = re.compile(r"\b(?:call|ring|r[au]ng|(?:tele)?phon)\w*\b", re.I)
LONGEST = 14
"""Words; more of them tell something else as well."""


def apply(turn: Turn) -> Turn | None:
    """None where these words tell something else, or of nobody known. A debrief that is open goes on."""
    text, question = turn.text, turn.search.question
    if (
        not (manner.told(text) or wants_no_calls(turn))
        or ASKS.match(text)
        or (len(text.split()) > LONGEST and not NO_CALLS.search(text))
        or turn.read.dates
        or text.startswith("/")
    ):
        return None
    asked = question if question is not None and question.conversation == "debrief" else None
    company = _company(turn, asked)
    person = _person(turn, company) if company else None
    if company is None or (person is None and _somebody_named(turn)):
        return None
    told = _kept(turn.about(company.id), company, person)
    return debrief_flow.again(told, asked, "") if asked else told


def wants_no_calls(turn: Turn) -> bool:
    """ "She also asked me to write and not to telephone her, as the line is for passengers": at any length."""
    text = turn.text
    if closed_door(text) or not CALLS.search(text) or ledger.AFTERWARDS.search(text):
        return False
    return NO_CALLS.search(text) is not None and THEY_ASK.search(text) is not None


def _company(turn: Turn, asked: OpenQuestion | None) -> Opportunity | None:
    """Where the person named works; else the one that is looked back at, or spoken of."""
    people = find.people(turn)
    theirs = {o for p in people for o in p.opportunities}
    if len(theirs) == 1:
        return turn.search.opportunity(theirs.pop())
    interview = turn.search.interview(asked.about) if asked else None
    return turn.search.opportunity(interview.opportunity) if interview else find.opportunity(turn).one


def _person(turn: Turn, company: Opportunity) -> Person | None:
    there = find.people_there(turn, company)
    return there[0] if there else None if _somebody_named(turn) else turn.search.person(company.primary)


def _somebody_named(turn: Turn) -> bool:
    """And not a number alone."""
    return any(c.name for c in turn.read.contacts)


def _kept(turn: Turn, company: Opportunity, person: Person | None) -> Turn:
    told = wishes.open_to(turn.text)
    if person is not None and manner.only(turn.text) == "texts":
        number = {"phone": turn.read.phones[0]} if turn.read.phones else {}
        turn = with_person(turn, person, letters_by="text", texts_welcome=True, **number)
        return way_closed.shown(turn, person, f"Noted for {words.called(person)}")
    if person is None or told.get("calls_welcome") is False or not told:
        return wishes.no_calls(turn, company)
    first = words.called(person)
    turn = turn.put(replace(person, **told)).changed(f"how {first} likes to be reached")
    ways = words.listed(said for way, said in SAID_OF.items() if told.get(way))
    kept = f"{ways} are fine with {first}, in office hours" if ways else f"no texts to {first}"
    return noted(turn, f"Noted: {kept}.")
