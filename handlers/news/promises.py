"""A date they named: read by the rule book's table in the company's calendar, kept, and said back."""

import re
from dataclasses import replace
from datetime import date, timedelta

from coach.calendar import PromiseReading, calendar_for, promised
from coach.calendar.reading import NUMBERS
from coach.model import Choice, Opportunity, Promise, wall_at
from coach.model.called import untitled
from coach.understand import DateRead, Understood
from handlers import record, words
from handlers.news import absences
from handlers.reading import find
from handlers.turn import Turn

OPEN_ENDED = re.compile(
    r"\b(soon|shortly|in touch|as soon as|get back|let (you|me|us) know|(didn'?t|did not|don'?t|wouldn'?t) (say|know|tell)|no date|when they can)\b",
    re.I,
)
"""An answer about timing that names no date."""
COUNTED = re.compile(
    rf"\b(\d+|couple|few|several|{'|'.join(NUMBERS)})\b[^.;]{{0,24}}\b(days?|weeks?|months?)\b|\bfortnight\b",
    re.I,
)
"""A span of time: it runs from the day it was said."""
LONG_PAST = timedelta(days=60)
PROBABLY = re.compile(
    r"\W*(?:(?:so|and|but|well|most|more|very|he|she|they) )*(?:probably|likely|maybe|perhaps|possibly|like|thinks?|said|hopes?|guess(?:es)?|i think|i guess|ideally)\W*(?:(?:around|about|on|by|the|it'?s|it is|will be|of) ?)*",
    re.I,
)
"""Between a bound and the day that is meant."""
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
    day: date | None = None
    if read is not None:
        day = (
            wall_at(read.end or read.start, zone).date
            if read.grain in ("day", "week", "month")
            else wall_at(read.start, zone).date
        )
    reading = promised(
        phrase,
        said,
        calendar_for(turn.search, opportunity),
        read=day,
        read_precision=read.precision if read else "exact",
    )
    promise = reading.promise
    if (
        promise is None
        or promise.date is None
        or (sane := _sane(turn, opportunity, promise.date)) == promise.date
    ):
        return reading
    return replace(reading, promise=replace(promise, date=sane))


def _sane(turn: Turn, opportunity: Opportunity, day: date | None) -> date | None:
    """A date of long ago, or before they met, is no promise; one that lies most of a year ahead has just passed."""
    if day is None or day < turn.today - LONG_PAST or _before_they_met(turn, opportunity, day):
        return None
    try:
        before = day.replace(year=day.year - 1)
    except ValueError:
        return day
    return before if (day - turn.today).days > 200 and turn.today - before < LONG_PAST else day


def _before_they_met(turn: Turn, opportunity: Opportunity, day: date) -> bool:
    """ "They'll decide by yesterday", said of a meeting of today."""
    rounds = turn.search.interviews_of(opportunity.id)
    over = [i.start.date for i in rounds if i.start and i.start.instant <= turn.now and i.status == "planned"]
    return bool(over) and day < max(over)


def decision_date(read: Understood) -> DateRead | None:
    read = absences.without(read)
    first = absences.of_deciding(read) or read.first("decision") or read.first("deadline")
    return _nearer(read, first) if first is not None else None


def _nearer(read: Understood, first: DateRead) -> DateRead:
    """ "Before Christmas, probably the 18th": the day that is named more closely."""
    behind = (d for d in read.dates if d.role == first.role and d.span[0] > first.span[1])
    closer = next(behind, None)
    between = read.text[first.span[1] : closer.span[0]] if closer else ""
    return closer if closer and closer.start < first.start and PROBABLY.fullmatch(between) else first


def from_reading(turn: Turn, read: Understood) -> Turn:
    """A decision date said in passing ("tomorrow 2pm, they decide by Friday") is kept, without a word of its own."""
    found, opportunity = read.first("decision"), turn.opportunity
    found = _nearer(read, found) if found is not None else None
    if found is None or opportunity is None:
        return turn
    reading = read_promise(turn, opportunity, found.text, found)
    return keep(turn, opportunity, reading.promise) if reading.promise else turn


def keep(turn: Turn, opportunity: Opportunity, promise: Promise) -> Turn:
    """A day by which they decide ends a pause."""
    if promise.date is not None and opportunity.status == "on_hold":
        opportunity = replace(opportunity, status="active", status_at=turn.now, hold=None)
    return turn.to(record.put(turn.search, replace(opportunity, promise=promise)))


def settle(
    turn: Turn, opportunity: Opportunity, phrase: str, read: DateRead | None, said: date | None = None
) -> tuple[Turn, str, bool]:
    """(turn, what to say, whether something has to be asked). Nothing is asked that is clear."""
    reading = read_promise(turn, opportunity, phrase, read, said)
    if reading.no_contact:
        updated = replace(opportunity, no_contact_requested=True, promise=None)
        return (
            turn.to(record.put(turn.search, updated)),
            "Understood: they prefer to call you. I won't suggest writing to them.",
            False,
        )
    if reading.promise is None or (reading.promise.date is None and not OPEN_ENDED.search(phrase)):
        return turn, "", False
    turn = keep(turn, opportunity, reading.promise)
    return turn, echo(turn, reading.promise), bool(reading.ask)


def told_by(turn: Turn, opportunity: Opportunity, met: tuple[str, ...]) -> Turn:
    """Whoever named the date is asked about it later: the person named, else the first one met in that round."""
    found = turn.search.opportunity(opportunity.id)
    named = [p for p in find.people_named(turn.search, turn.read.contacts) if p.id in met]
    said = _sentence_of(turn.text, found.promise.phrase) if found and found.promise else ""
    nearest = [p for p in named if any(n in said for n in untitled(p.name))]
    who = (
        [p.id for p in nearest or named]
        or [id for id in met if (p := turn.search.person(id)) and p.role == "hiring_manager"]
        or list(met)
    )[:1]
    if found is None or found.promise is None or found.promise.by or not who:
        return turn
    return keep(turn, found, replace(found.promise, by=who[0]))


def _sentence_of(text: str, phrase: str) -> str:
    """In small letters: who stands beside the day named it."""
    pieces = re.split(r"(?<=[.!?;])\s+", text)
    return next((p for p in pieces if phrase in p), text).casefold()


def echo(turn: Turn, promise: Promise) -> str:
    """Friday 4 December, then; the date said back so that a wrong one is seen."""
    if promise.date is None:
        return "at no named date"
    day = words.day(promise.date, turn.today)
    return f"around {day}" if promise.precision == "vague" else day


def which_date(
    turn: Turn, opportunity: Opportunity, phrase: str, read: DateRead | None, said: date | None = None
) -> tuple[str, tuple[Choice, ...]]:
    """The question and its two buttons, where the phrase has two readings."""
    reading = read_promise(turn, opportunity, phrase, read, said)
    precision = reading.promise.precision[0] if reading.promise else "e"
    rows = tuple(
        Choice(label=words.short_day(d), does=f"prom:{opportunity.id}:{d.isoformat()}:{precision}")
        for d in reading.ask
    )
    return reading.why_ask, rows
