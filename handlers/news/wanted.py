"""They want something of the user's: asked for by a day or without one, and never a date of theirs (rule book N25)."""

from datetime import time

from coach.model import Opportunity, WallTime, wall_at
from coach.understand import DateRead
from handlers import words
from handlers.news import heard, ledger
from handlers.overview.noted import noted
from handlers.reading import days_told, find
from handlers.reading.news_words import REFERENCES
from handlers.turn import Turn

END_OF_DAY = time(17)


def asked(turn: Turn, company: Opportunity) -> Turn:
    """Logged as a request, with the day of delivery where one was named."""
    by = _by(turn, company)
    turn = ledger.log(turn, company, "request", needed_by=by)
    turn = turn.changed(f"what {find.name_of(company)} wants")
    company = turn.opportunity or company
    if REFERENCES.search(turn.text):
        return heard.asked(turn, company)
    return noted(turn, _text(turn, company, by))


def _text(turn: Turn, company: Opportunity, by: WallTime | None) -> str:
    name = find.name_of(company)
    if by is None:
        return f"Noted: {name} wants something from you. A short answer today is worth more than a perfect one tomorrow."
    mine = by.seen_from(turn.zone)
    return (
        f"Noted: {name} wants it by {words.day(mine.date, turn.today)}, {words.clock(mine.local)}. "
        "A line today that it is on its way is worth more than a perfect one later."
    )


def _by(turn: Turn, company: Opportunity) -> WallTime | None:
    """The end of the company's working day where only a day was said."""
    days = days_told.ahead(turn, "deadline")
    if not days or not days_told.LIMIT.search(turn.text):
        return None
    return _limit(days[0], turn.search.zone_of(company))


def _limit(read: DateRead, zone: str) -> WallTime:
    last = read.end if read.end is not None and read.grain in ("week", "month") else read.start
    local = wall_at(last, str(read.start.tzinfo) if not read.has_time else zone).local
    return WallTime(local if read.has_time else local.replace(hour=END_OF_DAY.hour, minute=0), zone)
