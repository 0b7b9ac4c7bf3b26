"""On hold: until when, and whether a note now and then is welcome (rule book N29)."""

from dataclasses import replace

from coach.model import Choice, Hold, Opportunity
from handlers import record, words
from handlers.news import promises
from handlers.overview.noted import noted
from handlers.reading import find
from handlers.turn import Turn


def hold(turn: Turn, company: Opportunity) -> Turn:
    found = promises.decision_date(turn.read) or turn.read.when
    reading = promises.read_promise(turn, company, found.text if found else turn.text, found)
    until = reading.promise.date if reading.promise else None
    held = Hold(said_on=turn.today, until=until)
    updated = replace(company, status="on_hold", status_at=turn.now, hold=held, promise=None)
    turn = turn.to(record.put(turn.search, updated)).changed(f"{find.name_of(company)} on hold")
    o = company.id
    return noted(
        turn,
        f"Noted: {find.name_of(company)} is on hold{' until about ' + words.day(until) if until else ''}. That is about their budget, not about you.\n"
        "Did they welcome a short note now and then?",
        (Choice(label="Yes, monthly", does=f"said:{o}:monthly"), Choice(label="No", does=f"said:{o}:quiet")),
    )


def monthly(turn: Turn, company: Opportunity) -> Turn:
    return _notes(turn, company, True, "Good: about once a month, then.")


def quiet(turn: Turn, company: Opportunity) -> Turn:
    return _notes(turn, company, False, "Then we leave them in peace until it moves.")


def _notes(turn: Turn, company: Opportunity, welcome: bool, text: str) -> Turn:
    held = (
        replace(company.hold, monthly=welcome) if company.hold else Hold(said_on=turn.today, monthly=welcome)
    )
    turn = turn.to(record.put(turn.search, replace(company, hold=held)))
    return noted(turn.changed(f"notes to {find.name_of(company)} while on hold"), text)
