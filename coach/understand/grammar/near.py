"""Days near today: "tomorrow", "tonight", "day after tomorrow", "now", "end of day"."""

from datetime import date, timedelta

from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.counting import move
from coach.understand.grammar.passes import days
from coach.understand.grammar.periods import unit_period
from coach.understand.grammar.tokens import Token
from coach.understand.grammar.values import Days, Moment, Span
from coach.understand.lexicon import PART_HOURS, PARTS, TODAY


@days.rule("DATE", "<w>TODAY")
def relative(p: Parts) -> Days | None:
    if p.word("w") == "tom" and not _time_follows(p.after):
        return None
    return Days(p.context.today + timedelta(TODAY[p.word("w")]))


def _time_follows(after: Token | None) -> bool:
    """ "tom 3pm", "tom morning": elsewhere Tom is a name."""
    if after is None or after.word in ("at", "@", ",", ".", "?", "!"):
        return True
    return after.code in KINDS["CLOCK"] | KINDS["HOUR"] | KINDS["PART"]


@days.rule("DATE", "(at)? (this|the same|same) time <k>(LAST|NEXT) <u>(week|month)")
def this_time(p: Parts) -> Days | None:
    """ "this time last week": seven days ago, not its Monday."""
    sign = -1 if p.token("k").code in KINDS["LAST"] else 1  # type: ignore[union-attr]
    found = move(p.context.today, Span(1, p.word("u")), sign)
    return Days(found) if found else None


@days.rule("DATE", "TONIGHT")
def tonight(p: Parts) -> Days:
    return Days(p.context.today, part="night")


@days.rule("DATE", "(the)? day after (tomorrow|tmrw|tmr)")
def day_after_tomorrow(p: Parts) -> Days:
    return Days(p.context.today + timedelta(2))


@days.rule("PERIOD", "(the)? (rest|remainder|remaining) of (the|this|next)? <u>(day|week|month|year)")
def the_rest(p: Parts) -> Days | None:
    """ "the rest of the week": from today to its end."""
    period = unit_period(p.context.today, p.word("u"), 0)
    return Days(p.context.today, period.end) if period and period.end else None


@days.rule("DATE", "(the)? day before yesterday")
def day_before_yesterday(p: Parts) -> Days:
    return Days(p.context.today - timedelta(2))


_OF_A_DAY = KINDS["MONTH"] | KINDS["ORD"] | KINDS["WEEKDAY"] | KINDS["TODAY"] | KINDS["DATE"]


def _is_counted(p: Parts) -> bool:
    """Minutes, or a day of a month."""
    if p.before is None or not p.before.word.isdecimal():
        return False
    of_a_month = p.before_that is not None and p.before_that.code in KINDS["MONTH"]
    return of_a_month or len(p.before.word) == 2


@days.rule("DATE", "(in the|in|later in the|early in the|late in the|in early|in late) <w>PART")
def in_the_part(p: Parts) -> Days | None:
    """ "in the morning": today's while it lasts, else tomorrow's."""
    part = PARTS[p.word("w")]
    if p.before is not None and (p.before.code in _OF_A_DAY or _is_counted(p)):
        return None  # "1st June in the morning", "10.30 in the morning"
    if (p.after is not None and p.after.word[:1].isalnum() and p.after.code not in KINDS["CLOCK"]) or (
        p.before and p.before.word in ("late", "work")
    ):
        return None
    if p.context.is_past(p.matched[0].i):
        return Days(p.context.today, part=part)
    over = p.context.now.hour >= PART_HOURS[part][1] - 1
    return Days(p.context.today + timedelta(over), part=part)


@days.rule(
    "DATE",
    "last <w>(night|evening)",
    "<l>(later|early|late|earlier)? this <w>PART",
    "<l>later (in|on)? today",
    "<l>later tonight",
)
def this_part(p: Parts) -> Days | None:
    """ "this afternoon", "last night"."""
    day: date = p.context.today
    if p.matched[0].word == "last":
        return Days(day - timedelta(1), part="night")
    if p.word("w") in ("eve", "lunch", "breakfast"):
        return None
    return Days(day, part=PARTS.get(p.word("w"), "night" if p.matched[-1].word == "tonight" else "later"))


@days.rule("DATE", "(the)? next <w>(morning|afternoon|evening)")
def next_part(p: Parts) -> Days | None:
    """ "next morning": tomorrow's; of a telling it is the day after what was told."""
    if p.context.is_past(p.matched[0].i) or p.matched[0].word == "the":
        return None
    return Days(p.context.today + timedelta(1), part=p.word("w"))


@days.rule(
    "EDGE_OF_DAY", "(by)? (the)? (end|close) of (the|my|this|today's)? (day|business|play|today)", "EOD"
)
def end_of_today(p: Parts) -> Days:
    return Days(p.context.today, part="eod")


@days.rule("MOMENT", "right? now", "at the (moment|minute)", "at present", "asap")
def now(p: Parts) -> Moment | None:
    """ "I work nights at the moment" names no time; only a question may mean this very one."""
    if len(p.matched) > 1 and p.matched[0].word == "at" and (p.after is None or p.after.word != "?"):
        return None
    if p.matched[-1].word == "asap" or (
        p.after is not None and (p.after.word == "" or p.after.word[0].isalnum())
    ):
        return None
    if p.before is not None and (
        p.before.word in ("not", "until", "for", "by", "from")
        or p.before.code in KINDS["SPAN"] | KINDS["UNIT"]
    ):
        return None
    return Moment(p.context.now.replace(microsecond=0), grain="second")
