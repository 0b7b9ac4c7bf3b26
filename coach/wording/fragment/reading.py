"""Reads what was typed in a chat as a phrase for a letter."""

import re
from functools import lru_cache

from coach.wording.fragment.article import ABSTRACT, head_of, with_article
from coach.wording.fragment.aside import is_aside
from coach.wording.fragment.chat import UNSPOKEN, WHOLE
from coach.wording.fragment.closed import ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUN_SUBJECTS
from coach.wording.fragment.inflect import plural_of
from coach.wording.fragment.names import proper_name
from coach.wording.fragment.nouns import HUMANS, IN_CHARGE, MASS, NOUNS, PERSON_ENDINGS, QUALIFIED
from coach.wording.fragment.parts import of_one_kind
from coach.wording.fragment.phrase import Phrase
from coach.wording.fragment.shape import is_plural, shape_of, verb_at
from coach.wording.fragment.tidy import tidy
from coach.wording.fragment.verbs import BARE_VERBS, THEIR_VERBS
from coach.wording.fragment.viewpoint import to_you

_QUALIFIED_WORDS = 4
"""From which on it is a sentence and no title: "AWS certified" is one (J)."""


def plain_phrase(raw: str) -> Phrase | None:
    """As typed, without chat noise: for languages whose grammar is not read; fits behind a colon."""
    text = " ".join(raw.split()).strip(" .,;:!?-\"'")
    return Phrase(text, "noun") if len(text) > 1 else None


@lru_cache(maxsize=4096)
def read_phrase(
    raw: str,
    *,
    names: tuple[str, ...] = (),
    reader: tuple[str, ...] = (),
    alone: bool = True,
    to_reader: bool = True,
    mine: bool = False,
    wish: bool = False,
) -> Phrase | None:
    """What was typed, as a phrase; None when it holds nothing that can go into a letter.

    `names`: proper nouns whose capitals stay. `reader`: names of the person who will read it. `alone`: "she" can only
    be the reader. `to_reader`: "they" is who will read it, not somebody in between. `mine`: told about the user, so "they" is somebody else. `wish`: an aim or an idea."""
    names, reader = tuple(map(proper_name, names)), tuple(map(proper_name, reader))
    text = tidy(raw, names, wish=wish)
    text = of_one_kind(text, mine=mine, wish=wish) if text else None
    if text and (is_aside(text, wish=wish) or (wish and UNSPOKEN.fullmatch(text))):
        return None
    if text and not mine:
        text = WHOLE.get(text.lower(), text)
    if text and wish:
        text = re.sub(r"^(?:could|would|should|might|can|will|maybe) (?=\w)", "", text)
    if text and not mine and not wish:
        text = _subjectless(text)
    if text and to_reader and not mine:
        said = any(re.search(rf"\b{re.escape(n)}\b", raw, re.IGNORECASE) for n in reader if n)
        text = to_you(text, reader=reader, alone=alone or said)
    if text and mine:
        text = _about_me(text)
    if not text:
        return None
    shape = shape_of(text, mine=mine, wish=wish)
    phrase = Phrase(_listed(text) if shape == "noun" else text, shape)
    subject = phrase.subject
    return Phrase(with_article(subject) + text.removeprefix(subject), shape) if subject else phrase


def _subjectless(text: str) -> str:
    """ "wants someone senior" -> "they want someone senior": a chat leaves out who."""
    words = text.split(" ")
    low = [w.lower().strip(",") for w in words]
    base = plural_of(low[0])
    if len(words) > 1 and low[0] in THEIR_VERBS and low[1] in DETERMINERS | {"to", "people", "more"}:
        return f"they {text}"
    if len(words) > 1 and low[0] in AUXILIARIES and low[0] not in {"be", "been"}:
        return " ".join(["they", base, *words[1:]])
    third = len(words) > 1 and base != low[0] and base in BARE_VERBS and verb_at(low) is None
    if third and low[1] in DETERMINERS | {"them", "us", "to", "people", "someone", "somebody", "it"}:
        return " ".join(["they", base, *words[1:]])
    return text


def _about_me(text: str) -> str:
    """ "fluent in Spanish" -> "I am fluent in Spanish", "certified nurse" -> "I am a certified nurse"."""
    words = text.split(" ")
    low = words[0].lower()
    if (
        words[-1].lower() in QUALIFIED
        and len(words) < _QUALIFIED_WORDS
        and low not in DETERMINERS | PRONOUN_SUBJECTS
    ):
        return f"I am {text}"
    if low in IN_CHARGE and len(words) > 1:
        return f"I have been {text}"
    if low in AUXILIARIES and len(words) > 1:
        return f"I {'am' if low in {'is', 'are'} else text.split(' ')[0]} {' '.join(words[1:])}"
    if low in DETERMINERS | PRONOUN_SUBJECTS or shape_of(text, mine=True) != "noun" or low[:1].isdigit():
        return text
    if (
        len(words) > 2
        and words[1] in {"with", "at", "in", "about", "under"}
        and low not in NOUNS | MASS | HUMANS
    ):
        return text if is_plural(low) or low.endswith(ABSTRACT) or words[0][:1].isupper() else f"I am {text}"
    if head_of(words).lower().endswith(PERSON_ENDINGS) and len(words) > 1 and "," not in text:
        return f"I am {'an' if low[:1] in 'aeiou' else 'a'} {text}"
    return text


def _listed(text: str) -> str:
    """ "SQL, Python, Excel" -> "SQL, Python and Excel"."""
    parts = [p.strip() for p in text.split(",")]
    if len(parts) > 1 and parts[1].split()[0].lower() in ADVERBS | PREPOSITIONS | {
        "mostly",
        "mainly",
        "especially",
    }:
        return parts[0]
    if len(parts) < 2 or re.search(r"\b(?:and|or)\b", parts[-1]) or any(_is_remark(p) for p in parts):
        return text
    return ", ".join(parts[:-1]) + " and " + parts[-1]


def _is_remark(part: str) -> bool:
    """No item of a list: "updated at each handover"."""
    words = part.split()
    return not words or len(words) > 4 or (len(words) > 1 and words[0].endswith(("ed", "ing")))
