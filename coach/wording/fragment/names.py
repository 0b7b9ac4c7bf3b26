"""Names typed small in a chat, as a letter writes them: "dana lee" -> "Dana Lee", "stripe" -> "Stripe"."""

import re
from collections.abc import Iterable

from coach.wording.fragment.common import COMMON
from coach.wording.fragment.proper import TECH

_SMALL = frozenset(
    {"and", "of", "the", "for", "de", "du", "la", "van", "von", "der", "den", "di", "da", "del", "y", "e"}
)
"""Stay small inside a name."""


def proper_name(name: str) -> str:
    """A name typed without any capital gets its own; with one it was typed as meant ("eBay", "van Dyk")."""
    if not name.islower():
        return name
    words = name.split(" ")
    return " ".join(w if i and w in _SMALL else _capital(w) for i, w in enumerate(words))


def _capital(word: str) -> str:
    known = TECH.get(word)
    parts = re.split(r"(-|')", word)
    capital = "".join(p[:1].upper() + p[1:] if len(p) > 1 or i == 0 else p for i, p in enumerate(parts))
    return known if known and known[:1].isupper() else capital


def named(text: str, names: Iterable[str]) -> str:
    """These names where they were typed small within a phrase; one that is an everyday word stays ("will", "mark")."""
    for name in sorted(filter(None, map(proper_name, names)), key=len, reverse=True):
        low = name.lower()
        if low != name and low not in COMMON:
            text = re.sub(rf"(?<![\w.@/-]){re.escape(low)}(?![\w@/-])", name.replace("\\", ""), text)
    return text
