"""The companies and people this user already has: the strongest sign of what a word is."""

import re
from functools import lru_cache

from coach.understand.lexicon import MONTHS, TODAY, WEEKDAYS
from coach.understand.reading import Known
from coach.understand.wordlist import word_set

MOST = 500
"""Names that are looked for."""
_LEADS_TO_DATE = word_set("in by on until till next this mid last since early late end of")
_DAY_BEFORE = re.compile(r"(?<![\d:.])(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\.? (?:of )?$")
""" "18 June", "the 3rd of April": the day stands before the month."""


@lru_cache(maxsize=512)
def known_pattern(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """Any of these names as whole words, longest first."""
    parts = sorted({n.strip().lower() for n in names if n.strip()}, key=len, reverse=True)
    if not parts:
        return None
    return re.compile(
        r"(?<!\w)(?:" + "|".join(re.escape(p) for p in parts[:MOST]) + r")(?!\w)", re.IGNORECASE
    )


def known_spans(text: str, folded: str, known: Known) -> list[tuple[int, int]]:
    """Where known names stand, other than as dates: May the person, but not "in May" or "May 5"."""
    pattern = known_pattern(known.companies + known.people + first_names(known.people))
    if pattern is None:
        return []
    return [m.span() for m in pattern.finditer(text) if not _dated(folded, *m.span())]


@lru_cache(maxsize=512)
def first_names(people: tuple[str, ...]) -> tuple[str, ...]:
    """ "Tom" of "Tom Okafor", which is no short form of tomorrow then."""
    return tuple(n.split()[0] for n in people if len(n.split()) > 1 and n.split()[0].strip(".").isalpha())


def _dated(folded: str, i: int, j: int) -> bool:
    word = folded[i:j]
    if word not in MONTHS and word not in WEEKDAYS and word not in TODAY and word != "next":
        return False
    before, after = folded[max(i - 12, 0) : i].split()[-1:], folded[j : j + 12].split()[:1]
    if word in MONTHS and _DAY_BEFORE.search(folded[max(i - 12, 0) : i]):
        return True
    return bool(after and after[0][:1].isdigit()) or bool(before and before[0] in _LEADS_TO_DATE)
