"""Times of day in words: "half past two", "quarter to 3", "noon", "4 o'clock"."""

from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.clocks import clock, half_of
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.numbers import SPELLED
from coach.understand.grammar.passes import clocks
from coach.understand.grammar.values import Clock
from coach.understand.vocabulary import EVENTS


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
    if hour > 12 or hour == 0 or minutes >= 60 or (not p.has("q") and p.counts):
        return None  # "five to ten years"
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
