"""What they said about timing: read by the rule book's table, echoed as a date, corrected by one tap."""

import re
from dataclasses import replace
from datetime import date, timedelta

from coach.calendar import PromiseReading, calendar_for, promised
from coach.model import Choice, Delay, Opportunity, Promise, wall_at
from coach.understand import DateRead, Understood
from handlers import find, ledger, record, words
from handlers.conversation import Conversation, plain_answer
from handlers.stamps import read_date
from handlers.turn import Turn

OPEN_ENDED = re.compile(
    r"\b(soon|shortly|in touch|as soon as|get back|let (you|me|us) know|(didn'?t|did not|don'?t|wouldn'?t) (say|know|tell)|no date|when they can)\b",
    re.I,
)
"""An answer about timing that names no date."""
AHEAD = re.compile(r"\b(will|they'?ll|decide[sd]? by|deciding|going to|decision by)\b", re.I)
LOOKING_BACK = re.compile(r"\b(said|told|would|had|were|was|wanted|promised|they'?d|hoped)\b", re.I)
NOBODY = 'Which company is that about? For example: "Acme decides by Friday".'


def read_promise(turn: Turn, opportunity: Opportunity, phrase: str, read: DateRead | None) -> PromiseReading:
    """The phrase in the company's calendar; what was understood of the date fills what the table does not name."""
    zone = turn.search.zone_of(opportunity)
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
    if promise is None or promise.date is None or (sane := _sane(turn, promise.date)) == promise.date:
        return reading
    return replace(reading, promise=replace(promise, date=sane))


LONG_PAST = timedelta(days=60)


def _sane(turn: Turn, day: date | None) -> date | None:
    """A date of long ago is no promise; one that lies most of a year ahead without a year said has just passed."""
    if day is None or day < turn.today - LONG_PAST:
        return None
    try:
        before = day.replace(year=day.year - 1)
    except ValueError:
        return day
    return before if (day - turn.today).days > 200 and turn.today - before < LONG_PAST else day


def decision_date(read: Understood) -> DateRead | None:
    return read.first("decision") or read.first("deadline")


def from_reading(turn: Turn, read: Understood) -> Turn:
    """A decision date said in passing ("tomorrow 2pm, they decide by Friday") is kept, without a word of its own."""
    found, opportunity = read.first("decision"), turn.opportunity
    if found is None or opportunity is None:
        return turn
    reading = read_promise(turn, opportunity, found.text, found)
    return _keep(turn, opportunity, reading.promise) if reading.promise else turn


def _keep(turn: Turn, opportunity: Opportunity, promise: Promise) -> Turn:
    return turn.to(record.put(turn.search, replace(opportunity, promise=promise)))


def settle(
    turn: Turn, opportunity: Opportunity, phrase: str, read: DateRead | None
) -> tuple[Turn, str, bool]:
    """(turn, what to say, whether something has to be asked). Nothing is asked that is clear."""
    reading = read_promise(turn, opportunity, phrase, read)
    if reading.no_contact:
        updated = replace(opportunity, no_contact_requested=True, promise=None)
        return (
            turn.to(record.put(turn.search, updated)),
            "Understood: they prefer to call you. I won't suggest writing to them.",
            False,
        )
    if reading.promise is None or (reading.promise.date is None and not OPEN_ENDED.search(phrase)):
        return turn, "", False
    turn = _keep(turn, opportunity, reading.promise)
    return turn, echo(turn, reading.promise), bool(reading.ask)


def told_by(turn: Turn, opportunity: Opportunity, met: tuple[str, ...]) -> Turn:
    """Whoever named the date is asked about it later: the person named, else the first one met in that round."""
    found = turn.search.opportunity(opportunity.id)
    named = [p.id for p in find.people_named(turn.search, turn.read.contacts) if p.id in met]
    who = (
        named
        or [id for id in met if (p := turn.search.person(id)) and p.role == "hiring_manager"]
        or list(met)
    )[:1]
    if found is None or found.promise is None or found.promise.by or not who:
        return turn
    return _keep(turn, found, replace(found.promise, by=who[0]))


def echo(turn: Turn, promise: Promise) -> str:
    """Friday 4 December, then; the date said back so that a wrong one is seen."""
    if promise.date is None:
        return "at no named date"
    day = words.day(promise.date, turn.today)
    return f"around {day}" if promise.precision == "vague" else day


def which_date(
    turn: Turn, opportunity: Opportunity, phrase: str, read: DateRead | None
) -> tuple[str, tuple[Choice, ...]]:
    """The question and its two buttons, where the phrase has two readings."""
    reading = read_promise(turn, opportunity, phrase, read)
    precision = reading.promise.precision[0] if reading.promise else "e"
    rows = tuple(
        Choice(label=words.short_day(d), does=f"prom:{opportunity.id}:{d.isoformat()}:{precision}")
        for d in reading.ask
    )
    return reading.why_ask, rows


def begin(turn: Turn) -> Turn:
    return find.settled(turn, "decision", _told, NOBODY, adds=True)


def _told(turn: Turn) -> Turn:
    """ "Dana wrote, they decide in mid December" is an answer of theirs as well as a date."""
    company = turn.opportunity
    assert company is not None
    return decided(ledger.log(turn, company) if ledger.HEARD.search(turn.text) else turn)


def decided(turn: Turn) -> Turn:
    opportunity = turn.opportunity
    assert opportunity is not None
    found = decision_date(turn.read) or turn.read.when
    before = opportunity.promise
    phrase = found.text if found else turn.text
    turn, said, must_ask = settle(turn, opportunity, phrase, found)
    if not said:
        return _no_date(turn, opportunity)
    if (
        before
        and before.date
        and (updated := turn.opportunity)
        and updated.promise
        and updated.promise != before
    ):
        turn = _noted_delay(turn, updated, before)
    lead = (
        f"Thanks. {find.name_of(opportunity)}: decision {said}."
        if not said.startswith("Understood")
        else said
    )
    turn = turn.changed(f"decision date of {find.name_of(opportunity)}")
    if must_ask:
        why, buttons = which_date(turn, opportunity, phrase, found)
        return turn.say(
            f"{lead} {words.capital(why)}: which did they mean?",
            buttons,
            (Choice(label="Undo", does="undo:"),),
        )
    return turn.say(lead, (Choice(label="Undo", does="undo:"),))


def _noted_delay(turn: Turn, opportunity: Opportunity, before: Promise) -> Turn:
    """A later date than the one promised first is a delay, counted for how long to wait the next time."""
    new = opportunity.promise
    if not (new and new.date and before.date and new.date > before.date):
        return turn
    count = (opportunity.delay.count if opportunity.delay else 0) + 1
    delay = Delay(count=count, said_at=turn.now)
    return turn.to(record.put(turn.search, replace(opportunity, delay=delay)))


def _no_date(turn: Turn, opportunity: Opportunity) -> Turn:
    search = record.ask(turn.search, turn.now, "decision", "decision", about=opportunity.id)
    return turn.to(search).say(
        f'By when does {find.name_of(opportunity)} decide, as they put it? For example "end of next week" or "by the 15th".',
        (Choice(label="They didn't say", does=f"nodate:{opportunity.id}"),),
    )


def answer(turn: Turn, question: object) -> Turn | None:
    about = getattr(question, "about", None)
    opportunity = turn.search.opportunity(about)
    if (
        opportunity is None
        or not plain_answer(turn, "decision", "heard")
        or not (turn.read.dates or read_promise(turn, opportunity, turn.text, None).promise)
    ):
        return None
    return decided(turn.to(record.answered(turn.search)).about(opportunity.id))


def choose(turn: Turn, args: tuple[str, ...]) -> Turn:
    """prom:<opportunity>:<date>:<e|v>: the reading that was meant."""
    opportunity = turn.search.opportunity(args[0]) if len(args) == 3 else None
    day = read_date(args[1]) if opportunity else None
    if opportunity is None or day is None:
        return turn.say("That company is no longer on my list, so there is nothing to change.")
    phrase = opportunity.promise.phrase if opportunity.promise else args[1]
    promise = Promise(
        phrase=phrase,
        said_on=turn.today,
        date=day,
        precision="vague" if args[2] == "v" else "exact",
        confirmed=True,
    )
    turn = _keep(turn.about(opportunity.id), opportunity, promise).changed(
        f"decision date of {find.name_of(opportunity)}"
    )
    return turn.say(
        f"{find.name_of(opportunity)}: decision {echo(turn, promise)}.", (Choice(label="Undo", does="undo:"),)
    )


def no_date(turn: Turn, args: tuple[str, ...]) -> Turn:
    turn = turn.to(record.answered(turn.search))
    return turn.say("That is usual. I'll go by what is normal for this kind of employer.")


CONVERSATION = Conversation(
    name="decision",
    summary="when they decide",
    example="They said end of next week",
    intents=("decision",),
    begin=begin,
    answer=answer,
    taps={"prom": choose, "nodate": no_date},
)
