"""Firms by what is told of them, where what was learned found none: "the rejection from Inkstone", "still waiting for islington"."""

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.names_like_times.marks import TIME_WORDS
from coach.understand.no_names import NO_FIRMS
from coach.understand.places import PLACES
from coach.understand.roles_words import is_head
from coach.understand.slots.features import famous_spans, style_of
from coach.understand.slots.said_firms import explained, labelled
from coach.understand.slots.tagger import BOUND, Span
from coach.understand.towns import REGIONS, TONGUES, TOWNS
from coach.understand.vocabulary import DEPARTMENTS, MEDIA, STOPS
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_NEWS = word_set("rejection rejected offer offers invite invitation refusal decline nothing word")
_BY = (["rejected"], ["ghosted"], ["declined"], ["refused"], ["shortlisted"], ["hired"], ["headhunted"])
_WAITS = word_set("waiting wait")
_MATTERS = word_set("job role position gig interview offer opening post")
_MEETS = word_set("interview interviewing interviewed")
MOST = 4
_ELSEWHERE = TOWNS | REGIONS | TONGUES | TIME_WORDS
NO_NAME = STOPS | DEPARTMENTS | MEDIA | NO_FIRMS


def told_firm(words: list[Word], spans: list[Span]) -> list[Span]:
    """At most one, in a message that has none."""
    if any(s.tag == "oc" for s in spans):
        return []
    if found := labelled(words) or explained(words):
        return found
    taken = {k for s in spans for k in range(s.first, s.next)}
    alone = not any(s.tag == "pe" for s in spans)
    low_style = style_of(words) == "low"
    for k in range(len(words) - 1):
        sure = alone and _leads(words, k)
        if not sure and not _holds(words, k):
            continue
        after = k + 1
        while (
            after < len(words)
            and after - k <= MOST
            and after not in taken
            and _names(words[after], low_style and sure)
        ):
            after += 1
        if after > k + 1 and words[k + 1].low not in FIRST_NAMES and not is_head(words[after - 1].low):
            return [Span("co", k + 1, after, BOUND if sure else 0)]
    return _famous(words) if alone else []


def _holds(words: list[Word], k: int) -> bool:
    """ "in" before what is no place that we know, in a message with a day: it may be the firm, and is asked about."""
    if words[k].low != "in" or not words[k + 1].text.istitle() or not any(w.sort == "date" for w in words):
        return False
    behind = words[k + 1].low
    elsewhere = behind in PLACES or behind in _ELSEWHERE
    return not elsewhere and _ends_name(words, k + 1)


def _ends_name(words: list[Word], k: int) -> bool:
    """Whether no region follows, as behind a town: "in Kinvara, Ireland"."""
    behind = [w.low for w in words[k + 1 : k + 4]]
    return not REGIONS.intersection(behind)


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
    if low == "by":
        return before[-2:] in (["turned", "down"], ["passed", "over"]) or before[-1:] in _BY
    if low in ("for", "on"):
        return before[-1:] != [] and before[-1] in _WAITS
    if low in ("the", "that"):
        behind = [w.low for w in words[k + 2 : k + 4]]
        return words[k + 1].capital and any(w in _MATTERS for w in behind)
    if low == "in":
        return before[-1:] == ["interested"] and words[k + 1].capital
    if low == "got":
        return k + 2 < len(words) and words[k + 2].low in ("for", "on") and words[k + 1].low not in COMMON
    return low in ("with", "at") and before[-1:] != [] and before[-1] in _MEETS


def _names(word: Word, low_style: bool) -> bool:
    if word.sort != "word" or word.low in NO_NAME:
        return False
    return (word.capital and word.low not in COMMON) or (low_style and word.low not in COMMON)
