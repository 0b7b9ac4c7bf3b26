"""The role a message is about: "for the QA lead position", "Massive Dynamic (ML Engineer)", "as a Data Analyst"."""

import re
from typing import NamedTuple

from coach.understand.first_names import FIRST_NAMES
from coach.understand.names import plain
from coach.understand.roles_words import HEAD_ENDINGS, HEADS, MODIFIERS, POSTS
from coach.understand.vocabulary import EVENTS, FILLERS, PREPOSITIONS, PRONOUNS, VERBS
from coach.understand.wordlist import words
from coach.understand.words import Word

MOST_WORDS = 6
_LABEL = frozenset(("role", "position", "title", "job"))
_BREAKS = (
    PREPOSITIONS
    | PRONOUNS
    | (VERBS - {"lead", "go"})
    | (FILLERS - {"mid", "day", "night", "second", "first"})
)
_EVENT_BREAKS = EVENTS - {
    "technical",
    "tech",
    "lead",
    "manager",
    "recruiter",
    "hr",
    "system",
    "recruiting",
    "talent",
    "test",
    "video",
    "design",
    "case",
    "event",
    "contract",
}
_ALL_BREAKS = _BREAKS | _EVENT_BREAKS


class RoleFound(NamedTuple):
    text: str
    first: int
    last: int
    """Index of the first and the last word."""


def is_head(word: str) -> bool:
    """Whether a word is a job: listed, or built like one ("geologist", "groundskeeper")."""
    return word in HEADS or (len(word) > 7 and word.endswith(HEAD_ENDINGS))


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
        while first > 0 and k - first < MOST_WORDS and _part_of_role(words, first - 1):
            first -= 1
        while first < k and words[first].sort == "sign":
            first += 1
        first = _without_company(words, first, k)
        named = any(w.low in HEADS or w.low in MODIFIERS for w in words[first:k]) or _after_article(
            words, first
        )
        if first < k and named:
            return _made(words, first, k - 1)
    return None


def _without_company(words: list[Word], first: int, k: int) -> int:
    """ "wells fargo teller position": unknown plain words before the job are no part of it, unless an article leads."""
    if _after_article(words, first) or (first > 0 and words[first - 1].low in ("a", "an", "the")):
        return first
    at = first
    while (
        at < k - 1
        and words[at].text.islower()
        and words[at].low not in MODIFIERS
        and not is_head(words[at].low)
    ):
        at += 1
    return at if is_head(words[k - 1].low) else first


def _after_article(words: list[Word], first: int) -> bool:
    return (
        first > 1
        and words[first - 1].low in ("the", "a", "an", "their")
        and words[first - 2].low in ("for", "about", "as")
    )


def _part_of_role(words: list[Word], k: int) -> bool:
    word = words[k]
    if word.sort == "sign":
        return word.text in "-/&+.#" and k + 1 < len(words) and word.j == words[k + 1].i
    if word.sort == "number":
        return k + 1 < len(words) and words[k + 1].low in HEADS
    return (
        word.sort == "word"
        and word.low not in _BREAKS
        and word.low not in _EVENT_BREAKS
        and not word.low.endswith("'s")
    )


def _by_head(words: list[Word]) -> RoleFound | None:
    """ "backend dev", "Senior Product Manager, Growth": a head noun with what qualifies it."""
    for k, word in enumerate(words):
        if word.sort != "word" or not is_head(word.low) or _persons_title(words, k):
            continue
        first = min(_from_for(words, k), _behind_name(words, k))
        while first > 0 and k - first < MOST_WORDS and _qualifies(words, first - 1):
            first -= 1
        while first < k and words[first].sort == "sign":
            first += 1
        last = _tail(words, k)
        if first < k or _introduced(words, k):
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
            and words[first - 1].low not in _ALL_BREAKS
            and k - first < 4
        ):
            first -= 1
        cut = (first > 0 and words[first - 1].text in ",(;:-–—|/") or (
            first > 0 and words[first - 1].sort == "date"
        )
        if cut and first < k and not _persons_title(words, k) and not words[first].capital:
            return _made(words, first, k)
    return None


def _qualifies(words: list[Word], k: int) -> bool:
    word = words[k]
    if word.sort == "sign":
        return (
            word.text in "-/&+.#"
            and k > 0
            and words[k - 1].j == word.i
            and word.j == words[k + 1].i
            and words[k - 1].sort == "word"
        )
    return word.sort == "word" and (word.low in MODIFIERS or word.low in HEADS)


def _behind_name(words: list[Word], k: int) -> int:
    """ "Nike footwear designer": the plain words between a capital name and the job."""
    first = k
    while (
        first > 0
        and k - first < 3
        and words[first - 1].sort == "word"
        and words[first - 1].text.islower()
        and words[first - 1].low not in _ALL_BREAKS
    ):
        first -= 1
    return first if first > 0 and words[first - 1].capital and words[k].text.islower() else k


def _from_for(words: list[Word], k: int) -> int:
    """ "for (a) package handler": all the plain words between "for" and the job."""
    first = k
    while (
        first > 0
        and k - first < 3
        and words[first - 1].sort == "word"
        and words[first - 1].low not in _ALL_BREAKS
    ):
        first -= 1
    lead = [w.low for w in words[max(first - 2, 0) : first]]
    article = lead[-1:] and lead[-1] in ("a", "an", "the")
    return first if (lead[:1] if article else lead[-1:]) in (["for"], ["as"]) else k


def _tail(words: list[Word], k: int) -> int:
    """ "engineer II", "director of product", "head of growth marketing"."""
    last = k
    if last + 1 < len(words) and words[last + 1].low in (
        "ii",
        "iii",
        "iv",
        "i",
        "1",
        "2",
        "3",
        "intern",
        "internship",
    ):
        last += 1
    if (
        last + 2 < len(words)
        and words[last + 1].low == "of"
        and words[last].low in ("director", "head", "vp", "chief", "manager", "dean")
    ):
        last += 2
        while last + 1 < len(words) and words[last + 1].low in MODIFIERS:
            last += 1
    return last


_INTRO = frozenset(("for", "as", "a", "an", "(", "-", ",", "the", "re", "about"))
_PEOPLE = words(
    "manager lead recruiter head coordinator director vp ceo cto engineer chief partner hr video panel"
)
_PERSONAL = words("hiring my their your our his her with talent is 's she's he's")


def _introduced(words: list[Word], k: int) -> bool:
    """A single word counts only where a role is expected: "for a nurse", "(designer)"."""
    if k + 1 < len(words) and words[k + 1].low == "interview" and words[k].low not in _PEOPLE:
        return True
    ends = k + 1 >= len(words) or words[k + 1].sort != "word" or words[k + 1].low in PREPOSITIONS
    return (k > 0 and (words[k - 1].low in ("as", "(") or (words[k - 1].low == "for" and ends))) or (
        k > 1 and words[k - 1].low in ("a", "an", "the") and words[k - 2].low in ("for", "as")
    )


def _persons_title(words: list[Word], k: int) -> bool:
    """ "hiring manager", "my recruiter", "Dana, engineering manager", "with the CTO": somebody, not the job."""
    if words[k].low in ("recruiter", "coordinator", "interviewer") or (
        words[k].low in ("manager", "lead") and k and words[k - 1].low == "hiring"
    ):
        return True
    first = k
    while first > 0 and _qualifies(words, first - 1):
        first -= 1
    before = [w.low for w in words[max(first - 2, 0) : first]]
    if before[-1:] and before[-1] in ",(" and words[k].low in _PEOPLE and _person_near(words, first):
        return True
    if before[-1:] and before[-1] in _PERSONAL:
        return True
    if before == ["is", "the"] or before in (
        ["with", "the"],
        ["with", "a"],
        ["is", "their"],
        ["with", "their"],
        ["to", "the"],
        ["the", "ceo"],
    ):
        return True
    return False


def _person_near(words: list[Word], k: int) -> bool:
    """ "Nadia Rahman, engineering manager"."""
    return any(plain(w.low) in FIRST_NAMES for w in words[max(k - 5, 0) : k])


def _made(words: list[Word], first: int, last: int) -> RoleFound:
    text = _text(words, first, last)
    return RoleFound(text, first, last)


def _text(words: list[Word], first: int, last: int) -> str:
    out = words[first].text
    for a, b in zip(words[first:last], words[first + 1 : last + 1], strict=False):
        out += " " * (b.i > a.j) + b.text
    return re.sub(r"\s+", " ", out)
