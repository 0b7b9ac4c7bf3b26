"""Whom a pasted mail greets: that is the user, not one of their contacts."""

from coach.understand.phrases import Phrases
from coach.understand.words import Word

MAIL_WORDS = 16
"""A text of more words, or of several lines, that greets somebody is a pasted mail."""
_GREETING = Phrases(
    r"(?:^|\n|[.!?>:]\s)[\s>]*(?:hi|hello|dear|hey|good\s+(?:morning|afternoon|evening))\s+"
    r"(?:mr|mrs|ms|dr)?\.?\s*"
    r"(?P<name>[^\W\d_]+(?:[ -][^\W\d_]+){0,2}?)\s*(?:[,!:;\n-]|$)"
)


def greeted(folded: str, words: list[Word]) -> frozenset[int]:
    """The words that are the user's own name."""
    if len(words) <= MAIL_WORDS and "\n" not in folded.strip():
        return frozenset()
    spans = [m.span("name") for m in _GREETING.finditer(folded)]
    return frozenset(k for k, w in enumerate(words) for i, j in spans if i <= w.i < j)
