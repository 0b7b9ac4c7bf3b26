"""What was told about oneself, with its subject: "certified nurse" -> "I am a certified nurse"."""

import re

from coach.wording.fragment.article import ABSTRACT, head_of
from coach.wording.fragment.closed import ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUN_SUBJECTS
from coach.wording.fragment.finds_verb import is_plural
from coach.wording.fragment.nouns import HUMANS, IN_CHARGE, MASS, NOUNS, PERSON_ENDINGS, QUALIFIED
from coach.wording.fragment.shape import shape_of
from coach.wording.vocabulary import word_set

_QUALIFIED_WORDS = 4
"""From which on it is a sentence and no title: "AWS certified" is one (J)."""
_AFTER_DEED = DETERMINERS | PREPOSITIONS | ADVERBS | {"people", "me", "them", "him", "her", "us"}
"""What follows "mentored" where it is something done; "advanced Excel" is something one has."""


def about_me(text: str) -> str:
    """With "I" where a chat leaves it out; anything else as it is."""
    text = re.sub(
        r"^(?:how|(?:the|that|this|one|a) (?:one )?time (?:when |that )?)(?: )?(?=(?:(?:at|for|in|with) \w+ )?(?:i|we)\b)",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(r"^having (?=\w)", "I have ", text, flags=re.IGNORECASE)
    text = re.sub(
        r"^(?:always|never) (?=\w+ed\b|loved\b|had\b|been\b|lost\b|broke\b|took\b)",
        lambda m: f"I have {m[0]}",
        text,
    )
    words = text.split(" ")
    return _with_be(words) or _with_deed(words) or _with_state(words) or text


def _with_be(words: list[str]) -> str | None:
    """ "AWS certified", "responsible for payroll", "was head of stock"."""
    text, low = " ".join(words), words[0].lower()
    if (
        words[-1].lower() in QUALIFIED
        and len(words) < _QUALIFIED_WORDS
        and low not in DETERMINERS | PRONOUN_SUBJECTS
    ):
        return f"I am {text}"
    if low in IN_CHARGE and len(words) > 1:
        return f"I have been {text}"
    if low in AUXILIARIES and len(words) > 1:
        return f"I {'am' if low in {'is', 'are'} else words[0]} {' '.join(words[1:])}"
    return None


_DESCRIBING = word_set(
    "advanced skilled experienced varied mixed related shared detailed limited trained qualified certified used dedicated "
    "talented licensed licenced unused written typed red"
)
""" "Advanced skills", "related fields": no deed."""


def _with_deed(words: list[str]) -> str | None:
    """ "mentored two juniors": a deed whose verb is in no list."""
    low = words[0].lower()
    deed = (
        low.endswith("ed")
        and len(words) > 1
        and (
            words[1].lower() in _AFTER_DEED
            or words[1][:1].isdigit()
            or (is_plural(words[1]) and low not in _DESCRIBING)
        )
    )
    return f"I {' '.join(words)}" if deed and shape_of(" ".join(words), mine=True) == "noun" else None


def _with_state(words: list[str]) -> str | None:
    """ "patient with kids", "strong communicator"."""
    text, low = " ".join(words), words[0].lower()
    if low in DETERMINERS | PRONOUN_SUBJECTS or low[:1].isdigit():
        return None
    if shape_of(text, mine=True) not in ("noun", "adjective"):
        return None
    article, behind = "an" if low[:1] in "aeiou" else "a", words[1] if len(words) > 2 else ""
    if behind in {"in", "at", "for"} and low.endswith(PERSON_ENDINGS) and low not in NOUNS | MASS:
        return f"I have been {article} {text}"
    if behind in {"with", "at", "in", "about", "under"} and low not in NOUNS | MASS | HUMANS:
        thing = is_plural(low) or low.endswith(ABSTRACT) or words[0][:1].isupper()
        return None if thing else f"I am {text}"
    if head_of(words).lower().endswith(PERSON_ENDINGS) and len(words) > 1 and "," not in text:
        return f"I am {article} {text}"
    return None
