"""A zone word after a time of day: "3pm PT", "10:00 GMT+2", "2pm London time", "15:00 +0000"."""

from dataclasses import replace

from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.passes import clock_zones
from coach.understand.grammar.values import Clock
from coach.understand.places import PLACES
from coach.understand.zones import offset_name, zone_of

_EITHER_WAY = frozenset(
    {"central", "mountain", "eastern", "pacific", "west", "eat", "ast", "india", "uk", "indian"}
)
"""Ordinary words as well: only with "time" behind, or right after an am or pm."""


def _at_zone(said: Clock, zone: str, word: str = "") -> Clock | None:
    end = replace(said.end, zone=zone, zone_word=word) if said.end else None
    return replace(said, zone=zone, zone_word=word, weak=False, end=end) if said.zone is None else None


@clock_zones.rule(
    "CLOCK",
    "<c>CLOCK OPEN? <z>ZONE (standard|daylight|summer)? <t>(time|timezone)? CLOSE?",
    "<c>CLOCK ,? <z>ZONE <t>(time|timezone)",
)
def named(p: Parts) -> Clock | None:
    word = p.word("z")
    zone = zone_of(word)
    beside = p.before is not None and p.before.word in ("/", "(", "=")
    if zone is None or (word in _EITHER_WAY and p.value("c").bare and not p.has("t") and not beside):
        return None
    return _at_zone(p.value("c"), zone, word)


@clock_zones.rule(
    "CLOCK",
    "<c>CLOCK OPEN? (gmt|utc) <s>(+|-) <h>NUM (: <m>NUM)? CLOSE?",
    "<c>CLOCK <s>(+|-) <h>NUM : <m>NUM",
    "<c>CLOCK OPEN? (gmt|utc)? <s>(+|-) <hm>HHMM CLOSE?",
)
def offset(p: Parts) -> Clock | None:
    digits = p.word("hm").zfill(4) if p.has("hm") else ""
    hours = int(digits[:2]) if digits else p.number("h")
    minutes = int(digits[2:]) if digits else p.number("m") if p.has("m") else 0
    if hours > 14 or minutes > 59:
        return None
    named = any(t.word in ("gmt", "utc") for t in p.matched)
    if p.has("m") and not named and (len(p.word("h")) != 2 or p.matched[1].j != p.matched[2].i):
        return None  # "14:00 - 15:00" is a range
    total = hours * 60 + minutes
    return _at_zone(p.value("c"), offset_name(-total if p.word("s") == "-" else total))


@clock_zones.rule(
    "CLOCK",
    "<c>CLOCK OPEN (gmt|utc) (+|-) (CLOCK|NUM|HHMM) CLOSE <z>ZONE time",
    "<c>CLOCK OPEN (gmt|utc) (+|-) NUM : NUM CLOSE <z>ZONE time",
)
def offset_and_name(p: Parts) -> Clock | None:
    """ "2:00 PM (UTC-08:00) Pacific Time": the name knows of summer."""
    zone = zone_of(p.word("z"))
    return _at_zone(p.value("c"), zone, p.word("z")) if zone else None


@clock_zones.rule("CLOCK", "<c>CLOCK OPEN? (gmt|utc) <s>(+|-) <o>CLOCK CLOSE?", "<c>CLOCK <s>+ <o>CLOCK")
def offset_like_a_time(p: Parts) -> Clock | None:
    """ "14:30 UTC+5:30", "14:30 +02:00"."""
    away: Clock = p.value("o")
    if away.zone or away.end or away.minutes > 14 * 60:
        return None
    return _at_zone(p.value("c"), offset_name(-away.minutes if p.word("s") == "-" else away.minutes))


@clock_zones.rule("CLOCK", "<c>CLOCK OPEN? <a>OTHER <b>OTHER? <d>OTHER? time CLOSE?")
def of_a_place(p: Parts) -> Clock | None:
    name = " ".join(p.word(n) for n in ("a", "b", "d") if p.has(n))
    if name in ("my", "our", "local"):
        return p.value("c") if p.value("c").zone is None else None
    place = PLACES.get(name)
    return _at_zone(p.value("c"), place.zone, name) if place else None
