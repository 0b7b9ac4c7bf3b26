"""A time of day settled by the part of day: "9 in the evening"."""

from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.clocks import clock, half_of
from coach.understand.grammar.passes import parts_of_day
from coach.understand.grammar.values import Clock
from coach.understand.lexicon import PARTS
from coach.understand.roles_words import is_head


def in_part(said: Clock, part: str) -> Clock | None:
    """A bare hour settled by the part of day: "9 in the evening" is 21:00."""
    if not said.bare:
        return Clock(said.hour, said.minute, said.second, part=part, grain=said.grain, zone=said.zone)
    hour = said.hour % 12
    late = part in ("evening", "afternoon", "eod") or (part == "night" and hour >= 5)
    return Clock(
        hour + 12 if late else hour or (12 if part == "noon" else 0), said.minute, part=part, grain=said.grain
    )


@parts_of_day.rule("CLOCK", "<c>CLOCK (in the|this|at|in)? <p>PART", "(at|@)? <h>HOUR (in the|at) <p>PART")
def of_the_part(p: Parts) -> Clock | None:
    said = p.value("c") or clock(p.number("h"), grain="hour")
    if p.runs_in or (p.has("h") and p.before is not None and p.before.code in KINDS["MONTH"]):
        return None  # "37.1 in the morning", "June 1 in the morning"
    if p.after is not None and is_head(p.after.word) and p.matched[-2].code in KINDS["CLOCK"]:
        return None  # "5pm night clerk"
    return in_part(said, PARTS[p.word("p")]) if said and said.part is None else None


@parts_of_day.rule("CLOCK", "<c>CLOCK <ap>AMPM", "(in the|in|at)? <p>PART (at)? <c>CLOCK")
def said_later(p: Parts) -> Clock | None:
    said: Clock = p.value("c")
    if p.has("p"):
        if p.before is not None and p.before.word in ("last", "this", "next"):
            return None
        return in_part(said, PARTS[p.word("p")])
    half = half_of(p)
    if not said.bare or half is None:
        return None
    return clock(said.hour, said.minute, half, grain=said.grain)
