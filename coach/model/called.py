"""What somebody is called: in a sentence of the bot (Dana, or Mrs Bell), and by whoever types of them (dana, bell, ed)."""

import re

TITLES = frozenset(
    [
        "dr",
        "prof",
        "professor",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "mister",
        "missis",
        "missus",
        "madam",
        "ma'am",
        "ma’am",
        "maam",
        "sir",
        "sister",
        "brother",
        "father",
        "matron",
        "herr",
        "frau",
        "doktor",
    ]
)
"""Before a surname; the surname alone would be no way to speak of somebody."""
EPITHETS = frozenset(
    ("big", "little", "lil", "uncle", "auntie", "aunt", "aunty", "coach", "chef", "captain", "pastor")
)
"""Before a first name, and part of how somebody is called: Big Ed, Auntie Joy."""
_BEFORE = TITLES | EPITHETS


def first_name(name: str) -> str:
    """Dana; of "Dr Jane Fox" Jane; "Sister Okafor" and "Mrs Bell" stay whole."""
    parts = name.split()
    given = [p for p in parts if p.rstrip(".").casefold() not in _BEFORE]
    if len(given) < len(parts):
        return given[0] if len(given) > 1 else name
    return name.split(" ")[0]


def untitled(name: str) -> list[str]:
    """The words of a name in small letters, without "Dr", "Ms" and their like."""
    words = [w for w in name.casefold().split() if w.strip(".") not in TITLES]
    return words[1:] if len(words) > 1 and words[0] in EPITHETS else words


def given_name(name: str) -> str:
    """The one word people type for somebody, in small letters: dana; huber for "Dr. Huber", ed for "Big Ed"."""
    return next(iter(untitled(name)), name.casefold())


def is_named(name: str, text: str) -> bool:
    """That word stands in the text, by itself."""
    word = given_name(name)
    return bool(word) and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.I) is not None
