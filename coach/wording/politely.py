"""Politely: how a wish for a draft begins, and which of its words name something in the text."""

import re

from coach.wording.vocabulary import word_set

ASKED = (
    r"^\W*(?:"
    r"(?:please|and|also|maybe|perhaps|oh|ok|okay|can you|could you|would you|can we|could we|"
    r"i want you to|i'd like you to|"
    r"let'?s|just|pls|"
    r"(?:the|my|this|that|your) (?:letter|note|e-?mail|mail|draft|text|message|wording|thank[- ]?you) "
    r"(?:should|must|has to|needs to|ought to|could)(?: also| please)?(?=\s)|"
    r"(?:make it |write it )?(?:(?:a bit|a little|much|slightly) )?"
    r"(?:shorter|warmer|friendlier|briefer|more (?:formal|personal|friendly|"
    r"casual|relaxed|enthusiastic))(?=[\s,]+(?:and|but|,)))[\s,]+)*(?:but\s+)?"
)
_SMALL = word_set(
    "a about an and bit it line my of our part paragraph please sentence that the their thing this to your"
)


def named_in(wish: str) -> frozenset[str]:
    """Its words that say what is meant: "the bit about churn" -> churn."""
    return frozenset(w for w in words_in(wish) if w not in _SMALL)


def words_in(text: str) -> list[str]:
    return re.findall(r"[^\W_][\w'-]*", text.lower())


def stems(words: frozenset[str] | list[str]) -> frozenset[str]:
    """ "Report", "reports" and "reporting" are one."""
    return frozenset(w[:5] for w in words)
