"""Capitals as they belong: names, months and techniques have them, the first word of a fragment none."""

from collections.abc import Iterable

from coach import lazy_re as re
from coach.wording.fragment.common import COMMON
from coach.wording.fragment.proper import MONTHS_AND_DAYS, TECH

_MONTH = re.compile(
    r"\b(?:march|may)(?=\s+\d)|(?<=\bin )(?:march|may)\b|(?<=\bby )march\b|"
    r"\b(?:early|mid|late|since|until|end of|next|last)[ -](?:march|may)\b"
)
"""The two months that are everyday words as well."""


_NAMERS = frozenset({"project", "operation", "team", "programme", "program", "plan", "studio", "camp"})
"""In front of a name of their own: "Project Nightingale"."""


def as_written(text: str) -> str:
    """Days, months and technical names as they are written; "i" as "I"."""
    known = TECH | MONTHS_AND_DAYS
    text = _MONTH.sub(lambda m: re.sub(r"march|may", lambda w: w[0].capitalize(), m[0]), text)
    return re.sub(r"[A-Za-z][\w/&']*", lambda m: known.get(m[0], m[0]) if m[0].islower() else m[0], text)


def lower_start(text: str, names: Iterable[str] = ()) -> str:
    """Lower initial, unless the first word is a name, an acronym or "I"."""
    first = re.split(r"[\s,]", text, maxsplit=1)[0]
    low = first.lower()
    if low in _NAMERS and text[len(first) + 1 : len(first) + 2].isupper() and first[:1].isupper():
        return text
    if first in {"I", "I'm", "I've", "I'd", "I'll"} or (not first[1:].islower() and len(first) > 1):
        return text
    if any(n.lower().split()[:1] == [low] for n in names if n) or low in TECH or low in MONTHS_AND_DAYS:
        return text
    if low in COMMON or _looks_common(low):
        return text[:1].lower() + text[1:]
    return text


def _looks_common(word: str) -> bool:
    """By its ending: "building", "onboarding", "analytics", "nightly"."""
    return len(word) > 5 and word.endswith(
        ("ing", "tion", "ment", "ness", "ity", "ly", "ics", "ance", "ence", "ers", "ed")
    )
