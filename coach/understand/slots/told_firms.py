"""Firms by what is told of them, where what was learned found none: "the rejection from Inkstone", "still waiting for islington"."""

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.roles_words import is_head
from coach.understand.slots.features import famous_spans, style_of
from coach.understand.slots.tagger import Span
from coach.understand.vocabulary import DEPARTMENTS, MEDIA, STOPS
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_NEWS = word_set("rejection rejected offer offers invite invitation refusal decline nothing word")
_WAITS = word_set("waiting wait")
_HEARS = word_set("hear heard hearing")
_MEETS = word_set("interview interviewing interviewed")
MOST = 4
NO_NAME = STOPS | DEPARTMENTS | MEDIA


def told_firm(words: list[Word], spans: list[Span]) -> list[Span]:
    """At most one; only where the message names nobody else."""
    if any(s.tag in ("pe", "oc") for s in spans):
        return []
    low_style = style_of(words) == "low"
    for k in range(1, len(words) - 1):
        if not _leads(words, k):
            continue
        after = k + 1
        while after < len(words) and after - k <= MOST and _names(words[after], low_style):
            after += 1
        if after > k + 1 and words[k + 1].low not in FIRST_NAMES and not is_head(words[after - 1].low):
            return [Span("co", k + 1, after)]
    return _famous(words)


def _famous(words: list[Word]) -> list[Span]:
    """A well-known employer, written large, in a message with a day."""
    if not any(w.sort == "date" for w in words):
        return []
    famous = famous_spans(words)
    for k, sort in famous.items():
        if sort[0] == "B" and sort[1] in "12" and words[k].text.istitle() and words[k].low not in MEDIA:
            after = k + 1
            while famous.get(after, "")[:1] == "I":
                after += 1
            return [Span("co", k, after)]
    return []


def _leads(words: list[Word], k: int) -> bool:
    """Whether a firm's name may follow on the word."""
    low, before = words[k].low, [w.low for w in words[max(k - 3, 0) : k]]
    if low == "from":
        return (
            bool(_NEWS & set(before[-2:]))
            or before[-1:] == ["hear"]
            or before[-2:] == ["heard", "back"]
            or before[-1:] == ["heard"]
        )
    if low in ("for", "on"):
        return before[-1:] != [] and before[-1] in _WAITS
    return low in ("with", "at") and before[-1:] != [] and before[-1] in _MEETS


def _names(word: Word, low_style: bool) -> bool:
    if word.sort != "word" or word.low in NO_NAME or word.low.endswith("'s"):
        return False
    return (word.capital and word.low not in COMMON) or (low_style and word.low not in COMMON)


def firms_of_two(words: list[Word], spans: list[Span], known: dict[int, str]) -> list[Span]:
    """ "one with Wren and one with Finch": meetings that are told apart by their firms."""
    return [
        s._replace(tag="co" if s.tag == "pe" else s.tag)
        if s.first not in known and _is_one_with(words, s)
        else s
        for s in spans
    ]


def _is_one_with(words: list[Word], span: Span) -> bool:
    before = [w.low for w in words[max(span.first - 2, 0) : span.first]]
    return (
        span.next == span.first + 1
        and before[-1:] in (["with"], ["at"])
        and before[:1] in (["one"], ["other"], ["another"])
    )
