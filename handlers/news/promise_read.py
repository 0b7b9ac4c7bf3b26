"""A date they named, as the rule book's table reads it in the company's calendar: its upper end, counted from when it was said."""

from dataclasses import replace
from datetime import date, timedelta

from coach import lazy_re as re
from coach.calendar import PromiseReading, calendar_for, promised
from coach.calendar.reading import NUMBERS
from coach.model import Opportunity, meetings, wall_at
from coach.understand import DateRead
from handlers import words
from handlers.turn import Turn

COUNTED = re.compile(
    rf"\b(\d+|couple|few|several|{'|'.join(NUMBERS)})\b[^.;]{{0,24}}\b(days?|weeks?|months?)\b|\bfortnight\b",
    re.I,
)
"""A span of time: it runs from the day it was said."""
LONG_PAST = timedelta(days=60)
EITHER = re.compile(
    r"\s*+,?\s*+(?:or|to|till|until|-|–|/)\s*+(?:(?:maybe|perhaps|possibly|even|on|by|the)\s*+)*+", re.I
)
"""Between the two ends of what they named: "Thursday or Friday"."""


def read_promise(
    turn: Turn, opportunity: Opportunity, phrase: str, read: DateRead | None, said: date | None = None
) -> PromiseReading:
    """The phrase in the company's calendar, up to its later end, as said today; `said` is the day of the interview where that is recounted
    later: "two weeks" count from then, and what could mean either day is asked about (rule book 0.3)."""
    phrase = _up_to_its_end(turn, phrase)
    if said is None and COUNTED.search(phrase):
        said = _just_recounted(turn, opportunity)
    now = _read_on(turn, opportunity, phrase, read, turn.today)
    if said is None or said >= turn.today or now.promise is None or now.promise.date is None:
        return now
    then = _read_on(turn, opportunity, phrase, None, said)
    if then.promise is None or then.promise.date is None or COUNTED.search(phrase):
        return then if then.promise and then.promise.date else now
    days = (then.promise.date, now.promise.date)
    if days[0] == days[1]:
        return replace(now, promise=replace(now.promise, said_on=said))
    if days[0] < turn.today:
        return now
    return replace(then, ask=days, why_ask=f"counted from {words.day(said)}, or from today")


def _just_recounted(turn: Turn, opportunity: Opportunity) -> date | None:
    """The day of a meeting that was told in these same words: "interviewed there on the 3rd, she said two weeks"."""
    rounds = turn.search.interviews_of(opportunity.id)
    told = [i for i in rounds if i.created_at == turn.now and i.start and i.start.instant <= turn.now]
    return max((i.start.date for i in told if i.start), default=None)


def _up_to_its_end(turn: Turn, phrase: str) -> str:
    """D is the upper end of what was said (0.2)."""
    begins = turn.text.find(phrase)
    ends = begins + len(phrase)
    joined = EITHER.match(turn.text, ends) if begins >= 0 else None
    later = next((d for d in turn.read.dates if joined and d.span[0] == joined.end()), None)
    return turn.text[begins : later.span[1]] if later else phrase


def _read_on(
    turn: Turn, opportunity: Opportunity, phrase: str, read: DateRead | None, said: date
) -> PromiseReading:
    """What was understood of the date fills what the rule book's table does not name."""
    zone = turn.search.zone_of(opportunity)
    if said == turn.today:
        said = wall_at(turn.now, zone).date
    day = _last_day(read, zone) if read else None
    calendar = calendar_for(turn.search, opportunity)
    reading = promised(phrase, said, calendar, read=day, read_precision=read.precision if read else "exact")
    promise = reading.promise
    if promise is None or promise.date is None:
        return reading
    sane = _sane(turn, opportunity, promise.date)
    return reading if sane == promise.date else replace(reading, promise=replace(promise, date=sane))


def _last_day(read: DateRead, zone: str) -> date:
    whole = read.grain in ("day", "week", "month")
    return wall_at((read.end or read.start) if whole else read.start, zone).date


def _sane(turn: Turn, opportunity: Opportunity, day: date) -> date | None:
    """A date of long ago, or before they met, is no promise; one that lies most of a year ahead has just passed."""
    if day < turn.today - LONG_PAST or _before_they_met(turn, opportunity, day):
        return None
    try:
        before = day.replace(year=day.year - 1)
    except ValueError:
        return day
    return before if (day - turn.today).days > 200 and turn.today - before < LONG_PAST else day


def _before_they_met(turn: Turn, opportunity: Opportunity, day: date) -> bool:
    """ "They'll decide by yesterday", said of a meeting of today."""
    begun = meetings.begun(turn.search.interviews_of(opportunity.id), turn.now)
    return any(i.start and day < i.start.date for i in begun)
