"""Times of day in figures: "3pm", "9:30", "10.30 Uhr", "17h"."""

from dataclasses import replace
from itertools import pairwise

from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.numbers import SPELLED
from coach.understand.grammar.passes import clocks
from coach.understand.grammar.values import Clock
from coach.understand.lexicon import HALF_DAY, TODAY, WEEKDAYS
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
    "CLOCK",
    "(at|@) <h>HOUR . <m>MIN",
    "(time|timing) (is|:|-|-)? <h>HOUR . <m>MIN",
    "<h>HOUR . <m>MIN (uhr|hrs|hours|h)",
    "(at|@)? <h>HOUR h <m>MIN",
)
def with_dot(p: Parts) -> Clock | None:
    if len(p.word("m")) != 2 or not ends_phrase(p.after) or p.runs_on:
        return None  # "21.09.2027"
    if "h" in (t.word for t in p.matched) and (
        not _tight(p) or (p.before is not None and p.before.word in _LASTS)
    ):
        return None  # "takes 1h 20", "lasted 1h45"
    return clock(p.number("h"), p.number("m"))


@clocks.rule("CLOCK", "<h>HOUR . <m>MIN")
def dotted_at_the_end(p: Parts) -> Clock | None:
    """ "interview thursday week with the board chair, 4.30"."""
    if p.after is not None or p.before is None or p.before.word != "," or not p.context.meets or p.runs_in:
        return None
    whole = len(p.word("m")) == 2 and int(p.word("m")) % 5 == 0 and _tight(p)
    return clock(p.number("h"), p.number("m")) if whole else None


_LASTS = word_set("lasted lasts last took takes take ran runs for about in within another of")
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
