"""What a fragment is: a clause, a noun phrase, a gerund, a bare verb phrase, a wh-clause or an adjective."""

import re
from typing import Literal

from coach.wording.fragment.closed import (
    ADVERBS,
    AFTER_VERB,
    AUXILIARIES,
    CONTRACTED,
    DEGREE,
    DETERMINERS,
    JOINERS,
    MOVES,
    NOMINATIVE,
    NOT_GERUND,
    OPEN,
    PREPOSITIONS,
    PRONOUN_SUBJECTS,
    WH,
)
from coach.wording.fragment.nouns import ADJECTIVE_ENDINGS, ADJECTIVES, HUMANS, ING_NOUNS, PLURAL_MODIFIERS
from coach.wording.fragment.verbs import BARE_VERBS, MAYBE_VERBS, PAST, STATIVE, VERBS
from coach.wording.vocabulary import word_set

Shape = Literal["clause", "noun", "gerund", "bare", "past", "stative", "wh", "adjective", "infinitive"]


def shape_of(text: str, *, mine: bool = False, wish: bool = False) -> Shape:
    """`mine`: told about the user, so "built ETL" lacks an "I"; `wish`: about the future, so "cut costs" is an aim."""
    words = [w.strip(",()") for w in re.sub(r"\bno one\b", "nobody", text.lower()).split()]
    first = words[0]
    if words[:2] == ["the", "way"]:
        return "noun"
    if first in PREPOSITIONS and NOMINATIVE & set(words[1:]):
        return "clause"
    if first in WH and len(words) > 1:
        return "wh"
    if first == "to" and len(words) > 1:
        return "infinitive"
    if wish and first in STATIVE and len(words) > 1:
        return "stative"
    if wish and first in BARE_VERBS and len(words) > 1 and not _plural_subject(words):
        return "bare"
    if wish and _does(words):
        return "bare"
    if (
        len(words) > 1
        and (first in PAST or (mine and first.endswith("ed") and _amount(words[1])))
        and (mine or _takes_object(words[1]))
        and not (wish and first in BARE_VERBS)
    ):
        return "past"
    at = verb_at(words)
    if at == 1 and first in {"getting", "being", "having", "keeping"}:
        return "gerund"  # "getting paid on time"
    described = at is not None and at > 1 and first.endswith("ing") and words[at].endswith("ed")
    return "clause" if at is not None and not described else _by_first(words, mine)


_NUMBERS = word_set("two three four five six seven eight nine ten twelve twenty several many half")


def _does(words: list[str]) -> bool:
    """ "batch the invoices", "pilot a smaller version": a word that is no verb elsewhere has an object here."""
    closed = DETERMINERS | PREPOSITIONS | PRONOUN_SUBJECTS | AUXILIARIES | ADVERBS | JOINERS | WH | PAST
    return (
        len(words) > 2
        and words[1] in {"the", "a", "an", "all", "every", "each", "their", "your"}
        and words[0] not in closed
        and words[0].isalpha()
        and not is_plural(words[0])
        and not words[0].endswith(("ing", "ed"))
    )


def _by_first(words: list[str], mine: bool) -> Shape:
    first = words[0]
    if first in DEGREE or (is_adjective(first) and _only_adjectives(words)):
        return "adjective"
    if first.endswith("ing") and first not in NOT_GERUND and len(words) > 1 and not _compound(words):
        return "gerund"
    if len(words) > 1 and first in STATIVE:
        return "stative"
    if len(words) > 1 and first in BARE_VERBS and (_takes_object(words[1]) or (mine and _acts(words))):
        return "stative" if mine else "bare"
    return "noun"


def _amount(word: str) -> bool:
    """ "raised £40k", "mentored six juniors": what was done to how much."""
    return word[:1].isdigit() or word[:1] in "£$€" or word in DETERMINERS


def _acts(words: list[str]) -> bool:
    """ "speak Polish", "run workshops"; not "call centre award", where the first word is a noun as well."""
    return words[0] in VERBS or len(words) == 2 or is_plural(words[1])


def _compound(words: list[str]) -> bool:
    """ "onboarding process", "testing strategy": the -ing word describes a noun and takes no object."""
    alone = len(words) == 2 or words[2] in PREPOSITIONS
    return words[0] in ING_NOUNS and alone and words[1] not in HUMANS


def is_adjective(word: str) -> bool:
    return word in ADJECTIVES or word.endswith(ADJECTIVE_ENDINGS)


def _only_adjectives(words: list[str]) -> bool:
    if len(words) > 1 and words[1] in {"about", "with", "to", "towards"}:
        return True
    return all(is_adjective(w) or w in {"and", "but"} or w in DEGREE for w in words)


def _plural_subject(words: list[str]) -> bool:
    """ "tests run for hours" is no aim."""
    return is_plural(words[0]) and verb_at(words) == 1


def _takes_object(word: str) -> bool:
    """True for "cut the costs" and "work with"; False for "test plans", where the first word describes a noun."""
    objects = {
        "them",
        "us",
        "you",
        "it",
        "me",
        "people",
        "someone",
        "somebody",
        "everyone",
        "everybody",
        *_NUMBERS,
    }
    return (
        word in DETERMINERS | ADVERBS | (PREPOSITIONS - {"of"}) | objects
        or word[:1].isdigit()
        or word.endswith("ing")
    )


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
