"""Lengths of time: "3 days", "a couple of weeks", "half an hour", "ten business days", "one to two weeks"."""

from dataclasses import replace

from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.clocks import clock
from coach.understand.grammar.passes import compound, spans
from coach.understand.grammar.values import Clock, Span
from coach.understand.lexicon import UNITS, VAGUE_COUNTS
from coach.understand.wordlist import word_set

_SINGLE = word_set("h d w m y p s")
_TIMED = word_set("in for within another after")
"""Before "30m": it may be money as well."""


def _unit(p: Parts, name: str = "u") -> str | None:
    token = p.token(name)
    if token is None or token.word not in UNITS or UNITS[token.word] in ("weekend", "quarter"):
        return None
    if token.word in _SINGLE:
        run = p.matched
        at = run.index(token)
        if run[at - 1].j != token.i:
            return None
        if token.word == "m" and not (p.context.postpones or (p.before and p.before.word in _TIMED)):
            return None
    return UNITS[token.word]


_ORDER = ["year", "month", "week", "day", "hour", "minute", "second"]


@spans.rule("SPAN", "(all|the whole|the entire) <a>(day|week|month|year)")
def whole(p: Parts) -> Span:
    """ "all week"."""
    return Span(1, p.word("a"))


@spans.rule(
    "SPAN", "<n>(NUM|HHMM) (-)? <b>BUSINESS? <u>UNIT", "<n>NUM (full|more|or so|whole|calendar) <u>UNIT"
)
def counted(p: Parts) -> Span | None:
    unit = _unit(p)
    if not unit or p.number("n") > 5000:
        return None
    return Span(p.number("n"), unit, business=p.has("b") and unit == "day")


@spans.rule("SPAN", "(a|an|another|one) <b>BUSINESS? <u>UNIT <h>(and a half)?", "(another|a) full <u>UNIT")
def single(p: Parts) -> Span | None:
    unit = _unit(p)
    return Span(1.5 if p.has("h") else 1, unit, business=p.has("b") and unit == "day") if unit else None


@spans.rule("SPAN", "(a|the|another)? (good)? <n>VAGUE_COUNT (more)? (of)? (more)? <b>BUSINESS? <u>UNIT")
def vague(p: Parts) -> Span | None:
    unit = _unit(p)
    return Span(VAGUE_COUNTS[p.word("n")], unit, p.has("b") and unit == "day", vague=True) if unit else None


@spans.rule(
    "SPAN",
    "(a)? half (a|an)? <u>UNIT",
    "<n>NUM and (a)? half <u>UNIT",
    "<n>NUM <u>UNIT and (a)? half",
    "<q>a quarter of an <u>hour",
)
def halves(p: Parts) -> Span | None:
    unit = _unit(p)
    if not unit or (unit == "day" and p.matched[-2].word == "half"):
        return None
    if p.has("q"):
        return Span(15, "minute")
    return Span(p.number("n") + 0.5 if p.has("n") else 0.5, unit)


@spans.rule("SPAN", "<n>NUM . <f>NUM <u>UNIT")
def decimal(p: Parts) -> Span | None:
    unit = _unit(p)
    return (
        Span(float(f"{p.word('n')}.{p.word('f')}"), unit)
        if unit and p.matched[0].j == p.matched[1].i
        else None
    )


@spans.rule(
    "SPAN",
    "<n>NUM (-|to|or|/) <k>NUM <b>BUSINESS? <u>UNIT",
    "(a|an) <u>UNIT or <k>so",
    "<n>NUM <u>UNIT or <k>so",
    "(a|an) <u>UNIT (or|to) <k>NUM",
)
def ranged(p: Parts) -> Span | None:
    unit = _unit(p)
    if not unit or (p.before is not None and p.before.word == ":"):
        return None
    count = p.number("n") if p.has("n") else 1
    if p.word("k") == "so":
        return Span(count, unit, vague=True)
    most = p.number("k")
    if most <= count or most > 400:
        return None
    return Span(count, unit, p.has("b") and unit == "day", most=most, vague=True)


@compound.rule("SPAN", "<a>SPAN (and|,)? <b>SPAN (and|,)? <c>SPAN")
def three_added(p: Parts) -> Span | None:
    """ "2 years 1 month 21 days"."""
    first: Span = p.value("a")
    second: Span = p.value("b")
    third: Span = p.value("c")
    if any(s.most or s.extra or s.business or s.unit not in _ORDER for s in (first, second, third)):
        return None
    if not _ORDER.index(first.unit) < _ORDER.index(second.unit) < _ORDER.index(third.unit):
        return None
    return replace(first, extra=replace(second, extra=third))


@compound.rule("SPAN", "<a>SPAN (and|,)? <b>SPAN", "<a>SPAN and a <h>half")
def added(p: Parts) -> Span | None:
    first: Span = p.value("a")
    if p.has("h"):
        return Span(first.count + 0.5, first.unit) if first.most is None else None
    second: Span = p.value("b")
    if first.most or second.most or first.extra or first.unit not in _ORDER or second.unit not in _ORDER:
        return None
    if _ORDER.index(first.unit) >= _ORDER.index(second.unit) or first.business:
        return None
    return Span(first.count, first.unit, extra=second, vague=first.vague)


@compound.rule(
    "CLOCK",
    "(from|at)? <c>CLOCK (,|-)? for (about)? <s>SPAN",
    "for <s>SPAN (from|starting at) (<c>CLOCK|<h>HOUR)",
    "from <h>HOUR for (about)? <s>SPAN",
    "<c>CLOCK OPEN <s>SPAN CLOSE",
)
def lasting(p: Parts) -> Clock | None:
    """ "from 10 am for 2 hours", "2pm (45 min)"."""
    said: Clock | None = p.value("c") or clock(p.number("h"), grain="hour")
    if said is None:
        return None
    span: Span = p.value("s")
    minutes = _minutes(span)
    if minutes is None or said.end or said.minutes + minutes >= 1440:
        return None
    at = said.minutes + minutes
    end = Clock(at // 60, at % 60, bare=said.bare, zone=said.zone, zone_word=said.zone_word)
    return replace(said, end=end, weak=False, grain="minute")


def _minutes(span: Span) -> int | None:
    per = {"minute": 1, "hour": 60}.get(span.unit)
    if per is None or span.most:
        return None
    return int(span.count * per) + ((_minutes(span.extra) or 0) if span.extra else 0)
