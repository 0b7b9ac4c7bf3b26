"""/applied: an application without an interview yet, so that it is not forgotten."""

from dataclasses import replace
from datetime import date, timedelta

from rapidfuzz import fuzz

from coach import lazy_re as re
from coach.model import Opportunity, wall_at
from coach.understand import DateRead
from handlers import record, words
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.free_words import note
from handlers.interviews import particulars, who_is_met
from handlers.interviews.typed_name import named_first
from handlers.news import referrals
from handlers.overview.coming import NEXT
from handlers.reading import find, sense
from handlers.turn import Turn
from handlers.writing import sent

DID = re.compile(r"^\W*/?(i )?(have )?applied\b", re.I)

ALSO = re.compile(r"\b(?:also|another|second|other|too|as well|two)\b", re.I)
FRESH = timedelta(hours=6)
"""So long another role, told without "also", puts the first right."""
SAME = 80
"""RapidFuzz ratio from which two roles are one ("Senior Data Engineer", "data engineer")."""
THERE = re.compile(r"\b(?:there|(?:to|with|at) them)\b", re.I)
""" "Applied there too": where they were told of a moment ago."""
HANDED = re.compile(r"\bappl\w+|\bsent\b|\bsubmitted\b|\bhanded\b|\bput in\b", re.I)
INTENDS = re.compile(
    r"\b(?:i'?ll|i will|i'?m (?:going to|gonna)|going to|gonna|(?:i )?(?:want|plan|hope|intend|ought|need|have) to|about to|"
    r"i (?:should|might|could|may)|thinking (?:of|about)|planning to|let me) (?:\w+ )?apply(?:ing)?\b",
    re.I,
)
HANDED_IN = re.compile(r"\bapplied\b|\bsent\b|\bsubmitted\b|\bhanded\b|\bput in\b", re.I)
FOLLOWED_UP = re.compile(r"\bfollow(?:ed|ing)?[- ]?up\b|\bchased\b|\bchecked in\b", re.I)
"""About the application, which went out before: "sent the application follow-up"."""

WHERE = "Where did you apply? The company's name is enough."
STILL_AHEAD = '{day} is still ahead. When did you apply? For example "applied to {name} yesterday".'


def begin(turn: Turn) -> Turn:
    turn = named_first(turn)
    company = turn.read.company or (turn.opportunity.company if turn.opportunity else None)
    if _followed_up(turn) or (company is None and find.people(turn)):
        return sent.begin(turn)  # "sent my CV to Karthik", who is known
    if company is None and THERE.search(turn.text) and (spoken := find.opportunity(turn).one) is not None:
        company, turn = spoken.company, turn.about(spoken.id)
    if company is None:
        return turn.ask("applied", "company", known=(("text", turn.text),)).say(WHERE)
    if (ahead := _still_ahead(turn)) is not None:
        day = words.capital(words.near_day(ahead.start.date(), turn.today))
        return turn.say(STILL_AHEAD.format(day=day, name=words.shown(company, 40)))
    return _to(turn, company)


def _to(turn: Turn, company: str) -> Turn:
    if INTENDS.search(turn.text) and not HANDED_IN.search(turn.text):
        return _to_come(turn, company)
    hits = [o for o in find.company(turn.search, company) if o.is_open and not _another_role(turn, o)]
    if hits and hits[0].applied_on and _only_its_end(turn):
        return note.begin(turn)
    day = _day(turn)
    if hits and hits[0].applied_on is None and (odd := _answered_before(turn, hits[0], day)) is not None:
        return turn.say(odd)
    if hits:
        return _kept(turn, hits[0], day)
    search, found = record.add_opportunity(turn.search, company[:80], turn.now, source="advert")
    return _kept(turn.to(search), found, day)


def _to_come(turn: Turn, name: str) -> Turn:
    """ "Deadline Friday, I'll apply": on the list with its end, and not applied for yet."""
    known = [o for o in find.company(turn.search, name) if o.is_open]
    search, found = turn.search, known[0] if known else None
    if found is None:
        search, found = record.add_opportunity(search, name[:80], turn.now, source="advert")
    told = particulars.told(found, turn.read, turn.zone, turn.today)
    told = replace(told, role=turn.read.role or told.role)
    turn = turn.to(record.put(search, told)).about(told.id).changed(f"{find.name_of(told)} on the list")
    role = f", {words.shown(told.role)}" if told.role else ""
    return turn.say(
        f"Noted: {find.name_of(told)}{role}.{_terms(turn, found, told)} Tell me when it is out, and I plan from there.",
        UNDO,
    )


def _only_its_end(turn: Turn) -> bool:
    """ "They said the posting closes on 5 March": no second application."""
    closes = any(particulars.CLOSES.search(turn.text[: d.span[0]]) for d in turn.read.dates)
    return closes and not HANDED.search(turn.text)


def _followed_up(turn: Turn) -> bool:
    there = find.company(turn.search, turn.read.company or "")
    return FOLLOWED_UP.search(turn.text) is not None and any(o.applied_on for o in there)


def _still_ahead(turn: Turn) -> DateRead | None:
    """A day to come on which they say to have applied; not the one on which the advert closes."""
    ahead = next((d for d in turn.read.dates if d.role in ("done", "event") and d.start > turn.now), None)
    if ahead is None or particulars.CLOSES.search(turn.text[: ahead.span[0]]) or not DID.search(turn.text):
        return None
    return ahead


def _day(turn: Turn) -> date:
    mine = [d for d in turn.read.dates if not particulars.CLOSES.search(turn.text[: d.span[0]])]
    done = next((d for d in mine if d.role in ("done", "event") and d.start <= turn.now), None)
    return min(wall_at(done.start, turn.zone).date, turn.today) if done else turn.today


def _kept(turn: Turn, company: Opportunity, day: date) -> Turn:
    updated = replace(
        particulars.told(company, turn.read, turn.zone, turn.today),
        applied_on=day,
        role=turn.read.role or company.role,
        posting_url=turn.read.urls[0] if turn.read.urls else company.posting_url,
    )
    search, people = who_is_met.add_people(record.put(turn.search, updated), updated.id, turn.read)
    if people and updated.primary is None:
        search = record.put(search, replace(updated, primary=people[0]))
    search = record.answered(referrals.settle(search, updated.id, turn.text))
    turn = turn.to(search).about(updated.id).changed(f"applied to {find.name_of(updated)}")
    role = f", {words.shown(updated.role)}" if updated.role else ""
    return turn.say(
        f"Noted: applied to {find.name_of(updated)}{role}, {words.near_day(day, turn.today)}.{_terms(turn, company, updated)}",
        UNDO,
        after=NEXT,
    )


def _terms(turn: Turn, before: Opportunity, now: Opportunity) -> str:
    """What the advert says, as it was understood just now."""
    closes = now.closing_date if now.closing_date != before.closing_date else None
    told = f" It closes on {words.day(closes, turn.today)}." if closes else ""
    return f"{told} No calls, as they ask." if now.no_calls and not before.no_calls else told


def _another_role(turn: Turn, known: Opportunity) -> bool:
    """A second position at a company where the first is under way."""
    role = turn.read.role
    if (
        role is None
        or known.role is None
        or fuzz.token_set_ratio(role.casefold(), known.role.casefold()) >= SAME
    ):
        return False
    earlier = known.applied_on is not None and known.created_at < turn.now - FRESH
    under_way = earlier or bool(turn.search.interviews_of(known.id))
    return under_way or ALSO.search(turn.text) is not None


def _answered_before(turn: Turn, company: Opportunity, day: date) -> str | None:
    """A reply of theirs from before the application: what to ask."""
    heard = [
        wall_at(c.at, turn.zone).date for c in turn.search.contacts_of(company.id) if c.direction == "in"
    ]
    if not heard or turn.search.interviews_of(company.id):
        return None
    return sense.answered_too_soon(replace(company, applied_on=day), min(heard))


def answer(turn: Turn, question: object) -> Turn | None:
    """A company's name; what tells something of its own ("interview at Initech on Friday") is no answer."""
    if turn.read.intent not in ("other", "note", "applied") and (turn.read.dates or turn.read.contacts):
        return None
    name = turn.read.company or words.shown(turn.text, 80)
    if not any(c.isalnum() for c in name):
        return None
    return begin(turn.read_as(company=name))


CONVERSATION = Conversation(
    name="applied",
    summary="note an application",
    intents=("applied",),
    begin=begin,
    answer=answer,
)
