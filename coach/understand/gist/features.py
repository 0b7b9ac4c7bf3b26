"""What of a message the act is read from: its words, their neighbours, their kin and their letters, as small numbers."""

import zlib
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from coach.understand.first_names import FIRST_NAMES
from coach.understand.gist.kin import KIN
from coach.understand.gist.plain_words import plain
from coach.understand.lexicon import MONTHS, WEEKDAYS

BITS = 15
"""Features are kept in 2**BITS places; two that share one cost little."""
LONGEST = 60
"""Words; what comes after them adds nothing to the act."""
_ALSO_WORDS = frozenset(
    [
        "may",
        "will",
        "mark",
        "bill",
        "grant",
        "hope",
        "grace",
        "joy",
        "faith",
        "chase",
        "rich",
        "art",
        "can",
        "an",
        "so",
        "my",
        "do",
        "see",
        "eve",
        "dawn",
        "rose",
        "ray",
        "pat",
        "sue",
        "guy",
        "ace",
        "summer",
        "max",
        "hung",
        "long",
        "thu",
        "ha",
        "la",
        "le",
        "van",
        "don",
        "in",
        "han",
        "min",
        "jan",
        "mar",
        "march",
        "sat",
        "sun",
    ]
)
"""Names, days and months that are more often words."""
_SPANS = (3, 4, 5)
"""Letters in a row, so that a slip of the finger still looks like the word."""


def features(text: str) -> frozenset[int]:
    """Places of everything seen in it; pure, the same on every machine."""
    words = [_kind(w) for w in plain(text).split()[:LONGEST]]
    kin = [KIN.get(w, w) for w in words]
    seen = [*words, *_neighbours(words), *(f"C{w}" for w in kin), *(f"C{pair}" for pair in _neighbours(kin))]
    return _places(seen).union(*map(_letters, words))


def _places(seen: Iterable[str]) -> frozenset[int]:
    return frozenset([zlib.crc32(s.encode()) & (1 << BITS) - 1 for s in seen])


def _kind(word: str) -> str:
    """Any number, weekday, month or first name is as good as another."""
    if word[0].isdigit():
        return "0"
    if word in _ALSO_WORDS:
        return word
    if word in WEEKDAYS:
        return "_day"
    if word in MONTHS:
        return "_month"
    return "_name" if word in FIRST_NAMES else word


def _neighbours(words: list[str]) -> list[str]:
    edged = ["<", *words, ">"]
    pairs = [f"{a} {b}" for a, b in pairwise(edged)]
    return pairs + [f"{a} * {b}" for a, b in zip(edged, edged[2:], strict=False)]


@lru_cache(maxsize=4096)
def _letters(word: str) -> frozenset[int]:
    if word.startswith("_"):
        return frozenset()
    edged = f"^{word}$"
    spans = [f"#{edged[i : i + n]}" for n in _SPANS for i in range(len(edged) - n + 1)]
    return _places([*spans, f"{word[:4]}~"] if len(word) > 4 else spans)
