"""What a fragment is: a clause, a noun phrase, a gerund, a bare verb phrase, a wh-clause or an adjective."""

import re
from typing import Literal

from coach.wording.fragment.words import (
    ADVERBS,
    AUXILIARIES,
    BARE_VERBS,
    CONTRACTED,
    DETERMINERS,
    JOINERS,
    MAYBE_VERBS,
    PAST,
    PREPOSITIONS,
    PRONOUN_SUBJECTS,
    STATIVE,
    VERBS,
    WH,
)

Shape = Literal["clause", "noun", "gerund", "bare", "past", "stative", "wh", "adjective", "infinitive"]

_DEGREE = frozenset({"very", "really", "quite", "super", "pretty", "so", "extremely", "incredibly"})
_ADJECTIVES = frozenset(
    "friendly open honest relaxed informal calm kind curious flexible supportive collaborative transparent ambitious "
    "helpful direct welcoming pragmatic thoughtful focused driven organised organized inclusive international "
    "fast-paced down-to-earth easygoing casual warm enthusiastic remote-friendly data-driven small flat diverse".split()
)
_NOT_GERUND = frozenset({"during", "nothing", "something", "everything", "anything", "morning", "evening", "string"})


def shape_of(text: str) -> Shape:
    words = [w.strip(",()") for w in text.lower().split()]
    first = words[0]
    if first in WH:
        return "wh"
    if first == "to" and len(words) > 1:
        return "infinitive"
    if verb_at(words) is not None:
        return "clause"
    return _by_first(words)


def _by_first(words: list[str]) -> Shape:
    first = words[0]
    if first in _DEGREE or (first in _ADJECTIVES and _only_adjectives(words)):
        return "adjective"
    if first.endswith("ing") and first not in _NOT_GERUND and len(words) > 1:
        return "gerund"
    if len(words) > 1 and first in STATIVE:
        return "stative"
    if len(words) > 1 and first in PAST:
        return "past"
    if len(words) > 1 and first in BARE_VERBS and _takes_object(words[1]):
        return "bare"
    return "noun"


def _only_adjectives(words: list[str]) -> bool:
    return len(words) == 1 or words[1] in {"and", "but", "about", "with", "to", "towards"} or words[1] in _ADJECTIVES


def _takes_object(word: str) -> bool:
    """True for "cut the costs" and "work with"; False for "test plans", where the first word describes a noun."""
    return word in DETERMINERS | ADVERBS | PREPOSITIONS | {"them", "us", "you", "it", "me", "people"}


def verb_at(words: list[str]) -> int | None:
    """Index of the finite verb after a subject; None when there is no clause."""
    for i in range(1, len(words)):
        if _is_verb(words, i):
            return i
        if i > 1 and words[i] in JOINERS - {"and", "or", "that"}:
            return None
    if len(words) > 1 and re.search(r"^(?:i|we|they|you|he|she|it|that|there)'", words[0]):
        return 0
    return None


def _is_verb(words: list[str], i: int) -> bool:
    word, before = words[i], words[i - 1]
    if before in PREPOSITIONS or before in {"a", "an", "the", "my", "your", "our", "their", "to", "not"} and i == 1:
        return False
    if word in AUXILIARIES or word.endswith(CONTRACTED):
        return before not in {"to", "and", "or"}
    if before in {"to", "and", "or", "by"}:
        return False
    subject = _subject_before(words, i)
    if subject in PRONOUN_SUBJECTS:
        return not word.endswith("ing") and word not in DETERMINERS | PREPOSITIONS | ADVERBS
    if word in VERBS:
        return words[0] not in BARE_VERBS | STATIVE | PAST or i > 1 and words[0] not in VERBS
    return word in MAYBE_VERBS and i + 1 < len(words) and _object_follows(words[i + 1])


def _subject_before(words: list[str], i: int) -> str:
    """The word before the verb, adverbs left out, when it opens the fragment."""
    j = i - 1
    while j > 0 and (words[j] in ADVERBS or words[j].endswith("ly")):
        j -= 1
    return words[j] if j == 0 else ""


def _object_follows(word: str) -> bool:
    return word in DETERMINERS | {"them", "us", "you", "it", "me", "very", "really", "always", "never", "often", "twice"}
