"""A day and a time that stand apart: "Tuesday with Jane at 3pm", and a time alone behind the day it is of."""

from dataclasses import replace

from coach.understand.grammar.combine import moment
from coach.understand.grammar.context import Context
from coach.understand.grammar.tokens import Token
from coach.understand.grammar.values import Clock, Days, Moment
from coach.understand.wordlist import word_set

NEAR, FAR = 14, 40
"""Words between a day and its time; more where no other stands in the message."""


_SENTENCE = frozenset((".", ";", "!", "?"))


_ENDS = word_set("finishing finish finishes ending ends end until till wrapping wraps over done")


def apart(
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


def same_day(items: list[Token], tokens: list[Token], context: Context) -> list[Token]:
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


def _led_to_end(clock: Token, tokens: list[Token]) -> bool:
    """The clock item takes in an "at" of its own."""
    at = next(k for k, t in enumerate(tokens) if t is clock)
    return any(t.word in _ENDS for t in tokens[max(at - 2, 0) : at])


def _ended(start: Moment, said: Clock, context: Context) -> Moment:
    end = moment(context, Days(start.start.astimezone(context.now.tzinfo).date()), said)
    ends = [e for e in (end.start, *end.alts) if e > start.start] if isinstance(end, Moment) else []
    return replace(start, end=ends[0]) if ends and start.end is None else start
