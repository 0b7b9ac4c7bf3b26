"""Firms that are said to be one: "Firm = Ingram", "Lisbon (the restaurant, not the city)"."""

from coach.understand.names_like_times.marks import FIRMS
from coach.understand.slots.tagger import Span
from coach.understand.vocabulary import STOPS
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_LABELS = word_set("company firm employer organisation organization place where client business org")
MOST = 4
"""Words of a name."""


def labelled(words: list[Word]) -> list[Span]:
    """ "Firm = Ingram", "Place: SP"."""
    for k in range(1, len(words) - 1):
        if words[k].text not in (":", "=") or words[k - 1].low not in _LABELS:
            continue
        after = k + 1
        while (
            after < len(words) and after - k <= MOST and words[after].sort == "word" and words[after].capital
        ):
            after += 1
        if after > k + 1:
            return [Span("co", k + 1, after)]
    return []


def explained(words: list[Word]) -> list[Span]:
    """ "Lisbon (the restaurant not the city)"."""
    for k in range(len(words) - 3):
        said = [w.low for w in words[k + 1 : k + 4]]
        if (
            said[0] in ("(", ",")
            and said[1] in ("the", "a", "an")
            and said[2] in FIRMS
            and words[k].capital
            and words[k].low not in STOPS
        ):
            return [Span("co", k, k + 1)]
    return []
