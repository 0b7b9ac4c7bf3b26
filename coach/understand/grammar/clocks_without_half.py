"""Times of day as bare numbers: "at 3", "till 5", "at two thirty", "0930", "1430 hrs"."""

from dataclasses import replace

from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.clocks import clock
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.numbers import SPELLED
from coach.understand.grammar.passes import clocks
from coach.understand.grammar.values import Clock
from coach.understand.lexicon import HALF_DAY, MONTHS


@clocks.rule(
    "CLOCK",
    "(at|@|around|about|say) <h>HOUR <ish>ish?",
    "<h>HOUR <ish>ish",
    "(at|@) (uh|um|er|erm|like) <h>HOUR",
)
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
