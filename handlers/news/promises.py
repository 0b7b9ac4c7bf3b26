"""A date they named, kept and said back; and which of the dates in a message is that."""

from dataclasses import replace
from datetime import date

from coach import lazy_re as re
from coach.model import Choice, Opportunity, Promise
from coach.model.called import untitled
from coach.understand import DateRead, Understood
from handlers import words
from handlers.news import absences
from handlers.news.promise_read import read_promise
from handlers.reading import find
from handlers.turn import Turn

OPEN_ENDED = re.compile(
    r"\b(soon|shortly|in touch|as soon as|get back|let (you|me|us) know|"
    r"(didn'?t|did not|don'?t|wouldn'?t) (say|know|tell)|no date|when they can)\b",
    re.I,
)
"""An answer about timing that names no date."""
PROBABLY = re.compile(
    r"\W*(?:(?:so|and|but|well|most|more|very|he|she|they) )*"
    r"(?:probably|likely|maybe|perhaps|possibly|like|thinks?|said|hopes?|guess(?:es)?|i think|i guess|"
    r"ideally)\W*"
    r"(?:(?:around|about|on|by|the|it'?s|it is|will be|of) ?)*",
    re.I,
)
"""Between a bound and the day that is meant."""


NOT_BEFORE = re.compile(
    r"\b(?:not|nothing|no \w+) (?:before|until|till)(?: the)?\W*$|\bnot(?: the)?\W*$", re.I
)
""" "Not before Thanksgiving, so probably the first week of December"."""


def decision_date(read: Understood) -> DateRead | None:
    read = absences.without(read)
    first = absences.of_deciding(read) or read.first("decision") or read.first("deadline")
    return _nearer(read, first) if first is not None else None


def _nearer(read: Understood, first: DateRead) -> DateRead:
    """ "Before Christmas, probably the 18th": the day that is named more closely."""
    behind = (d for d in read.dates if d.role == first.role and d.span[0] > first.span[1])
    closer = next(behind, None)
    between = read.text[first.span[1] : closer.span[0]] if closer else ""
    if closer and NOT_BEFORE.search(read.text[: first.span[0]]):
        return closer
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
    return turn.put(replace(opportunity, promise=promise))


def settle(
    turn: Turn, opportunity: Opportunity, phrase: str, read: DateRead | None, said: date | None = None
) -> tuple[Turn, str, bool]:
    """(turn, what to say, whether something has to be asked). Nothing is asked that is clear."""
    reading = read_promise(turn, opportunity, phrase, read, said)
    if reading.no_contact:
        updated = replace(opportunity, no_contact_requested=True, promise=None)
        return (
            turn.put(updated),
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
    named = [p for p in find.people(turn) if p.id in met]
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
