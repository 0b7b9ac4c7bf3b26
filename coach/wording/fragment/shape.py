"""What a fragment is: a clause, a noun phrase, a gerund, a bare verb phrase, a wh-clause or an adjective."""

import re
from typing import Literal

from coach.wording.fragment.closed import (
    ADVERBS,
    AUXILIARIES,
    DEGREE,
    DETERMINERS,
    JOINERS,
    NOMINATIVE,
    NOT_GERUND,
    PREPOSITIONS,
    PRONOUN_SUBJECTS,
    WH,
)
from coach.wording.fragment.finds_verb import is_plural, verb_at
from coach.wording.fragment.nouns import ADJECTIVE_ENDINGS, ADJECTIVES, HUMANS, ING_NOUNS
from coach.wording.fragment.verbs import BARE_VERBS, PAST, STATIVE, VERBS
from coach.wording.vocabulary import word_set

Shape = Literal["clause", "noun", "gerund", "bare", "past", "stative", "wh", "adjective", "infinitive"]


def shape_of(text: str, *, mine: bool = False, wish: bool = False) -> Shape:
    """`mine`: told about the user, so "built ETL" lacks an "I"; `wish`: about the future, so "cut costs" is an aim."""
    words = [w.strip(",()") for w in re.sub(r"\bno one\b", "nobody", text.lower()).split()]
    first, several = words[0], len(words) > 1
    if words[:2] == ["the", "way"]:
        return "noun"
    if first in PREPOSITIONS and NOMINATIVE & set(words[1:]):
        return "clause"
    if several and (first in WH or first == "to"):
        return "wh" if first in WH else "infinitive"
    if several and wish and first in STATIVE:
        return "stative"
    if wish and ((several and first in BARE_VERBS and not _plural_subject(words)) or _does(words)):
        return "bare"
    if several and not (wish and first in BARE_VERBS) and _was_done(words, mine):
        return "past"
    return _with_its_verb(words, mine)


def _was_done(words: list[str], mine: bool) -> bool:
    first, second = words[:2]
    past = first in PAST or (mine and first.endswith("ed") and _amount(second))
    return past and (mine or _takes_object(second))


def _with_its_verb(words: list[str], mine: bool) -> Shape:
    first, at = words[0], verb_at(words)
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
