"""What a message of theirs is about, most telling first: a delay, references, a day, a further round."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Opportunity, wall_at
from coach.understand import DateRead
from coach.understand.gist import likeliest
from handlers.interviews import appointments
from handlers.news import (
    decide,
    on_hold,
    promises,
    said,
)
from handlers.overview.noted import noted
from handlers.reading import days_they_named, find, sense, undated
from handlers.reading.fits import is_mail
from handlers.reading.news_words import (
    ASKED,
    DELAY,
    FILLS,
    HOLD,
    MEET,
    NEXT_ROUND,
    REFERENCES,
    REQUEST,
    references_asked,
)
from handlers.turn import Turn

NO_LONGER = re.compile(
    r"\b(?:won'?t|will not|not|no longer|isn'?t|aren'?t|instead of|rather than|later than|from|"
    r"couldn'?t|can'?t)\b[^.,;:]{0,30}(?<!till )(?<!until )(?<!before )$",
    re.I,
)
"""Before the day that no longer holds."""
SURE = 0.7
WANTS = re.compile(
    r"\b(?:needs?|wants?|asks?(?: me)? for|asked(?: me)? for|requires?|requests?|requested|would like) "
    r"(?:\w+ ){0,3}references?\b",
    re.I,
)


def too_soon(turn: Turn, company: Opportunity) -> str | None:
    """The question to ask where they are said to have answered before there was anything to answer."""
    told = turn.read.first("done")
    return sense.answered_too_soon(company, wall_at(told.start, turn.zone).date) if told else None


def content(turn: Turn, company: Opportunity) -> Turn:
    """What the message of theirs was about, most telling first."""
    text = turn.text
    if HOLD.search(text):
        return on_hold.hold(turn, company)
    if FILLS.search(text):
        return noted(turn, f"Noted with {find.name_of(company)}: by when they want it filled.")
    if _wanted_by(turn):
        return asked(turn, company)
    if promises.decision_date(turn.read) is not None or DELAY.search(text):
        return timing(turn, company)
    if REFERENCES.search(text):
        return _references(turn, company)
    if REQUEST.search(text):
        return _wants(turn, company)
    return _meeting(turn, company) or _anything_else(turn, company)


def _meeting(turn: Turn, company: Opportunity) -> Turn | None:
    """A day, which after the interview is one of the decision unless they meet on it; or a further round."""
    text = turn.text
    if (when := turn.read.first("event")) is not None and when.start > turn.now:
        meets = when.has_time or MEET.search(text) or not _interviewed(turn, company)
        return appointments.appointment(turn, company) if meets else decide.decided(turn)
    if not NEXT_ROUND.search(text):
        return None
    timed = tuple(d for d in days_they_named.ahead(turn, "event") if d.has_time)
    if timed:
        return appointments.appointment(turn.read_as(dates=timed), company)
    return appointments.invited(turn, company)


def _anything_else(turn: Turn, company: Opportunity) -> Turn:
    asks_me = ASKED.search(turn.text) or (is_mail(turn) and "?" in turn.text)
    return asked(turn, company) if asks_me else said.what_was_it(turn, company)


def _wanted_by(turn: Turn) -> bool:
    """ "She needs three references by Friday": the day is the user's, and none on which they decide."""
    best = likeliest(turn.text)
    asks = best is not None and best.act == "asks_of_me" and best.chance >= SURE
    wants = WANTS.search(turn.text) or REQUEST.search(turn.text)
    return (asks or wants is not None) and not DELAY.search(turn.text)


def timing(turn: Turn, company: Opportunity) -> Turn:
    """They need more time: until the date that was said, or without one."""
    if promises.decision_date(turn.read) is not None:
        return decide.decided(turn)
    if days := new_days(turn):
        return decide.decided(turn.read_as(dates=days))
    return decide.delayed(turn, company)


def new_days(turn: Turn) -> tuple[DateRead, ...]:
    """The day a delay goes to; none where they named none, or only the one that no longer holds."""
    if undated.told(turn.text):
        return ()
    days = days_they_named.ahead(turn, "decision")
    return tuple(d for d in days if not d.has_time and not NO_LONGER.search(turn.text[: d.span[0]]))


def asked(turn: Turn, company: Opportunity) -> Turn:
    """It is the user's turn: references, or anything else."""
    return _references(turn, company) if references_asked(turn.text) else _wants(turn, company)


def _interviewed(turn: Turn, company: Opportunity) -> bool:
    return any(i.end and i.end.instant <= turn.now for i in turn.search.interviews_of(company.id))


def _references(turn: Turn, company: Opportunity) -> Turn:
    turn = turn.put(replace(company, references_asked_at=turn.now))
    name = find.name_of(company)
    return noted(
        turn,
        f"Good sign: {name} asks for references. Tell them today who may call, and two points worth stressing.",
    )


def _wants(turn: Turn, company: Opportunity) -> Turn:
    return noted(
        turn,
        f"Noted: {find.name_of(company)} wants something from you. A short answer today is worth more than a perfect one tomorrow.",
    )
