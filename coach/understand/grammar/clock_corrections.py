"""A time that is corrected by a bare number: "at 3, my bad, 4", "at 10, er no, 11"."""

from dataclasses import replace

from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.clocks import clock
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.passes import clock_ranges
from coach.understand.grammar.values import Clock

_FILLER = "(er|erm|uh|um|oh|ah|oops|whoops|ugh|lol|haha|hmm|well|argh)"
_BACK = (
    "(sorry|no|nope|nah|wait|my bad|my mistake|i mean|i meant|correction|scratch that|strike that|make that|make it|hang on|hold on"
    "|actually|tell a lie|i lie|no wait|wait no|no sorry|sorry no|no hang on|hang on no|hold on no|no actually|sorry i mean|no i mean)"
)
_SIGN = "(,|-|.|;)"


@clock_ranges.rule(
    "CLOCK",
    f"<a>CLOCK {_SIGN}? {_SIGN}? {_SIGN}? {_FILLER}? {_SIGN}? {_BACK} {_SIGN}? (it's|its|at|that's)? <h>HOUR <m>MIN?",
)
def put_right(p: Parts) -> Clock | None:
    """The half of the day that was said first holds for both."""
    first, hour = p.value("a"), p.number("h")
    if not isinstance(first, Clock) or first.end or not hour or p.runs_on or not ends_phrase(p.after):
        return None
    minute = p.number("m") if p.has("m") else 0
    if minute % 5:
        return None
    said = clock(hour, minute, grain="minute" if minute else "hour")
    if said is None or first.bare or not said.bare:
        return said and replace(said, zone=first.zone, zone_word=first.zone_word)
    late = first.hour >= 12
    return replace(said, hour=hour % 12 + 12 * late, bare=False, zone=first.zone, zone_word=first.zone_word)
