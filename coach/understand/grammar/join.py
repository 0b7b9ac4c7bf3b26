"""A day and a time of day that stand together become one moment."""

from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.clocks import clock
from coach.understand.grammar.combine import moment
from coach.understand.grammar.followers import counted, ends_phrase
from coach.understand.grammar.part_clocks import in_part
from coach.understand.grammar.passes import joined
from coach.understand.grammar.values import Days, Moment
from coach.understand.lexicon import PARTS


@joined.rule(
    "MOMENT",
    "<d>DATE (,|-|:|OPEN|@|at)? "
    "(at|@|around|about|from|by|for|till|until|before|after|starting|starts|say|approx|circa)? <c>CLOCK "
    "CLOSE?",
    "<c>CLOCK (,|-)? (on|of|this)? (the)? <d>DATE",
    "<c>CLOCK OPEN <d>DATE CLOSE",
)
def day_and_time(p: Parts) -> Moment | Days | None:
    if not isinstance(p.value("d"), Days):
        return None
    if (
        p.matched[1].word == ","
        and p.value("c").weak
        and not p.value("c").end
        and (p.value("c").bare or p.value("c").grain != "hour")
    ):
        return None  # "Thursday, 14h" leaves no doubt
    return moment(p.context, p.value("d"), p.value("c"))


@joined.rule("MOMENT", "<d>DATE (,|at|@)? <h>HOUR . <m>MIN ((in the|in|at)? <p>PART)?")
def day_and_dotted_time(p: Parts) -> Moment | None:
    """ "tomorrow 10.30", "Monday 10.30 in the morning"."""
    said = clock(p.number("h"), p.number("m"))
    said = in_part(said, PARTS[p.word("p")]) if said and p.has("p") else said
    if (
        not isinstance(p.value("d"), Days)
        or said is None
        or len(p.word("m")) != 2
        or not ends_phrase(p.after)
    ):
        return None
    return moment(p.context, p.value("d"), said)


@joined.rule("MOMENT", "<h>HOUR . <m>MIN (on|,)? <d>DATE")
def dotted_time_and_day(p: Parts) -> Moment | None:
    """ "9.40 Monday"."""
    said, days = clock(p.number("h"), p.number("m")), p.value("d")
    if said is None or p.runs_in or len(p.word("m")) != 2 or not isinstance(days, Days) or days.absolute:
        return None
    led = p.before is None or p.before.word in (",", "-", "(", "at", "from", "then", "is", "and")
    return moment(p.context, days, said) if led else None


@joined.rule("MOMENT", "<d>DATE (,|at|@)? <h>HOUR <m>MIN")
def day_and_spaced_time(p: Parts) -> Moment | None:
    """ "thursday 2 30", as it is dictated."""
    hour, minute = p.token("h"), p.token("m")
    if hour is None or minute is None or not isinstance(p.value("d"), Days) or not ends_phrase(p.after):
        return None
    if hour.value != minute.value or len(minute.word) != 2 or int(minute.word) % 5 or not int(hour.word):
        return None
    if p.runs_on or p.runs_in or p.value("d").year_named:
        return None
    said = clock(p.number("h"), p.number("m"))
    return moment(p.context, p.value("d"), said) if said else None


def _ends(p: Parts) -> bool:
    """Nothing but a sign follows."""
    return p.after is None or (p.after.word != "" and not p.after.word[0].isalnum())


@joined.rule(
    "MOMENT",
    "<d>DATE (,|at|@|around|about|from|by)? <h>HOUR",
    "<d>DATE (,|at|@|from|between)? <h>HOUR (-|to|till|until|and) <k>HOUR",
    "<h>HOUR (-|to) <k>HOUR (on)? <d>DATE",
)
def day_and_bare_hour(p: Parts) -> Moment | None:
    """ "mon 9", "tomorrow 2-4"."""
    days = p.value("d")
    said = clock(p.number("h"), grain="hour")
    led = len(p.matched) == 3 and p.matched[1].word in ("at", "@") and not counted(p.after)
    if not isinstance(days, Days) or said is None or not p.number("h"):
        return None
    if not led and not ends_phrase(p.after):
        return None
    if (p.matched[-1].word.startswith("0") and len(p.matched[-1].word) > 1) or (
        p.matched[1].word == "," and not _ends(p)
    ):
        return None
    if p.runs_on or p.runs_in:
        return None
    words = [t.word for t in p.matched]
    if p.has("k"):
        from coach.understand.grammar.clock_ranges import span

        last = clock(p.number("k"))
        if last is None or not p.number("k") or ("and" in words and "between" not in words):
            return None
        return moment(p.context, days, span(said, last))
    return moment(p.context, days, said)


@joined.rule(
    "MOMENT",
    "(by|before|after|until|till|til) <h>HOUR (on|this|,)? <d>DATE",
    "<h>HOUR on? <d>DATE",
)
def bare_hour_and_day(p: Parts) -> Moment | None:
    """ "by 5 on Friday", "after 9 tomorrow"; "2 today?" only where nothing stands before that could count it."""
    days, said = p.value("d"), clock(p.number("h"), grain="hour")
    led = p.matched[0].word in _LIMITS
    if not isinstance(days, Days) or said is None or not p.number("h") or days.absolute:
        return None
    if not led and "on" in [t.word for t in p.matched]:
        return moment(p.context, days, said) if p.before is None or p.before.word in ("it's", ":") else None
    if not led and (not _ends(p) or (p.before is not None and p.before.word not in ("say", "maybe", "it"))):
        return None
    return moment(p.context, days, said)


_LIMITS = frozenset(("by", "before", "after", "until", "till", "til"))
