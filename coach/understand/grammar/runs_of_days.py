"""Stretches counted from now: "the next two weeks", "last 10 days", "three weeks starting Monday", "the next hour"."""

from dataclasses import replace
from datetime import timedelta

from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.counting import in_hours, move
from coach.understand.grammar.passes import relative
from coach.understand.grammar.relative import AUXILIARIES
from coach.understand.grammar.values import Days, Moment, Span
from coach.understand.lexicon import UNITS


@relative.rule("DATE", "(the|over the|in the|during the)? (NEXT|coming|following|upcoming) <s>SPAN")
def next_so_many(p: Parts) -> Days | Moment | None:
    """ "the next 3 days": from tomorrow to then."""
    span: Span = p.value("s")
    if (moment := in_hours(p.context, span, 1)) is not None:
        return Moment(p.context.now, moment.start, grain="minute")
    found = move(p.context.today, span, 1)
    start = p.context.today + timedelta(1)
    return Days(start, found, vague=span.vague) if found else None


@relative.rule("DATE", "(in|over|within|during)? (the)? (NEXT|coming|following) <w>(hour|fortnight)")
def next_hour(p: Parts) -> Days | Moment | None:
    """ "in the next hour", "over the next fortnight"."""
    if p.word("w") == "hour":
        now, later = p.context.now, p.context.now + timedelta(hours=1)
        return Moment(later) if p.context.postpones else Moment(now, later)
    return Days(p.context.today + timedelta(1), p.context.today + timedelta(14))


@relative.rule("DATE", "<s>SPAN (starting|beginning|commencing) (on|from)? (the)? <d>DATE")
def lasting_from(p: Parts) -> Days | None:
    """ "2 weeks starting Dec 7": up to the day before the same weekday."""
    span, first = p.value("s"), p.value("d")
    if not isinstance(first, Days) or first.end or span.most:
        return None
    after = move(first.start, span, 1)
    return replace(first, end=after - timedelta(1)) if after and after > first.start else None


@relative.rule("DATE", "(the)? <n>NUM <w>(next|coming|upcoming|following|last|past|previous) <u>UNIT")
def so_many_next(p: Parts) -> Days | Moment | None:
    """ "the 3 next weeks"."""
    span = Span(p.number("n"), UNITS[p.word("u")])
    sign = -1 if p.word("w") in ("last", "past", "previous") else 1
    if (moment := in_hours(p.context, span, sign)) is not None:
        ends = sorted((p.context.now, moment.start))
        return Moment(ends[0], ends[1], grain="minute")
    found = move(p.context.today, span, sign)
    if not found:
        return None
    return Days(found, p.context.today) if sign < 0 else Days(p.context.today + timedelta(1), found)


@relative.rule(
    "DATE",
    "(the|over the|in the|for the)? (last|past|previous) <s>SPAN",
    "(the|over the|in the|for the)? (last|past|previous) fortnight",
)
def last_so_many(p: Parts) -> Days | Moment | None:
    if p.before is not None and (p.before.word.endswith("n't") or p.before.word in AUXILIARIES):
        return None  # "it will last two hours"
    span: Span = p.value("s") or Span(1, "fortnight")
    if (moment := in_hours(p.context, span, -1)) is not None:
        return Moment(moment.start, p.context.now, grain="minute")
    found = move(p.context.today, span, -1)
    return Days(found, p.context.today) if found else None
