"""From the grammar's items to dates with their readings: lone times, dates and times that stand apart, grades."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from coach.understand.grammar.combine import moment
from coach.understand.grammar.context import Context
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.instants import midnight, real
from coach.understand.grammar.tokens import Token
from coach.understand.grammar.values import Clock, Days, Moment
from coach.understand.reading import Grade, Grain
from coach.understand.shared_zone import with_shared_zone
from coach.understand.wordlist import word_set

_CUES = word_set(
    "on by until till til before after from since for at , - : ( the around about is to of within due "
    "expires "
    "through between @ and or"
)
_RANKS = word_set(
    "came come rated scored finished placed ranked number the in be was is floor my our his her their"
)
"""Before an ordinal that counts no days ("I came 9th")."""
MOST = 24
"""Dates of one message that are read."""
_GRAINS: dict[str, Grain] = {"quarter": "month", "year": "month", "second": "minute", "hour": "minute"}


@dataclass(frozen=True, slots=True)
class Reading:
    """A date of the message before its role is known."""

    i: int
    j: int
    start: datetime
    end: datetime | None
    grain: Grain
    alts: tuple[datetime, ...]
    ambiguous: bool
    vague: bool
    part: str | None
    has_time: bool
    zone: str | None
    beside: tuple[int, int] | None = None
    """Where its time stands, when that is apart from the day."""


def readings(tokens: list[Token], context: Context) -> list[Reading]:
    """In order of appearance."""
    items = [t for k, t in enumerate(tokens) if _counts(tokens, k, context)][:MOST]
    items, beside = _apart(items, tokens, context)
    items = with_shared_zone(_same_day(items, tokens, context), tokens, beside)
    found = (_reading(t, context) for t in items)
    return [replace(r, beside=beside[r.i]) if r.i in beside else r for r in found if r is not None]


def _counts(tokens: list[Token], k: int, context: Context) -> bool:
    """Whether an item stands for a date at all; weak ones need a cue before or the end behind them."""
    value = tokens[k].value
    if _is_date(tokens[k]) and context.moves and _is_left(tokens, k):
        return False
    if isinstance(value, Moment):
        return True
    if isinstance(value, Days):
        if not value.weak:
            return True
        before = tokens[k - 1].word if k else ""
        after = tokens[k + 1] if k + 1 < len(tokens) else None
        if value.of_month and after is None and before not in _RANKS:
            return True
        if value.grain == "year":
            ahead = value.start.year >= context.today.year
            return ahead and before != "is" and (before in _CUES or before in ("in", "year", "than", "="))
        return (
            before in _CUES
            or k == 0
            or (value.absolute and ends_phrase(after) and before not in ("rated", "scored"))
        )
    return isinstance(value, Clock) and not value.weak


def left_behind(tokens: list[Token], context: Context) -> list[Token]:
    """ "moved from Tuesday to Friday": Tuesday no longer counts."""
    if not context.moves:
        return []
    return [t for k, t in enumerate(tokens) if _is_date(t) and _is_left(tokens, k)]


def _is_left(tokens: list[Token], k: int) -> bool:
    ahead = any(_is_date(t) for t in tokens[k + 1 : k + 4])
    led = tokens[k - 1].word == "from" if k else False
    return ahead and (led or (k > 0 and tokens[k + 1].word == "to"))


def _is_date(token: Token) -> bool:
    return isinstance(token.value, (Moment, Days))


def _apart(
    items: list[Token], tokens: list[Token], context: Context
) -> tuple[list[Token], dict[int, tuple[int, int]]]:
    """ "Tuesday with Jane at 3pm": one day and one time in a message belong together, whichever comes first."""
    days = [t for t in items if isinstance(t.value, Days) and t.value.grain == "day" and t.value.end is None]
    clocks = [t for t in items if isinstance(t.value, Clock)]
    days = [t for t in days if not (_is_limit(t, tokens) and all(c.j < t.i for c in clocks))]
    beside: dict[int, tuple[int, int]] = {}
    if not clocks or not days:
        return items, beside
    out = list(items)
    for clock in clocks:
        alone = len(days) == len(clocks) == 1
        day = _partner(clock, days, out, tokens, FAR if alone else NEAR)
        made = moment(context, day.value, clock.value) if day else None
        if day is None or made is None:
            continue
        out[out.index(day)] = Token(day.code, "", day.i, day.j, made)
        out.remove(clock)
        days.remove(day)
        beside[day.i] = (clock.i, clock.j)
    return out, beside


def _is_limit(day: Token, tokens: list[Token]) -> bool:
    """ "at 2pm, she will know by the 23rd": that day is another matter's."""
    at = next(k for k, t in enumerate(tokens) if t is day)
    return at > 0 and tokens[at - 1].word in ("by", "until", "till", "before") and at > 2


def _same_day(items: list[Token], tokens: list[Token], context: Context) -> list[Token]:
    """ "Wed Nov 18: 10:00 coding, 11:00 systems, finishing at 3": a time alone is of the day named before it."""
    if context.postpones or not any(isinstance(t.value, Clock) for t in items):
        return items
    out: list[Token] = []
    for t in items:
        last = out[-1].value if out else None
        if not isinstance(t.value, Clock) or not isinstance(last, Moment) or last.start < context.now:
            out.append(t)
        elif _led_to_end(t, tokens):
            out[-1] = replace(out[-1], value=_ended(last, t.value, context))
        else:
            made = moment(context, Days(last.start.astimezone(context.now.tzinfo).date()), t.value)
            out.append(replace(t, value=made) if made else t)
    return out


_ENDS = word_set("finishing finish finishes ending ends end until till wrapping wraps over done")


def _led_to_end(clock: Token, tokens: list[Token]) -> bool:
    """The clock item takes in an "at" of its own."""
    at = next(k for k, t in enumerate(tokens) if t is clock)
    return any(t.word in _ENDS for t in tokens[max(at - 2, 0) : at])


def _ended(start: Moment, said: Clock, context: Context) -> Moment:
    end = moment(context, Days(start.start.astimezone(context.now.tzinfo).date()), said)
    ends = [e for e in (end.start, *end.alts) if e > start.start] if isinstance(end, Moment) else []
    return replace(start, end=ends[0]) if ends and start.end is None else start


_SENTENCE = frozenset((".", ";", "!", "?"))


NEAR, FAR = 14, 40
"""Words between a day and its time; more where no other stands in the message."""


def _partner(
    clock: Token, days: list[Token], items: list[Token], tokens: list[Token], most: int
) -> Token | None:
    """The nearest free day of the same sentence, before it if there is one."""
    at = next(k for k, t in enumerate(tokens) if t is clock)
    for step in (-1, 1):
        k = at + step
        while 0 <= k < len(tokens) and abs(k - at) < most:
            if tokens[k].word in _SENTENCE and most < FAR and abs(k - at) > 1:
                break
            if tokens[k] in days:
                return tokens[k]
            if tokens[k] in items and tokens[k] is not clock:
                break
            k += step
    return None


def _reading(token: Token, context: Context) -> Reading | None:
    value = token.value
    if isinstance(value, Clock):
        value = _next_time(context, value, token.i)
    try:
        return _from_moment(token, value) if isinstance(value, Moment) else _from_days(token, value, context)
    except (OverflowError, ValueError):
        return None


def _next_time(context: Context, said: Clock, at: int) -> Moment | Days:
    """C8: a time alone is its next occurrence; in the past tense the last one."""
    today = Days(context.today)
    made = moment(context, today, said) or today
    if not isinstance(made, Moment):
        return made
    past = context.is_past(at)
    if past and made.start > context.now:
        return moment(context, Days(context.today - timedelta(1)), said) or made
    if made.start <= context.now and not past:
        later = [
            a
            for a in made.alts
            if a > context.now and a.astimezone(context.now.tzinfo).date() == context.today
        ]
        if later and said.bare:
            return replace(made, start=later[0], alts=(made.start + timedelta(1),))
        if context.postpones and said.bare and LATE <= said.hour < 11 and said.zone is None:
            return _this_evening(context, said, made)
        return moment(context, Days(context.today + timedelta(1)), said) or made
    if not past and made.alts and all(a <= context.now for a in made.alts):
        return replace(made, alts=tuple(a + timedelta(1) for a in made.alts), ambiguous=False)
    return made


def _this_evening(context: Context, said: Clock, made: Moment) -> Moment:
    """ "Ask me at 9", said after nine in the morning: nine this evening, or tomorrow morning, which is asked."""
    evening = moment(context, Days(context.today), replace(said, hour=said.hour + 12, bare=False))
    if not isinstance(evening, Moment) or evening.start <= context.now:
        return replace(made, start=made.start + timedelta(1))
    return replace(evening, alts=(made.start + timedelta(1),), ambiguous=True)


LATE = 7
"""Hour from which the morning is meant, where nothing else is said (C7)."""


def _from_moment(token: Token, value: Moment) -> Reading:
    grain = _GRAINS.get(value.grain, value.grain)
    return Reading(
        token.i,
        token.j,
        value.start,
        value.end,
        grain,  # type: ignore[arg-type]
        value.alts,
        value.ambiguous,
        value.vague,
        value.part,
        True,
        value.zone,
    )


def _from_days(token: Token, value: Days, context: Context) -> Reading:
    def at(day: date) -> datetime:
        return real(midnight(day), context.now.tzinfo)

    end = at(value.end) if value.end and value.grain == "day" else None
    grain = _GRAINS.get(value.grain, value.grain)
    return Reading(
        token.i,
        token.j,
        at(value.start),
        end,
        grain,  # type: ignore[arg-type]
        tuple(at(a) for a in value.alts if a != value.start),
        value.ambiguous,
        value.vague or value.grain != "day",
        value.part,
        False,
        None,
    )


def grade_of(reading: Reading, office_hours: bool) -> Grade:
    """ask where two readings are about as likely, show where a default was chosen, else sure. `office_hours`: the date
    is one of working life, where of am and pm only one is likely (C7)."""
    if reading.ambiguous and not reading.vague and reading.alts:
        return "show" if office_hours and _only_half_open(reading) else "ask"
    return "show" if reading.ambiguous or reading.vague or reading.alts else "sure"


def _only_half_open(reading: Reading) -> bool:
    """Whether am or pm is all that was left unsaid."""
    wall = reading.start.replace(tzinfo=None)
    others = [a.astimezone(reading.start.tzinfo).replace(tzinfo=None) for a in reading.alts]
    return all(abs(wall - other) == timedelta(hours=12) for other in others)
