"""Questions about what was told before, answered in a line: how often, when last, when next, what was the problem."""

import re
from collections.abc import Callable
from datetime import timedelta

from coach.guard import balance
from coach.model import Contact, Interview, Opportunity, Person, meetings, wall_at
from coach.nudges import CATALOGUE
from handlers import words
from handlers.overview import card
from handlers.overview.recall_words import (
    DECIDES,
    EVERYBODY,
    HOW_OFTEN,
    LAST,
    NEXT_MEETING,
    TALKED,
    TOO_MUCH,
    WHAT,
    WHO,
    YES_OR_NO,
)
from handlers.reading import find
from handlers.turn import Turn

LATELY = timedelta(days=14)
PARTS = {
    "say": ("experience", "You talked about"), "tell them": ("experience", "You talked about"),
    "tell her": ("experience", "You talked about"), "tell him": ("experience", "You talked about"),
    "problem": ("problem", "Their problem, as you told it"), "talk about": ("topics", "You talked about"),
    "talked about": ("topics", "You talked about"), "topic": ("topics", "You talked about"), "topics": ("topics", "You talked about"),
    "idea": ("idea", "Your idea"), "forget": ("forgot", "Left out"), "forgot": ("forgot", "Left out"),
    "like": ("culture", "You liked"), "liked": ("culture", "You liked"), "decides": ("decider", "Who decides"), "decide": ("decider", "Who decides"),
}  # fmt: skip
NOTHING = "Nothing of that has been told yet."


def answered(turn: Turn) -> Turn | None:
    """None where these words ask for something else."""
    if not turn.search.opportunities or turn.text.startswith("/"):
        return None
    if EVERYBODY.match(turn.text):
        return turn.say(_everybody(turn), silent=True)
    if NEXT_MEETING.match(turn.text):
        return turn.say(_next_meeting(turn), silent=True)
    ask = next((say for pattern, say in ASKED if pattern.match(turn.text)), None)
    company = find.opportunity(turn, open_only=False).one if ask else None
    if ask is None or company is None:
        return None
    return turn.about(company.id).say(ask(turn, company), silent=True)


def _everybody(turn: Turn) -> str:
    """Of each meeting not long over, who has been thanked and who has not."""
    lines = []
    for meeting in turn.search.interviews:
        over = meeting.end is not None and timedelta(0) <= turn.now - meeting.end.instant <= LATELY
        company = turn.search.opportunity(meeting.opportunity)
        people = [p for p in turn.search.people if p.id in meeting.people]
        if not over or company is None or not company.is_open or meeting.status != "planned" or not people:
            continue
        lines.append(f"{find.name_of(company)}: {', '.join(_thanked(turn, company, p) for p in people)}.")
    return "\n".join(lines) or "Nobody is waiting for a thank-you right now."


def _thanked(turn: Turn, company: Opportunity, person: Person) -> str:
    rows = turn.search.contacts_of(company.id)
    done = any(c.person == person.id and c.direction == "out" and "thank" in c.kind for c in rows)
    return f"{words.called(person)} {'yes' if done else 'not yet'}"


def _next_meeting(turn: Turn) -> str:
    ahead = meetings.not_over(turn.search.interviews, turn.now)
    if not ahead:
        return "None is planned right now."
    return card.text(turn.search, min(ahead, key=meetings.starts), None)


def _written(turn: Turn, company: Opportunity) -> list[Contact]:
    named = {p.id for p in find.people_there(turn, company)}
    rows = [c for c in turn.search.contacts_of(company.id) if c.direction == "out"]
    return sorted((c for c in rows if not named or c.person in named), key=lambda c: c.at)


def _line(turn: Turn, contact: Contact) -> str:
    known, person = CATALOGUE.get(contact.kind), turn.search.person(contact.person)
    what = words.inside(known.headline) if known else "a message"
    to = f" to {words.called(person)}" if person else ""
    return f"{what}{to}, {words.short_day(wall_at(contact.at, turn.zone).date)}"


def _how_often(turn: Turn, company: Opportunity) -> str:
    rows = _written(turn, company)
    if not rows:
        return f"Not once yet to {find.name_of(company)}, as far as I know."
    times = "Once" if len(rows) == 1 else f"{words.capital(words.number(len(rows)))} times"
    return f"{times} to {find.name_of(company)}: {'; '.join(_line(turn, c) for c in rows[-4:])}."


def _last(turn: Turn, company: Opportunity) -> str:
    rows = _written(turn, company)
    thanks = [c for c in rows if "thank" in c.kind] if re.search(r"\bthank", turn.text, re.I) else rows
    if not thanks:
        return "Not that I know of."
    lead = "Yes: " if YES_OR_NO.match(turn.text) else "The last one: "
    return f"{lead}{_line(turn, thanks[-1])}."


def _talked(turn: Turn, company: Opportunity) -> str:
    """The last word in either direction, or the last meeting."""
    named = {p.id for p in find.people_there(turn, company)}
    words_ = [c for c in turn.search.contacts_of(company.id) if not named or c.person in named]
    met = [i for i in turn.search.interviews_of(company.id) if i.start and i.start.instant <= turn.now]
    rows = [(c.at, _either_way(turn, c)) for c in words_]
    rows += [(i.start.instant, f"the interview, {words.short_day(i.start.date)}") for i in met if i.start]
    if not rows:
        return f"Not yet with {find.name_of(company)}, as far as I know."
    return f"{find.name_of(company)}: {max(rows)[1]}."


def _either_way(turn: Turn, contact: Contact) -> str:
    if contact.direction == "out":
        return f"your {_line(turn, contact)}"
    person = turn.search.person(contact.person)
    who = words.called(person) if person else "they"
    return f"{who} wrote to you, {words.short_day(wall_at(contact.at, turn.zone).date)}"


def _decides(turn: Turn, company: Opportunity) -> str:
    told = company.promise
    if told is None or told.date is None:
        return f"{find.name_of(company)} has named no date."
    about = "around " if told.precision == "vague" else ""
    return f"{find.name_of(company)}: {about}{words.day(told.date, turn.today)}."


def _who(turn: Turn, company: Opportunity) -> str:
    met = {id for i in turn.search.interviews_of(company.id) for id in i.people}
    people: list[Person] = [p for p in turn.search.people if p.id in met]
    return words.capital(words.listed(card.who(p) for p in people)) + "." if people else NOTHING


def _what(turn: Turn, company: Opportunity) -> str:
    found = WHAT.match(turn.text)
    slot, said = PARTS[(found["what"] or "decides").casefold()] if found else ("", "")
    rounds: tuple[Interview, ...] = turn.search.interviews_of(company.id)
    kept = [getattr(i.debrief, slot) for i in rounds if i.debrief and getattr(i.debrief, slot)]
    if not kept:
        return NOTHING
    told = "; ".join(kept[-1]) if isinstance(kept[-1], tuple) else kept[-1]
    return f"{said}: {words.shown(told, 300)}"


def _too_much(turn: Turn, company: Opportunity) -> str:
    state = balance(turn.search, company.id, turn.now)
    lead = "No. " if state.level != "too_much" else ""
    return f"{lead}{find.name_of(company)}: {state.why[:1].lower()}{state.why[1:]}"


ASKED: tuple[tuple[re.Pattern[str], Callable[[Turn, Opportunity], str]], ...] = (
    (TOO_MUCH, _too_much), (HOW_OFTEN, _how_often), (LAST, _last), (TALKED, _talked), (DECIDES, _decides), (WHO, _who), (WHAT, _what),
)  # fmt: skip
