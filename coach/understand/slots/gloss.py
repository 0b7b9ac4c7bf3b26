"""A message as a row of telling words: names, dates and addresses stand for themselves, words of one family for each other."""

from collections.abc import Sequence
from typing import NamedTuple

from coach.understand.gist.kin import KIN
from coach.understand.seen import Seen
from coach.understand.slots.kinds import kind
from coach.understand.slots.tagger import Span
from coach.understand.typos import mend

MOST = 90
"""Words; what comes after them says little of what the message is for."""


class Gloss(NamedTuple):
    word: str
    kin: str
    i: int
    """Where it begins in the text."""


def glosses(seen: Seen, spans: Sequence[Span]) -> list[Gloss]:
    """In order; each name and each date is one."""
    slots = {k: s for s in spans for k in range(s.first, s.next)}
    out: list[Gloss] = []
    for k, word in enumerate(seen.words):
        span = slots.get(k)
        if span:
            if span.first == k:
                tag = "_co" if span.tag == "oc" else f"_{span.tag}"
                out.append(Gloss(tag, tag, word.i))
        elif word.sort == "date":
            out.append(Gloss(_date(seen, word.i, word.j), "_date", word.i))
        elif word.sort == "word":
            meant = mend(word.low)
            out.append(Gloss(meant, KIN.get(meant, meant), word.i))
        else:
            sign = kind(word)
            out.append(Gloss(sign, sign, word.i))
        if len(out) >= MOST:
            break
    return out


def _date(seen: Seen, i: int, j: int) -> str:
    """Ahead or behind, with a time of day or without."""
    date = next((d for d in seen.dates if d.i < j and i < d.j), None)
    if date is None:
        return "_length"
    return f"_date{'>' if date.start > seen.context.now else '<'}{'t' * date.has_time}"
