"""On hold: until when, and whether a note now and then is welcome (rule book N29)."""

from dataclasses import replace
from datetime import date

from coach import lazy_re as re
from coach.model import Choice, Hold, Opportunity, wall_at
from coach.understand import DateRead
from handlers import words
from handlers.news import promises
from handlers.news.promise_read import read_promise
from handlers.overview.noted import noted
from handlers.reading import find
from handlers.turn import Turn

UNTIL = re.compile(r"\b(?:until|till?|before)\s*(?:about |around )?$", re.I)
QUARTER = re.compile(r"\bq[1-4]\b|\bquarter\b", re.I)
"""A quarter begins on its first business day (rule book 0.3)."""
LAST = re.compile(r"\b(?:end|late|last|mid\w*)\b", re.I)


WELCOMED = re.compile(
    r"\b(?:i (?:can|may|could|should|am welcome to)|(?:she|he|they)(?:['’]re| are|['’]s| is|['’]d be| would be)? (?:fine|happy|ok(?:ay)?|glad|welcomes?))\b[^.;!?]{0,50}"
    r"\b(?:once a month|every month|monthly|each month|now and then|from time to time|every few weeks|once in a while)\b|"
    r"\b(?:monthly|a) (?:note|line|word|message)s?(?: (?:once a month|now and then|every month))? (?:is|are|would be) (?:always )?(?:welcome|fine|ok(?:ay)?)\b",
    re.I,
)
""" "It is frozen till April, and I can drop her a line once a month"."""


def hold(turn: Turn, company: Opportunity) -> Turn:
    found = promises.decision_date(turn.read) or turn.read.when
    until = _first_day(turn, found) or _named(turn, company, found)
    welcome = True if WELCOMED.search(turn.text) else None
    held = Hold(said_on=turn.today, until=until, monthly=welcome)
    updated = replace(company, status="on_hold", status_at=turn.now, hold=held, promise=None)
    turn = turn.put(updated).changed(f"{find.name_of(company)} on hold")
    o = company.id
    if welcome:
        return noted(
            turn, f"Noted: {find.name_of(company)} is on hold. A short note about once a month, then."
        )
    return noted(
        turn,
        f"Noted: {find.name_of(company)} is on hold{' until about ' + words.day(until) if until else ''}. That is about their budget, not about you.\n"
        "Did they welcome a short note now and then?",
        (Choice(label="Yes, monthly", does=f"said:{o}:monthly"), Choice(label="No", does=f"said:{o}:quiet")),
    )


def _first_day(turn: Turn, found: DateRead | None) -> date | None:
    """ "Until next month": till it begins, and not to its end."""
    if found is None or found.grain not in ("week", "month") or LAST.search(found.text):
        return None
    if QUARTER.search(found.text):
        return None
    until = UNTIL.match(found.text) or UNTIL.search(turn.text[: found.span[0]])
    return (
        wall_at(found.start, turn.zone).date if until or re.match(r"until|till", found.text, re.I) else None
    )


def _named(turn: Turn, company: Opportunity, found: DateRead | None) -> date | None:
    reading = read_promise(turn, company, found.text if found else turn.text, found)
    return reading.promise.date if reading.promise else None


def monthly(turn: Turn, company: Opportunity) -> Turn:
    return _notes(turn, company, True, "Good: about once a month, then.")


def quiet(turn: Turn, company: Opportunity) -> Turn:
    return _notes(turn, company, False, "Then we leave them in peace until it moves.")


def _notes(turn: Turn, company: Opportunity, welcome: bool, text: str) -> Turn:
    held = (
        replace(company.hold, monthly=welcome) if company.hold else Hold(said_on=turn.today, monthly=welcome)
    )
    turn = turn.put(replace(company, hold=held))
    return noted(turn.changed(f"notes to {find.name_of(company)} while on hold"), text)
