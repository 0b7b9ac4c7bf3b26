"""A week or two counted from a day that is named: British "tomorrow week", "Thursday fortnight", "a week Monday"."""

from datetime import date

from coach.understand.calendar import shift
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.passes import days, relative
from coach.understand.grammar.values import Days, Span
from coach.understand.grammar.weekdays import ahead, behind
from coach.understand.lexicon import PLURAL_WEEKDAYS, TODAY, WEEKDAYS
from coach.understand.wordlist import word_set

_LASTING = word_set("been for after is was take takes took last lasts lasted of per every about")
_WEEKS = {"week": 7, "wk": 7, "fortnight": 14}


@days.rule("DATE", "<w>WEEKDAY (week|wk|<f>fortnight)", "(week|wk) (on)? <w>WEEKDAY")
def weekday_week(p: Parts) -> Days | None:
    """ "Friday week"."""
    led = p.before.word if p.before else ""
    if p.matched[0].word in ("week", "wk") and led in ("a", "this", "that", "every", "per"):
        return None
    found = shift(ahead(p.context.today, WEEKDAYS[p.word("w")]), 14 if p.has("f") else 7)
    return Days(found) if found else None


@days.rule("DATE", "<t>TODAY <w>(week|fortnight)", "this day <w>(week|fortnight)")
def today_week(p: Parts) -> Days | None:
    """ "tomorrow week", Irish "this day week"."""
    days_on = TODAY[p.word("t")] if p.has("t") else 0
    follows_number = p.after is not None and p.after.word[:1].isdigit()
    found = shift(p.context.today, days_on + _WEEKS[p.word("w")])
    return Days(found) if found and days_on >= 0 and not follows_number else None


@relative.rule("DATE", "<s>SPAN <d>DATE")
def weeks_then_day(p: Parts) -> Days | None:
    """ "a week Monday", "a fortnight today", "three weeks tomorrow"; not "it's been two weeks today"."""
    span: Span = p.value("s")
    day = p.value("d")
    if span.unit not in ("week", "fortnight") or span.most or span.vague or not isinstance(day, Days):
        return None
    if (p.before is not None and p.before.word in _LASTING) or p.context.is_past(p.matched[0].i):
        return None
    if day.end or day.part or (day.weekday is None and p.matched[-1].word not in ("today", "tomorrow")):
        return None
    found = shift(day.start, round(span.count * _WEEKS[span.unit]))
    return Days(found) if found else None


@relative.rule(
    "DATE",
    "<n>NUM <w>WEEKDAYS (from now|out|away|hence|<a>ago)",
    "(a couple of|a couple|<n>NUM) <w>WEEKDAYS (from now|away|<a>ago)",
)
def so_many_weekdays(p: Parts) -> Days | None:
    """ "two Fridays from now", "three Mondays ago"."""
    count = p.number("n") if p.has("n") else 2
    weekday = PLURAL_WEEKDAYS[p.word("w")]
    first: date = (behind if p.has("a") else ahead)(p.context.today, weekday)
    found = shift(first, (count - 1) * (-7 if p.has("a") else 7))
    return Days(found) if found and 0 < count < 60 else None
