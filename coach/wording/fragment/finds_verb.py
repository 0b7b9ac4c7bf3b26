"""Where the verb of a few typed words stands, if they have one."""

import re

from coach.wording.fragment.closed import (
    ADVERBS,
    AFTER_VERB,
    AUXILIARIES,
    CONTRACTED,
    DETERMINERS,
    JOINERS,
    MOVES,
    NOMINATIVE,
    OPEN,
    PREPOSITIONS,
    PRONOUN_SUBJECTS,
    WH,
)
from coach.wording.fragment.nouns import HUMANS, PLURAL_MODIFIERS
from coach.wording.fragment.verbs import BARE_VERBS, MAYBE_VERBS, VERBS
from coach.wording.vocabulary import word_set


def is_plural(word: str) -> bool:
    if word in {"people", "staff", "children"}:
        return True
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")) and word not in PLURAL_MODIFIERS


def verb_at(words: list[str]) -> int | None:
    """Index of the finite verb after a subject; None when there is no clause."""
    if re.search(r"^(?:i|we|they|you|he|she|it|that|there|this|who|what)'", words[0]):
        return 0 if len(words) > 1 else None
    for i in range(1, len(words)):
        if words[i] in JOINERS - {"and", "or"} or words[i] in WH:
            return None
        if (
            i > 1
            and (words[i].partition("'")[0] in NOMINATIVE or words[i].startswith("you'"))
            and words[i - 1] not in {"and", "or"}
        ):
            return None
        if _is_verb(words, i):
            return i
    return None


def _is_verb(words: list[str], i: int) -> bool:
    word, before = words[i], words[i - 1]
    if before in PREPOSITIONS | OPEN or before in _DESCRIBING:
        return False
    if _surely(words, i):
        return True
    if word == "like":
        return before in NOMINATIVE | {"you"} or before in HUMANS
    if i == 2 and words[0] == "my" and before in _OURS and (word in MAYBE_VERBS or word.endswith("ed")):
        return True
    if word in AUXILIARIES or word.endswith(CONTRACTED):
        return True
    if _opens(words, i) in PRONOUN_SUBJECTS:
        return (
            not word.endswith("ing") or word in VERBS
        ) and word not in DETERMINERS | PREPOSITIONS | ADVERBS
    if _participle(words, i):
        return False
    if word in VERBS:
        return words[0] not in BARE_VERBS or is_plural(words[0]) or (words[0] in MAYBE_VERBS and i > 1)
    if is_plural(before) and _next(words, i) in {"up", "out", "off", "down"} and not is_plural(word):
        return word.isalpha() and i + 2 <= len(words) and words[0] not in BARE_VERBS
    if word in MAYBE_VERBS and is_plural(word) and _next(words, i) in _PARTICLES:
        return True
    return (word in MAYBE_VERBS and _agrees(words, i)) or (word.endswith("ed") and _next(words, i) in MOVES)


def _surely(words: list[str], i: int) -> bool:
    """By what follows: "the client threatened to leave", "Sanne cares about alerts", "the rent doubled"."""
    word, following = words[i], _next(words, i)
    if word in _BEFORE_TO and following == "to":
        return i + 2 < len(words)
    if word in _CARES and following in {"about", "on"}:
        return not is_plural(words[i - 1])
    return word in _CHANGED and not following and words[0] not in OPEN - {"the"} | {"lessons"}


_WITH_OBJECT = word_set(
    "store track share order report review document check plan support train deal use rank score queue deploy"
)
"""Say nothing without an object, so that "the parts store" is a shop."""
_PARTICLES = word_set("out up down off away")
_BEFORE_TO = word_set(
    "threatened wanted decided tried refused failed managed promised offered agreed planned hoped wants tries hopes refuses fails"
)
"""Before "to" no description of what stands before: "the client threatened to leave"."""
_CHANGED = word_set(
    "doubled tripled halved exploded dropped collapsed crashed expired failed stalled shrank rose fell"
)
"""End a sentence about a thing: "the rent doubled"."""
_CARES = word_set("cares worries complains depends relies insists focuses")
_DESCRIBING = word_set(
    "less small big large new old long short good bad great little more most other same own fewer many some"
)
_OURS = word_set("team company group department boss manager colleague class unit crew")


def _agrees(words: list[str], i: int) -> bool:
    """ "customers leave" and "the build breaks every week", not "customer calls" or "the release tests"."""
    plural, following = is_plural(words[i - 1]), _next(words, i)
    if not following and words[i] in _WITH_OBJECT:
        return False
    if plural and not is_plural(words[i]):
        return True
    return not plural and following in DETERMINERS | AFTER_VERB


def _participle(words: list[str], i: int) -> bool:
    """ "time spent on reports", "lessons learned": a description, no sentence."""
    past = words[i].endswith(("ed", "nt", "ght", "lt", "pt", "st", "ne", "en", "ost", "ade", "old", "eld"))
    base = words[i] in BARE_VERBS or words[i].endswith("s")
    following = _next(words, i)
    return (
        past and not base and (following in PREPOSITIONS - MOVES or (not following and words[i] == "learned"))
    )


def _next(words: list[str], i: int) -> str:
    return words[i + 1] if i + 1 < len(words) else ""


def _opens(words: list[str], i: int) -> str:
    """The word before the verb, adverbs left out, when it opens the fragment."""
    j = i - 1
    while j > 0 and (words[j] in ADVERBS or words[j].endswith("ly")):
        j -= 1
    return words[j] if j == 0 else ""
