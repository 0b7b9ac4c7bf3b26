"""Somebody of two names who was taken for a firm: "just wrote Isaura Mendes a thank you", "interview at Larch with Isaura Mendes"."""

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.slots.employers import EMPLOYERS
from coach.understand.slots.family_names import FAMILY_NAMES
from coach.understand.slots.features import style_of
from coach.understand.slots.firm_endings import FIRM_ENDINGS
from coach.understand.slots.tagger import Span
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_WRITES = word_set(
    "wrote write email emailed text texted message messaged thank thanked ring rang phone phoned meet met see saw ask asked ping pinged contact "
    "recruiter manager interviewer boss person tell told meeting seeing"
)
"""What one does to somebody, or is."""
_WITH = word_set("with w by and")
_TOLD = word_set(
    "wrote write spoke talked speak talk sent note thanks email message letter said reply replied"
)
"""Before "to" somebody."""
_NOTES = word_set("you note thanks card thank-you")


def two_names(words: list[Word], spans: list[Span], known: dict[int, str]) -> list[Span]:
    """Those that are called like somebody, and led like somebody."""
    low_style = style_of(words) == "low"
    return [
        s._replace(tag="pe")
        if s.first not in known and s.first and _is_somebody(words, s, spans, low_style)
        else s
        for s in spans
    ]


def _is_somebody(words: list[Word], span: Span, spans: list[Span], low_style: bool) -> bool:
    named = words[span.first : span.next]
    if span.tag not in ("co", "oc") or len(named) != 2 or not all(_is_name(w, low_style) for w in named):
        return False
    if " ".join(w.low for w in named) in EMPLOYERS or named[-1].low in FIRM_ENDINGS:
        return False
    likeness = (named[0].low in FIRST_NAMES) + (named[1].low in FAMILY_NAMES)
    led = words[span.first - 1].low
    others = any(s.tag in ("co", "oc") and s is not span for s in spans)
    if led in _WITH:
        return likeness == 2 or (likeness == 1 and others)
    if led == "to" and span.first > 1 and words[span.first - 2].low in _TOLD:
        return likeness > 0
    noted = led in ("for", "to") and span.first > 1 and words[span.first - 2].low in _NOTES
    return likeness > 0 and (led in _WRITES or noted)


def _is_name(word: Word, low_style: bool) -> bool:
    return word.sort == "word" and (word.text.istitle() or (low_style and word.low not in COMMON))
