"""One zone told for several times: "Tue 10 AM or Wed 2 PM ET", "(all times Pacific)", "times are in CET"."""

from collections.abc import Container, Iterable
from dataclasses import replace

from coach.model.moments import opened
from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.instants import real
from coach.understand.grammar.tokens import Token
from coach.understand.grammar.values import Moment
from coach.understand.wordlist import word_set
from coach.understand.zones import zone_of

_LISTING = word_set(", or and / ; on at - • · either , the from")
_LEADS = word_set("all times time are in zone timezone ( : is")


def with_shared_zone(items: list[Token], tokens: list[Token], apart: Container[int]) -> list[Token]:
    """The moments without a zone in the one that was told for all of them. `apart`: where days begin whose time stands
    elsewhere."""
    moments = [t for t in items if isinstance(t.value, Moment) and t.value.has_time]
    if len(moments) < 2 and not any(t.code in KINDS["ZONE"] for t in tokens):
        return items
    together = not any(t.i in apart for t in moments)
    told = _for_all(tokens) or (_of_the_last(moments, tokens) if together else None)
    if told is None:
        return items
    return [
        replace(t, value=_in_zone(t.value, told)) if t in moments and t.value.zone is None else t
        for t in items
    ]


def _for_all(tokens: list[Token]) -> str | None:
    """ "all ET", "all times are Pacific", "time zone: CET"."""
    for k, token in enumerate(tokens):
        if token.code not in KINDS["ZONE"]:
            continue
        led = [t.word for t in tokens[max(k - 5, 0) : k]]
        while led and led[-1] in _LEADS - {"all", "times", "zone", "timezone"}:
            led.pop()
        if led and led[-1] in ("all", "times", "zone", "timezone"):
            return zone_of(token.word)
    return None


def _of_the_last(moments: list[Token], tokens: list[Token]) -> str | None:
    """ "Tuesday at 10 or Wednesday at 2 PM ET": nothing but a list between them."""
    if len(moments) < 2 or any(t.value.zone for t in moments[:-1]) or not moments[-1].value.zone:
        return None
    between = (t for t in tokens if moments[0].j <= t.i < moments[-1].i and t not in moments)
    return moments[-1].value.zone if _only_listing(between) else None


def _only_listing(tokens: Iterable[Token]) -> bool:
    return all(t.word in _LISTING for t in tokens)


def _in_zone(value: Moment, zone: str) -> Moment:
    """The same times on the wall of that zone."""
    tz = opened(zone)
    start = real(value.start.replace(tzinfo=None), tz)
    end = real(value.end.replace(tzinfo=None), tz) if value.end else None
    alts = tuple(real(a.replace(tzinfo=None), tz) for a in value.alts)
    return replace(value, start=start, end=end, alts=alts, zone=zone)
