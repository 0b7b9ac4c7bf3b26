"""A short answer to the question that is open: what was asked for decides what a bare name is."""

from itertools import pairwise

from coach.understand.names import Name
from coach.understand.person_names import person_at
from coach.understand.vocabulary import PRONOUNS, VERBS
from coach.understand.words import Word

ANSWERS = ("company", "role", "people")
MOST_WORDS = 6
"""A longer answer is read like any message."""


def answered(words: list[Word], asked: str) -> list[Name]:
    """The names a bare answer consists of; empty when it says more than that ("it was with Dana")."""
    if words and words[-1].text == "?":
        return []
    plain = [w for w in words if w.sort == "word"]
    if not plain or len(plain) > MOST_WORDS or any(w.low in VERBS | PRONOUNS for w in plain):
        return []
    if asked == "people":
        return _people(words)
    if any(
        w.low in ("with", "at", "for", "from", "no", "yes", "skip", "later", "none") for w in plain
    ) or len(plain) != len([w for w in words if w.sort in ("word", "date", "mask")]):
        return []
    return [Name(_text(words), 0, len(words))]


def _people(words: list[Word]) -> list[Name]:
    found: list[Name] = []
    k = 0
    while k < len(words):
        if words[k].low in ("and", ",", "&", "with", "plus", "+", "/", "w"):
            k += 1
            continue
        name = person_at(words, k)
        if name is None:
            return []
        found.append(name)
        k = name.next
    return found


def _text(words: list[Word]) -> str:
    out = words[0].text
    for a, b in pairwise(words):
        out += " " * (b.i > a.j) + b.text
    return out.strip(" .,;:!?")
