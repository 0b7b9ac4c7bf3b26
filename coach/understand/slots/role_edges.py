"""Roles put right at their edges: "4th grade teacher", and one told behind the firm in brackets or commas: "Coral Charters (deckhand)"."""

import re

from coach.understand.roles_words import MODIFIERS, is_head
from coach.understand.slots.tagger import Span
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_NTH = re.compile(r"\d{1,2}(?:st|nd|rd|th)$")
_COUNTED = word_set("grade year class line level shift tier form degree")
_OPENS = {"(": ")", ",": ",", "-": ""}
MOST = 4


def with_roles(words: list[Word], spans: list[Span]) -> list[Span]:
    """In order; a role is only added where the message has none."""
    out = [s._replace(first=s.first - 1) if s.tag == "ro" and _counted(words, s) else s for s in spans]
    if not any(s.tag == "ro" for s in out):
        out += [found for s in out if s.tag == "co" and (found := _behind(words, s, out))][:1]
    return sorted(out, key=lambda s: s.first)


def _counted(words: list[Word], span: Span) -> bool:
    """ "grade teacher" behind "4th"."""
    return (
        span.first > 0 and words[span.first].low in _COUNTED and bool(_NTH.match(words[span.first - 1].low))
    )


def _behind(words: list[Word], firm: Span, spans: list[Span]) -> Span | None:
    """Up to so many words between the signs, of which titles are made."""
    if firm.next >= len(words) or words[firm.next].text not in _OPENS:
        return None
    closes = _OPENS[words[firm.next].text]
    first = firm.next + 1
    after = first
    while after < len(words) and after - first < MOST and words[after].sort == "word":
        after += 1
    if after == first or any(s.first < after and first < s.next for s in spans):
        return None
    ends = after == len(words) or words[after].text in (closes, ".", ",")
    titled = is_head(words[after - 1].low) and all(
        w.low in MODIFIERS or is_head(w.low) for w in words[first:after]
    )
    return Span("ro", first, after) if ends and titled else None
