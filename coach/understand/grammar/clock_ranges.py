"""Two times of day that belong together: "3-4pm", "between 2 and 4pm", "9am to 4pm"."""

from dataclasses import replace

from coach.model.moments import opened
from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.clocks import clock
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.passes import clock_ranges
from coach.understand.grammar.tokens import Token
from coach.understand.grammar.values import Clock
from coach.understand.lexicon import MONTHS, WEEKDAYS
from coach.understand.vocabulary import EVENTS
from coach.understand.wordlist import word_set


def span(first: Clock, last: Clock) -> Clock:
    """Whatever one end says about am and pm holds for the other (shared "3-4pm")."""
    if first.bare and not last.bare:
        first = _like(first, last, before=True)
    elif last.bare and not first.bare:
        last = _like(last, first, before=False)
    zone = first.zone or last.zone
    return replace(
        first,
        end=replace(last, zone=zone),
        zone=zone,
        zone_word=first.zone_word or last.zone_word,
        grain="minute",
        weak=False,
        part=first.part or last.part,
    )


def _like(bare: Clock, other: Clock, before: bool) -> Clock:
    """The bare end on the side of the day that makes the shortest range in the right order."""
    hours = (bare.hour % 12, bare.hour % 12 + 12)
    sign = 1 if before else -1
    gaps = {h: sign * (other.minutes - (h * 60 + bare.minute)) % 1440 for h in hours}
    best = min(hours, key=lambda h: (gaps[h] == 0, gaps[h]))
    return replace(bare, hour=best, bare=False)


@clock_ranges.rule(
    "CLOCK",
    "(from|between)? <a>CLOCK (-|to|till|until|til|and|through|thru) <b>CLOCK",
)
def both(p: Parts) -> Clock | None:
    first, last = p.value("a"), p.value("b")
    words = [t.word for t in p.matched]
    if "and" in words and words[0] != "between":
        return None
    return span(first, last) if first.end is None and last.end is None else None


@clock_ranges.rule(
    "CLOCK",
    "(from|between|at)? <h>HOUR ((:|.) <m>MIN)? (-|to|till|until|til|and|through|thru) <b>CLOCK",
    "(from|between|at)? <a>CLOCK (-|to|till|until|til|and) <h>HOUR",
)
def one_end_bare(p: Parts) -> Clock | None:
    words = [t.word for t in p.matched]
    if "and" in words and words[0] != "between":
        return None
    before = p.before
    if (
        before
        and ((before.word in MONTHS and not p.led_by_number) or before.word in ("/", "-", ".", ":", "#", "$"))
        and words[0]
        not in (
            "from",
            "between",
            "at",
        )
    ):
        return None
    bare = clock(p.number("h"), p.number("m") if p.has("m") else 0)
    other: Clock | None = p.value("b") or p.value("a")
    if not bare or not other or other.end or not p.number("h") > 0:
        return None
    if p.has("a") and p.after is not None and p.after.word in ("/", ":", "."):
        return None
    return span(bare, other) if p.has("b") else span(other, bare)


@clock_ranges.rule("CLOCK", "(from|between|at)? <a>CLOCK (-|to|till|until|til) <h>HOUR . <m>MIN")
def last_dotted(p: Parts) -> Clock | None:
    """ "2pm till 2.30"."""
    first, minute = p.value("a"), p.word("m")
    if first.end is not None or len(minute) != 2 or int(minute) % 5 or p.runs_on or not p.number("h"):
        return None
    last = clock(p.number("h"), int(minute))
    return span(first, last) if last else None


@clock_ranges.rule(
    "CLOCK",
    "(from|between)? <h>HOUR . <m>MIN (-|to|till|until|til|and) <k>HOUR . <n>MIN",
    "(from|between)? <h>HOUR . <m>MIN (-|to|till|until|til|and) <k>HOUR",
)
def both_dotted(p: Parts) -> Clock | None:
    """ "10.30-11.15 on Thursday": only beside a day."""
    words = [t.word for t in p.matched]
    minutes = [p.word("m"), p.word("n") if p.has("n") else "00"]
    if ("and" in words and words[0] != "between") or p.runs_on or p.runs_in or not _ends_or_meets(p.after):
        return None
    if any(len(m) != 2 or int(m) % 5 for m in minutes) or not p.number("h") or not p.number("k"):
        return None
    first, last = clock(p.number("h"), int(minutes[0])), clock(p.number("k"), int(minutes[1]))
    return replace(span(first, last), weak=True) if first and last else None


@clock_ranges.rule("CLOCK", "<a>CLOCK (/|OPEN|=|,|or) <b>CLOCK CLOSE?")
def same_on_two_clocks(p: Parts) -> Clock | None:
    """ "10:30 AM Eastern / 7:30 Pacific": one instant, the first clock's."""
    first, second = p.value("a"), p.value("b")
    if not first.zone or not second.zone or first.zone == second.zone or first.end or second.end:
        return None
    apart = _offset(p, first.zone) - _offset(p, second.zone)
    period = 720 if first.bare or second.bare else 1440
    return first if (first.minutes - second.minutes - apart) % period == 0 else None


def _offset(p: Parts, zone: str) -> int:
    """Minutes east of Greenwich, now."""
    away = p.context.now.astimezone(opened(zone)).utcoffset()
    return round(away.total_seconds() / 60) if away else 0


@clock_ranges.rule("CLOCK", "(from|between) <a>HHMM (-|to|till|until|and) <b>HHMM")
def four_digit_range(p: Parts) -> Clock | None:
    """ "between 0730 and 0930"."""
    first, last = p.word("a").zfill(4), p.word("b").zfill(4)
    start, end = clock(int(first[:2]), int(first[2:])), clock(int(last[:2]), int(last[2:]))
    if not start or not end or not (first[0] == "0" or last[0] == "0" or first[2:] == "00"):
        return None
    return span(replace(start, bare=False), replace(end, bare=False))


_STANDS_BEFORE = frozenset((",", "(", ":")) | word_set("interview meeting call chat screen panel done just")
_STANDS_BEHIND = word_set("with w today yesterday tomorrow this on at and")
LONGEST = 5
"""Hours of a meeting whose two ends are bare numbers."""


@clock_ranges.rule("CLOCK", "<a>HOUR (to|till|until|til|-) <b>HOUR")
def alone(p: Parts) -> Clock | None:
    """ "10 to 11", where nothing else stands beside it; "11-12" only of a meeting."""
    first, last = clock(p.number("a")), clock(p.number("b"))
    if not first or not last or not 0 < p.number("a") <= 12 or not 0 < p.number("b") <= 12:
        return None
    behind_a_day = p.before is not None and (
        p.before.word in WEEKDAYS or (p.before.word in MONTHS and p.led_by_number)
    )
    if p.before is not None and p.before.word not in _STANDS_BEFORE and not behind_a_day:
        return None
    if not _ends(p.after):
        return None
    if p.matched[1].word == "-" and not (p.context.meets and p.tight and not p.runs_on):
        return None
    if not 1 <= (p.number("b") - p.number("a")) % 12 <= LONGEST:
        return None
    return span(first, last)


@clock_ranges.rule("CLOCK", "(from|between|at) <a>HOUR (-|to|till|until|til|and) <b>HOUR")
def both_bare(p: Parts) -> Clock | None:
    first, last = clock(p.number("a")), clock(p.number("b"))
    if not first or not last or not p.number("a") or not p.number("b"):
        return None
    word = p.matched[0].word
    if (word == "between" and p.matched[2].word != "and") or (
        p.after is not None and p.after.code in KINDS["MONTH"] | KINDS["UNIT"]
    ):
        return None
    if p.after is not None and (p.after.word == "of" or (p.after.code == "x" and not ends_phrase(p.after))):
        return None
    if word != "between" and p.matched[2].word == "and":
        return None
    return replace(span(first, last), weak=word == "between")


def _ends_or_meets(after: Token | None) -> bool:
    """ "9.30-11 assessment"."""
    return ends_phrase(after) or (after is not None and after.word in EVENTS)


def _ends(after: Token | None) -> bool:
    """Whether nothing behind the two numbers can be what they count."""
    if after is None or after.word in _STANDS_BEHIND:
        return True
    return not after.word[:1].isalnum() and ends_phrase(after)
