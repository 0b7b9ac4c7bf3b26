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
from coach.understand.roles_words import ACRONYMS, HEADS, MODIFIERS, POSTS, WEAK_HEADS
from coach.understand.vocabulary import EVENTS
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
    """ "role: DevOps Engineer;", "the position is night auditor"."""
    for k in range(len(words) - 2):
        if words[k].low in _LABEL and (
            words[k + 1].text in (":", "=")
            or (words[k + 1].low in ("is", "of", "as") and _has_head(words, k + 2))
        ):
            last = k + 2
            said = words[k + 1].text not in (":", "=")
            while (
                last < len(words)
                and words[last].sort in ("word", "number")
                and not (said and words[last].low in ALL_BREAKS)
            ) or _inner(words, last):
                last += 1
            if last > k + 2:
                return _made(words, k + 2, last - 1)
    return None


def _has_head(words: list[Word], k: int) -> bool:
    """A job within a few words."""
    near = words[k : k + MOST_WORDS]
    end = next((n for n, w in enumerate(near) if w.sort != "word" or w.low in ALL_BREAKS), len(near))
    return any(is_head(w.low) for w in near[:end])


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
        if words[k - 1].sort != "word" or not (words[k].low in POSTS or _field_interview(words, k)):
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


def _field_interview(words: list[Word], k: int) -> bool:
    """ "the front desk interview": two words of a job's field before it."""
    return (
        words[k].low == "interview"
        and k > 1
        and all(w.low in MODIFIERS - EVENTS and w.sort == "word" for w in words[max(k - 2, 0) : k])
    )


def _by_head(words: list[Word]) -> RoleFound | None:
    """ "backend dev", "Senior Product Manager, Growth": a head noun with what qualifies it."""
    for k, word in enumerate(words):
        if word.sort != "word" or not is_head(word.low) or persons_title(words, k) or _labels(words, k):
            continue
        first = min(from_for(words, k), behind_name(words, k))
        while first > 0 and k - first < MOST_WORDS and qualifies(words, first - 1):
            first -= 1
        while first < k and words[first].sort == "sign":
            first += 1
        last = tail(words, k)
        if first < k or introduced(words, k) or _acronym(words, k):
            return _made(words, first, last)
    return None


def _labels(words: list[Word], k: int) -> bool:
    """ "Organiser: Harriet"."""
    return k + 1 < len(words) and words[k + 1].text == ":" and (k == 0 or words[k - 1].sort == "sign")


def _acronym(words: list[Word], k: int) -> bool:
    """ "Razorpay SDE-2", "swe interview at": short for a job and nothing else, in nobody's name."""
    led = words[k - 1].low if k else ""
    named = k + 1 < len(words) and words[k + 1].sort == "word" and words[k + 1].capital
    return words[k].low in ACRONYMS and not named and led not in ("the", "their", "a", "with", "my", "our")


def _segment(words: list[Word]) -> RoleFound | None:
    """ "(Margie's Travel, tour planner)", "Bloom Energy, facilities tech, today": a few words between signs that end in
    a job."""
    for k, word in enumerate(words):
        if (field := _field(words, k)) is not None:
            return field
        weak = word.low in WEAK_HEADS
        if (
            word.sort != "word"
            or not (weak or is_head(word.low))
            or persons_title(words, k)
            or _labels(words, k)
        ):
            continue
        last = tail(words, k)
        first = k
        while first > 0 and k - first < 4 and _belongs(words[first - 1], words[k]):
            first -= 1
        if (
            _stands_alone(words, first, last)
            and not (weak and first == k)
            and not (first == k and words[first - 1].text == ":")
        ):
            return _made(words, first, last)
    return None


def _field(words: list[Word], k: int) -> RoleFound | None:
    """ "product ops", "customer success": two or three words of a job's field that stand alone between signs."""
    if k == 0 or words[k - 1].text not in _BEFORE_SEGMENT or words[k].text.isupper():
        return None
    last = k
    while last < len(words) and words[last].low in MODIFIERS and words[last].low not in EVENTS:
        last += 1
    ends = last >= len(words) or words[last].sort in ("sign", "date")
    return _made(words, k, last - 1) if ends and 2 <= last - k <= 3 else None


def _belongs(word: Word, head: Word) -> bool:
    """Of a segment in capitals the words in capitals, of one in lower case all but the common ones."""
    return word.sort == "word" and word.low not in ALL_BREAKS and (word.text.islower() or head.capital)


def _stands_alone(words: list[Word], first: int, last: int) -> bool:
    before = words[first - 1] if first else None
    after = words[last + 1] if last + 1 < len(words) else None
    if after is not None and after.sort not in ("sign", "date", "mask") and after.low not in _AFTER_SEGMENT:
        return False
    if before is None:
        return after is not None and first < last
    return before.sort in ("date", "mask") or before.text in _BEFORE_SEGMENT


_BEFORE_SEGMENT = frozenset((",", "(", ";", "-", "–", "—", "|", "/", "\n", "•", "*", ".", ":", ">", "+"))
_AFTER_SEGMENT = frozenset(("at", "trial", "with", "w"))


def _made(words: list[Word], first: int, last: int) -> RoleFound:
    text = _text(words, first, last)
    return RoleFound(text, first, last)


def _text(words: list[Word], first: int, last: int) -> str:
    out = words[first].text
    for a, b in zip(words[first:last], words[first + 1 : last + 1], strict=False):
        out += " " * (b.i > a.j) + b.text
    return re.sub(r"\s+", " ", out)
