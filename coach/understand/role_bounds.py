"""Where a job begins and ends among the words around it."""

from coach.understand.places import PLACES
from coach.understand.roles_words import HEAD_ENDINGS, HEADS, MODIFIERS, PROGRAMS, SUBJECT_HEADS
from coach.understand.vocabulary import EVENTS, FILLERS, PREPOSITIONS, PRONOUNS, VERBS
from coach.understand.words import Word

MOST_WORDS = 6


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
    "team",
    "test",
    "video",
    "design",
    "case",
    "event",
    "contract",
}


ALL_BREAKS = _BREAKS | _EVENT_BREAKS


ADJECTIVE_ENDINGS = ("ial", "ical", "tric", "nary", "tory", "ional", "istic", "ative", "ural", "cal", "tal")


def is_head(word: str) -> bool:
    """Whether a word is a job: listed, or built like one ("geologist", "groundskeeper")."""
    return word in HEADS or (len(word) > 7 and word.endswith(HEAD_ENDINGS))


def without_company(words: list[Word], first: int, k: int) -> int:
    """ "wells fargo teller position", "Waitrose branch manager job": unknown words before the job are no part of it,
    unless an article leads."""
    if (words[first].text.islower() and after_article(words, first)) or (
        first > 0 and words[first].text.islower() and words[first - 1].low in ("a", "an", "the")
    ):
        return first
    at = first
    while (
        at < k - 1
        and words[at].capital
        and words[at].low not in MODIFIERS
        and not is_head(words[at].low)
        and words[k - 1].text.islower()
    ):
        at += 1
    while (
        at < k - 1
        and words[at].text.islower()
        and words[at].low not in MODIFIERS
        and not is_head(words[at].low)
        and not words[at].low.endswith(ADJECTIVE_ENDINGS)
    ):
        at += 1
    return at if is_head(words[k - 1].low) else first


def after_article(words: list[Word], first: int) -> bool:
    return (
        first > 1
        and words[first - 1].low in ("the", "a", "an", "their")
        and words[first - 2].low in ("for", "about", "as")
    )


def part_of_role(words: list[Word], k: int) -> bool:
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


def qualifies(words: list[Word], k: int) -> bool:
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


def behind_name(words: list[Word], k: int) -> int:
    """ "Nike footwear designer": the plain words between a capital name and the job."""
    first = k
    while (
        first > 0
        and k - first < 3
        and words[first - 1].sort == "word"
        and words[first - 1].text.islower()
        and words[first - 1].low not in ALL_BREAKS
    ):
        first -= 1
    return first if first > 0 and words[first - 1].capital and words[k].text.islower() else k


def from_for(words: list[Word], k: int) -> int:
    """ "for (a) package handler": all the plain words between "for" and the job."""
    first = k
    while (
        first > 0
        and k - first < 3
        and words[first - 1].sort == "word"
        and words[first - 1].low not in ALL_BREAKS
    ):
        first -= 1
    lead = [w.low for w in words[max(first - 2, 0) : first]]
    article = lead[-1:] and lead[-1] in ("a", "an", "the")
    return first if (lead[:1] if article else lead[-1:]) in (["for"], ["as"]) else k


def tail(words: list[Word], k: int) -> int:
    """ "engineer II", "director of product", "head of growth marketing"."""
    last = k
    if (
        last + 2 < len(words)
        and words[last + 1].text == "-"
        and words[last + 2].low in ("1", "2", "3", "i", "ii", "iii")
    ):
        return last + 2
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
    while last + 1 < len(words) and words[last + 1].low in PROGRAMS:
        last += 1
    if last + 2 < len(words) and words[last].low == "chef" and words[last + 1].low == "de":
        return last + 2
    if last + 2 < len(words) and _says_of_what(words, last):
        last += 2
        while last + 1 < len(words) and words[last + 1].low in MODIFIERS:
            last += 1
    return last


def _says_of_what(words: list[Word], k: int) -> bool:
    """ "head of growth", "Lecturer in Nursing", as against "lecturer in Boston"."""
    link, what = words[k + 1].low, words[k + 2]
    if words[k].low not in SUBJECT_HEADS or what.sort != "word":
        return False
    return link == "of" or (link == "in" and what.low not in PLACES and what.low not in _BREAKS)
