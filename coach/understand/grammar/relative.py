"""Counting from a day or from now: "in 3 days", "a week from Monday", "2 hours ago", "within a week"."""

from dataclasses import replace
from datetime import date, timedelta

from coach.understand.calendar import add_business_days, on_or_before_friday
from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.counting import days_away, in_hours, move
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.passes import after_before, relative
from coach.understand.grammar.periods import unit_period
from coach.understand.grammar.values import Days, Moment, Span
from coach.understand.wordlist import word_set

AUXILIARIES = word_set("will would should can could may might must to did does not it they that")
_SILENT = word_set(
    "answer reply response word news nothing silence silent heard contact anything quiet ghosted waited waiting been"
)
HALF_A_DAY = 12
"""Hours after which nobody counts in hours, but for whole days."""
_DONE = word_set("it this that them everything all")
"""Before "in a month" these were done within it."""


def _away(p: Parts, sign: int) -> Moment | Days | None:
    span: Span = p.value("s")
    return in_hours(p.context, span, sign) or days_away(p.context.today, span, sign)


@relative.rule(
    "DATE",
    "in (about|around|roughly|approximately|exactly|precisely|just|another|the next|like|under)? <s>SPAN (time|from now|or so|max)?",
    "(within|inside) (about|around|roughly|the next|the coming)? <s>SPAN (time|from now|or so)?",
    "<s>SPAN (from now|from today|hence|time|out|later|from here)",
    "(at most|no more than|less than|up to) <s>SPAN (from now)",
    "after (about|around|another)? <s>SPAN",
)
def ahead(p: Parts) -> Moment | Days | None:
    if p.matched[-1].word == "time" and p.matched[-2].word[-1:] not in "'s" and p.matched[0].word != "in":
        return None
    if (
        p.matched[-1].word == "later"
        and p.after is not None
        and p.after.code in KINDS["THIS"] | KINDS["TODAY"]
    ):
        return None  # "find 30 minutes later this week"
    if p.after is not None and p.after.word == "ago":
        return None  # "it went in 3 weeks ago"
    return None if _took_so_long(p, p.value("s")) else _away(p, 1)


def _took_so_long(p: Parts, span: Span) -> bool:
    """ "We did it in a month", "he called a week later", "time and a half after 40 hrs": how long something was."""
    led, ends, past = p.matched[0].word, p.matched[-1].word, p.context.is_past(p.matched[0].i)
    if led == "in":
        return past and (ends in ("later", "out") or (p.before is not None and p.before.word in _DONE))
    if led != "after":
        return past and ends in ("later", "out")
    many_hours = span.unit == "hour" and span.count > HALF_A_DAY and span.count % 24 != 0
    return past or many_hours or _lies_behind(p, span)


_SPENT = word_set("of off at as away out abroad unemployed")
_SPENT_LONG = (
    word_set("in with without raising working doing looking searching teaching caring running") | _SPENT
)


def _lies_behind(p: Parts, span: Span) -> bool:
    """ "after a fortnight of silence", "after 6 years at home": so long it has been."""
    after = p.after.word if p.after else ""
    if span.unit in ("year", "decade"):
        return True
    return after in (_SPENT_LONG if span.unit in ("month", "quarter") else _SPENT)


@relative.rule("DATE", "<s>SPAN to (<v>(say|sign|decide|answer|reply|accept|respond|choose|think|consider))")
def time_to_decide(p: Parts) -> Moment | Days | None:
    """ "48 hours to say"."""
    return _away(p, 1) if p.before is None or p.before.word != "had" else None


@relative.rule("DATE", "(within|inside) the <u>(week|fortnight|month)")
def within_the(p: Parts) -> Days | None:
    """ "within the week": so long from now; the end of this week, or month, is the other reading."""
    found = days_away(p.context.today, Span(1, p.word("u")), 1)
    this = unit_period(p.context.today, p.word("u"), 0)
    friday = on_or_before_friday(this.end) if this and this.end else None
    return replace(found, alts=(friday,) if friday and friday > p.context.today else ()) if found else None


@relative.rule("DATE", "(about|around|roughly|over|like)? <s>SPAN (or so)? (ago|back|earlier)")
def ago(p: Parts) -> Moment | Days | None:
    return _away(p, -1)


@relative.rule(
    "DATE", "(for|another|by|give it|wait|about)? <s>SPAN", "for (another|the next|about|at least) <s>SPAN"
)
def snoozed(p: Parts) -> Moment | Days | None:
    """ "snooze 2 hours", "for 3 days": only where a reminder is being put off."""
    span: Span = p.value("s")
    if (p.after is not None and p.after.word in ("before", "after", "prior", "earlier", "of")) or (
        p.context.moves and "by" in (p.matched[0].word, p.before.word if p.before else "")
    ):
        return None
    if p.context.postpones:
        return _away(p, 1)
    if _is_silence(p):
        return None
    if (
        not p.context.promises
        or span.unit not in ("day", "week", "fortnight", "month")
        or not ends_phrase(p.after)
    ):
        return None
    return _away(p, 1)


def _is_silence(p: Parts) -> bool:
    """ "no answer for two weeks"."""
    led = p.matched[0].word == "for"
    token = p.before if led else p.before_that
    return (
        (led or (p.before is not None and p.before.word == "for"))
        and token is not None
        and token.word in _SILENT
    )


@relative.rule(
    "DATE",
    "<s>SPAN <w>(from|after|following|past|before|on|to|prior to) (the)? (<d>DATE|<p>PERIOD)",
    "(the)? <o>(day|week|weekend|month) <w>(after|before|following) (the)? (<d>DATE|<p>PERIOD)",
)
def counted_from(p: Parts) -> Days | None:
    """ "a week from Monday", "the day after Thanksgiving", British "a week on Friday"."""
    anchor = p.value("d") or p.value("p")
    if isinstance(anchor, Moment):
        return None
    back = p.word("w") in ("before", "prior", "to")
    span: Span = p.value("s") or Span(1, p.word("o"))
    if span.unit == "weekend" or (p.word("w") in ("on", "to") and span.unit not in ("week", "fortnight")):
        return None
    base = anchor.end if anchor.end and anchor.grain != "day" and not back else anchor.start
    found = move(base, span, -1 if back else 1)
    if not found:
        return None
    alts = tuple(a for x in anchor.alts if (a := move(x, span, -1 if back else 1)))
    return Days(found, alts=alts, ambiguous=bool(alts) and anchor.ambiguous, vague=span.vague)


@after_before.rule("DATE", "(right|just|sometime|anytime)? <w>(after|past) (the)? (<d>DATE|<p>PERIOD)")
def after(p: Parts) -> Days | None:
    """ "after Thanksgiving": the day after stands for it, not exactly; the day itself and the next working day are other
    readings, shown and not asked."""
    anchor = p.value("d") or p.value("p")
    if isinstance(anchor, Moment) or anchor.part or (anchor.weak and anchor.grain != "year"):
        return None
    if anchor.vague and anchor.end is None:
        return None
    last: date = anchor.end or anchor.start
    start = last + timedelta(1)
    working = add_business_days(last, 1)
    alts = tuple(a for a in (last if last == anchor.start else None, working) if a and a != start)
    return Days(start, alts=alts, ambiguous=True, vague=True)
