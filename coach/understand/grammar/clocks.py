"""Times of day: "3pm", "9:30", "half past two", "quarter to 3", "noon", "at 3", "1430h"."""

from dataclasses import replace
from itertools import pairwise

from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.numbers import SPELLED
from coach.understand.grammar.passes import clocks
from coach.understand.grammar.values import Clock
from coach.understand.lexicon import HALF_DAY, MONTHS, TODAY, WEEKDAYS
from coach.understand.vocabulary import EVENTS
from coach.understand.wordlist import word_set


def clock(hour: int, minute: int = 0, half: int | None = None, **more: object) -> Clock | None:
    """From what was said; `half` is 0 for am, 1 for pm, None when it was not said."""
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    if half is None:
        return Clock(hour % 24, minute, bare=0 < hour <= 12, **more)  # type: ignore[arg-type]
    if hour > 12:
        return Clock(hour % 24, minute, **more)  # type: ignore[arg-type]
    return Clock(hour % 12 + 12 * half, minute, **more)  # type: ignore[arg-type]


def half_of(p: Parts, name: str = "ap") -> int | None:
    """am or pm; a single letter only when it is glued to the number ("5p")."""
    token = p.token(name)
    if token is None:
        return None
    run = p.matched
    at = run.index(token)
    return HALF_DAY[token.word] if len(token.word) == 2 or run[at - 1].j == token.i else None


@clocks.rule("CLOCK", "(at|@)? <h>HOUR ((:|.) <m>MIN (: <s>MIN)?)? <ap>AMPM")
def with_half(p: Parts) -> Clock | None:
    half = half_of(p)
    if half is None or (p.has("m") and not _minutes_beside(p)):
        return None
    minute = p.number("m") if p.has("m") else 0
    grain = "minute" if p.has("m") else "hour"
    return clock(p.number("h"), minute, half, second=p.number("s") if p.has("s") else 0, grain=grain)


def _minutes_beside(p: Parts) -> bool:
    """ "9.30 am", not the "3. 9 AM" of "Nov 3. 9 AM"."""
    hour, minute = p.token("h"), p.token("m")
    return (
        hour is not None
        and minute is not None
        and (minute.i == hour.j + 1 or ":" in [t.word for t in p.matched])
    )


@clocks.rule("CLOCK", "(at|@)? <h>HOUR <m>MIN <ap>AMPM")
def dictated(p: Parts) -> Clock | None:
    """ "nine thirty am", "3 30 pm"; not the "1 10am" of "dec 1 10am"."""
    hour, minute, half = p.token("h"), p.token("m"), half_of(p)
    if hour is None or minute is None or half is None or len(minute.word) != 2 or int(hour.word) == 0:
        return None
    spelled = hour.value == SPELLED and minute.value == SPELLED
    typed = (
        hour.value == minute.value
        and int(minute.word) % 5 == 0
        and (p.matched[0].word == "at" or p.before is None)
    )
    return clock(p.number("h"), p.number("m"), half) if spelled or typed else None


@clocks.rule("CLOCK", "(at|@)? <h>HOUR (:? <m>MIN)? <ap>(a|p) m")
def dictated_half(p: Parts) -> Clock | None:
    """ "seven a m", "3 30 p m"."""
    minute = p.number("m") if p.has("m") else 0
    return clock(p.number("h"), minute, int(p.word("ap") == "p")) if p.number("h") else None


@clocks.rule("CLOCK", "to <h>HOUR")
def moved_to(p: Parts) -> Clock | None:
    """ "moved it to 6 on Thursday"; not "from 3 to 5 people"."""
    after = p.after
    if not p.context.moves or not p.number("h") or p.runs_on or after is None:
        return None
    from_number = p.before is not None and p.before.word[:1].isdigit()
    day = after.word in WEEKDAYS or after.word in TODAY
    on_a_day = after.word == "on" and len(p.following(2)) == 2 and p.following(2)[1].word in WEEKDAYS
    return clock(p.number("h"), grain="hour") if (day or on_a_day) and not from_number else None


@clocks.rule("CLOCK", "(at|@)? <h>HOUR : <m>MIN (: <s>MIN)?")
def with_colon(p: Parts) -> Clock | None:
    if not _tight(p) or len(p.word("m")) != 2 or len(p.word("h")) > 2 or _is_ratio(p):
        return None
    return clock(p.number("h"), p.number("m"), second=p.number("s") if p.has("s") else 0)


_RATIOS = word_set("ratio odds scale aspect mix")
_EACH = word_set("per teacher student pupil patient odds ratio chance mix scale")


def _is_ratio(p: Parts) -> bool:
    """ "the ratio is 1:30 per teacher"."""
    led = (p.before, p.before_that)
    return any(t is not None and t.word in _RATIOS for t in led) or (
        p.after is not None and p.after.word in _EACH
    )


def _tight(p: Parts) -> bool:
    run = [t for t in p.matched if t.word not in ("at", "@")]
    return all(a.j == b.i for a, b in pairwise(run))


@clocks.rule(
    "CLOCK", "(at|@) <h>HOUR . <m>MIN", "<h>HOUR . <m>MIN (uhr|hrs|hours|h)", "(at|@)? <h>HOUR h <m>MIN"
)
def with_dot(p: Parts) -> Clock | None:
    if len(p.word("m")) != 2 or not ends_phrase(p.after) or p.runs_on:
        return None  # "21.09.2027"
    return clock(p.number("h"), p.number("m"))


_LENGTH = word_set("in for within after every over last past about another next the of")


@clocks.rule("CLOCK", "(at|@)? <h>HOUR h")
def continental(p: Parts) -> Clock | None:
    """ "Tuesday, 17h", not "in 17h"."""
    if p.number("h") < 7 or not _tight(p) or not ends_phrase(p.after):
        return None
    if p.before is not None and p.before.word in _LENGTH and p.matched[0].word not in ("at", "@"):
        return None
    made = clock(p.number("h"), grain="hour")
    return replace(made, bare=False, weak=p.matched[0].word not in ("at", "@")) if made else None


@clocks.rule("CLOCK", "(at|@|around|about)? <h>HOUR (o'clock|oclock|o clock) <ap>AMPM?")
def o_clock(p: Parts) -> Clock | None:
    return clock(p.number("h"), 0, half_of(p) if p.has("ap") else None, grain="hour")


@clocks.rule("CLOCK", "(at|@)? half past <h>HOUR <ap>AMPM?", "(at|@|about|around)? <b>half <h>HOUR <ap>AMPM?")
def half_past(p: Parts) -> Clock | None:
    """Also British "half two"."""
    if p.has("b") and not ends_phrase(p.after):
        return None
    return clock(p.number("h"), 30, half_of(p)) if p.number("h") <= 12 else None


@clocks.rule(
    "CLOCK",
    "(at|@)? a? <q>quarter <w>(past|after|to|of|before|till|til) <h>HOUR <ap>AMPM?",
    "(at|@)? <n>MIN (minutes|mins|min)? <w>(past|to|till|til) <h>HOUR <ap>AMPM?",
    "(at|@)? <n>MIN (minutes|mins|min) <w>(before|after) <h>HOUR <ap>AMPM?",
)
def around_the_hour(p: Parts) -> Clock | None:
    minutes = 15 if p.has("q") else p.number("n")
    hour, word = p.number("h"), p.word("w")
    said = p.has("q") or word == "past" or any(t.word.startswith("min") for t in p.matched)
    counted = p.token("n")
    if not said and not (counted and counted.value == SPELLED and minutes in (5, 10, 20, 25)):
        return None  # "2 to 4" is a range
    if hour > 12 or hour == 0 or minutes >= 60:
        return None
    if word in ("past", "after"):
        return clock(hour, minutes, half_of(p))
    half = half_of(p)
    if half is None:
        return Clock((hour - 2) % 12 + 1, 60 - minutes, bare=True)
    at = (hour % 12 + 12 * half) * 60 - minutes
    return Clock(at // 60 % 24, at % 60)


@clocks.rule(
    "CLOCK",
    "(at|@)? <w>(noon|midday|midnight|noonish)",
    "(at|@)? <n>HOUR <w>(noon|midnight)",
    "(at|@)? <w>mid night",
)
def noon(p: Parts) -> Clock | None:
    if p.has("n") and p.number("n") != 12:
        return None
    if _before_a_thing(p):
        return None
    return Clock(0 if p.word("w") in ("midnight", "mid") else 12, grain="hour")


def _before_a_thing(p: Parts) -> bool:
    """ "the noon app"; not "the noon call"."""
    led = p.before is not None and p.before.word in ("the", "a")
    return led and p.after is not None and not ends_phrase(p.after) and p.after.word not in EVENTS


@clocks.rule("CLOCK", "(at|@|around|about|say) <h>HOUR <ish>ish?", "<h>HOUR <ish>ish")
def bare_hour(p: Parts) -> Clock | None:
    """ "at 3": only when nothing is counted ("at 3 companies")."""
    if not p.number("h") > 0 or not ends_phrase(p.after) or p.runs_on or p.counts or _is_day(p):
        return None
    weak = p.matched[0].word in ("about", "around", "say")
    return clock(p.number("h"), grain="hour", weak=weak and not p.has("ish"))


def _is_day(p: Parts) -> bool:
    """ "at 18 and 19 June"."""
    behind = p.following(3)
    return len(behind) == 3 and behind[0].word in ("and", "&", "or") and behind[2].word in MONTHS


@clocks.rule("CLOCK", "<h>HOUR", "<h>HOUR (-|to) <k>HOUR")
def answered(p: Parts) -> Clock | None:
    """ "3", when the question was what time."""
    if not p.context.asks_time or p.before is not None or p.after is not None or not p.number("h"):
        return None
    start = clock(p.number("h"), grain="hour")
    end = clock(p.number("k")) if p.has("k") else None
    return replace(start, end=end) if start else None


@clocks.rule("CLOCK", "(till|until|til) <h>HOUR")
def until_hour(p: Parts) -> Clock | None:
    """ "snooze till 5"."""
    if not p.context.postpones or not p.number("h") or not ends_phrase(p.after):
        return None
    return clock(p.number("h"), grain="hour")


@clocks.rule("CLOCK", "(at|@|from) <h>HOUR -? <m>MIN", "<h>HOUR - <m>MIN", "<h>HOUR <m>MIN")
def dictated_bare(p: Parts) -> Clock | None:
    """ "at two thirty"."""
    hour, minute = p.token("h"), p.token("m")
    if hour is None or minute is None or int(hour.word) == 0 or len(minute.word) != 2:
        return None
    spelled = hour.value == minute.value == SPELLED
    led = p.matched[0].word in ("at", "@", "from") and "-" not in [t.word for t in p.matched]
    if p.after is not None and p.after.word in ("-", "/", ".") and p.after.i == minute.j:
        return None  # "02-02-2027"
    same = (spelled and (led or int(minute.word) in (15, 30, 45))) or (
        led and hour.value == minute.value and int(minute.word) % 5 == 0
    )
    return clock(p.number("h"), p.number("m")) if same and ends_phrase(p.after) else None


@clocks.rule("CLOCK", "<t>HHMM")
def four_digits_and_zone(p: Parts) -> Clock | None:
    """ "0700 UTC": a zone behind says that it is a time."""
    digits = p.word("t")
    if len(digits) != 4 or int(digits) % 5 or p.after is None or p.after.code not in KINDS["ZONE"]:
        return None
    made = clock(int(digits[:2]), int(digits[2:]))
    return made and Clock(made.hour, made.minute)


@clocks.rule("CLOCK", "(at|@) <t>HHMM (h|hrs|hours)?", "<t>HHMM (h|hrs|hours)", "(at|@)? <t>HHMM <ap>(am|pm)")
def four_digits(p: Parts) -> Clock | None:
    """ "at 0930", "1430 hrs"."""
    digits = p.word("t").zfill(4)
    short = (
        len(p.word("t")) == 3 and p.matched[0].word != "at" and not (p.has("ap") and int(digits[2:]) % 5 == 0)
    )
    if short or (p.after is not None and p.after.code == "o"):
        return None
    if p.matched[-1].code in "CY" and not ends_phrase(p.after):
        return None
    if p.has("ap"):
        return clock(int(digits[:2]), int(digits[2:]), HALF_DAY[p.word("ap")])
    made = clock(int(digits[:2]), int(digits[2:]))
    return made and Clock(made.hour, made.minute)
