"""The role a message is about: "for the QA lead position", "Massive Dynamic (ML Engineer)", "as a Data Analyst"."""

import re
from typing import NamedTuple

from coach.understand.role_bounds import (
    ALL_BREAKS,
    MOST_WORDS,
    after_article,
    behind_name,
    from_for,
    is_head,
    part_of_role,
    qualifies,
    tail,
    without_company,
)
from coach.understand.role_people import introduced, persons_title
from coach.understand.roles_words import HEADS, MODIFIERS, POSTS
from coach.understand.words import Word

_LABEL = frozenset(("role", "position", "title", "job"))


class RoleFound(NamedTuple):
    text: str
    first: int
    last: int
    """Index of the first and the last word."""


def find_role(words: list[Word]) -> RoleFound | None:
    """The first that is clearly a job; a person's title ("Dana, hiring manager") is not one."""
    return _labelled(words) or _before_post(words) or _by_head(words) or _segment(words)


def _labelled(words: list[Word]) -> RoleFound | None:
    """ "role: DevOps Engineer;"."""
    for k in range(len(words) - 2):
        if words[k].low in _LABEL and words[k + 1].text == ":":
            last = k + 2
            while (last < len(words) and words[last].sort in ("word", "number")) or _inner(words, last):
                last += 1
            if last > k + 2:
                return _made(words, k + 2, last - 1)
    return None


def _inner(words: list[Word], k: int) -> bool:
    return (
        k < len(words) - 1
        and words[k].text in "-/&+.#"
        and words[k + 1].sort == "word"
        and words[k].i == words[k - 1].j
    )


def _before_post(words: list[Word]) -> RoleFound | None:
    """ "the QA lead position", "sales rep role", "Data Engineer opening"."""
    for k in range(1, len(words)):
        if words[k].low not in POSTS or words[k - 1].sort != "word":
            continue
        first = k
        while first > 0 and k - first < MOST_WORDS and part_of_role(words, first - 1):
            first -= 1
        while first < k and words[first].sort == "sign":
            first += 1
        first = without_company(words, first, k)
        named = any(w.low in HEADS or w.low in MODIFIERS for w in words[first:k]) or after_article(
            words, first
        )
        if first < k and named:
            return _made(words, first, k - 1)
    return None


def _by_head(words: list[Word]) -> RoleFound | None:
    """ "backend dev", "Senior Product Manager, Growth": a head noun with what qualifies it."""
    for k, word in enumerate(words):
        if word.sort != "word" or not is_head(word.low) or persons_title(words, k):
            continue
        first = min(from_for(words, k), behind_name(words, k))
        while first > 0 and k - first < MOST_WORDS and qualifies(words, first - 1):
            first -= 1
        while first < k and words[first].sort == "sign":
            first += 1
        last = tail(words, k)
        if first < k or introduced(words, k):
            return _made(words, first, last)
    return None


def _segment(words: list[Word]) -> RoleFound | None:
    """ "(Margie's Travel, tour planner)": a few words between signs that end in a job."""
    for k, word in enumerate(words):
        if not is_head(word.low) or (
            k + 1 < len(words) and words[k + 1].sort not in ("sign", "date", "mask")
        ):
            continue
        first = k
        while (
            first > 0
            and words[first - 1].sort == "word"
            and words[first - 1].low not in ALL_BREAKS
            and k - first < 4
        ):
            first -= 1
        cut = (first > 0 and words[first - 1].text in ",(;:-–—|/") or (
            first > 0 and words[first - 1].sort == "date"
        )
        if cut and first < k and not persons_title(words, k) and not words[first].capital:
            return _made(words, first, k)
    return None


_INTRO = frozenset(("for", "as", "a", "an", "(", "-", ",", "the", "re", "about"))


def _made(words: list[Word], first: int, last: int) -> RoleFound:
    text = _text(words, first, last)
    return RoleFound(text, first, last)


def _text(words: list[Word], first: int, last: int) -> str:
    out = words[first].text
    for a, b in zip(words[first:last], words[first + 1 : last + 1], strict=False):
        out += " " * (b.i > a.j) + b.text
    return re.sub(r"\s+", " ", out)
