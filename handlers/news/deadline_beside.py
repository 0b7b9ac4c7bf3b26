"""What the day of an offer means beside other days: a holiday on which few read an answer, a decision elsewhere that comes after it."""

from datetime import date

from coach.calendar import calendar_for, odd_day
from coach.model import Opportunity, WallTime
from handlers import words
from handlers.reading import find
from handlers.turn import Turn


def odd(turn: Turn, company: Opportunity, by: WallTime) -> str:
    """ "That is Veterans Day": said, with the working day before it."""
    calendar = calendar_for(turn.search, company)
    why = odd_day(calendar, by.date)
    before = calendar.bd_add(by.date, -1)
    if why is None or before < turn.today:
        return ""
    return f"\nMind the day: {why}; an answer by {words.day(before, turn.today)} is sure to be read in time."


def decided_later(turn: Turn, company: Opportunity, by: WallTime) -> str:
    """Whoever else decides only after this offer wants its answer."""
    others = (o for o in turn.search.opportunities if o.id != company.id and o.is_open)
    late = [o for o in others if (day := _promised(o)) is not None and day > by.date]
    if not late:
        return ""
    names = words.listed(find.name_of(o) for o in late)
    return (
        f"\n{names} {'decides' if len(late) == 1 else 'decide'} only after that: a word to them about the offer is fair, "
        "and more time can be asked for."
    )


def after_an_answer(turn: Turn, company: Opportunity | None) -> str:
    """The day just told is later than an offer elsewhere can wait."""
    day = _promised(company) if company else None
    late = [
        (o, by)
        for o, by in turn.search.offers_due
        if company and o.id != company.id and day is not None and day > by.date
    ]
    if not late:
        return ""
    offer, by = min(late, key=lambda row: row[1].instant)
    return (
        f"\nYour answer to {find.name_of(offer)} is due before that, on {words.day(by.date, turn.today)}: "
        "ask there for more time, or here whether they can say sooner."
    )


def _promised(company: Opportunity) -> date | None:
    return company.promise.date if company.promise else None
