"""Somebody who was taken for a firm: "just wrote Isaura Mendes a thank you", "interview at Larch, then a chat with Kez"."""

from coach import lazy_re as re
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
_WROTE = word_set("wrote emailed texted messaged thanked phoned rang text thank")
_WITH = word_set("with w by and")
_TOLD = word_set(
    "wrote write spoke talked speak talk sent note thanks email message letter said reply replied"
)
"""Before "to" somebody."""
_TITLES = word_set(
    "hr recruiter talent manager director head ceo cto coo owner founder lead principal supervisor coordinator partner"
)
_NOTES = word_set("you note thanks card thank-you")


def two_names(words: list[Word], spans: list[Span], known: dict[int, str]) -> list[Span]:
    """Those that are called like somebody, and led like somebody."""
    low_style = style_of(words) == "low"
    return [
        s._replace(tag="pe") if s.first not in known and _is_somebody(words, s, spans, low_style) else s
        for s in spans
    ]


def _is_met(words: list[Word], span: Span, spans: list[Span]) -> bool:
    """ "with Kez" behind the firm, where nobody else is met."""
    if (
        any(s.tag == "pe" for s in spans)
        or span.next - span.first > 1
        or words[span.first - 1].low not in ("with", "w")
    ):
        return False
    word = words[span.first]
    firm = any(s.tag in ("co", "oc") and s.first < span.first for s in spans)
    plain = word.low not in EMPLOYERS and word.low not in COMMON and word.low not in FIRM_ENDINGS
    return firm and plain and word.text.istitle()


def _is_somebody(words: list[Word], span: Span, spans: list[Span], low_style: bool) -> bool:
    named = words[span.first : span.next]
    if span.tag in ("co", "oc") and (_is_met(words, span, spans) or _is_of_a_clan(named)):
        return True
    if span.tag not in ("co", "oc") or len(named) != 2 or not all(_is_name(w, low_style) for w in named):
        return False
    if " ".join(w.low for w in named) in EMPLOYERS or named[-1].low in FIRM_ENDINGS:
        return False
    likeness = (named[0].low in FIRST_NAMES) + (named[1].low in FAMILY_NAMES)
    led = words[span.first - 1].low if span.first else ""
    others = any(s.tag in ("co", "oc") and s is not span for s in spans)
    if likeness and others and _has_title(words, span.next):
        return True
    if led in _WITH:
        return likeness == 2 or (likeness == 1 and others)
    if led == "to" and span.first > 1 and words[span.first - 2].low in _TOLD:
        return likeness > 0
    noted = led in ("for", "to") and span.first > 1 and words[span.first - 2].low in _NOTES
    unlike = all(w.low not in COMMON for w in named)
    return (likeness > 0 or (unlike and led in _WROTE)) and (led in _WRITES or noted)


_CLAN = re.compile(r"(?:Mac|Mc|Fitz|O['’])[A-Z][a-z]")


def _is_of_a_clan(named: list[Word]) -> bool:
    """ "Corin MacAskill"."""
    if len(named) != 2 or not _CLAN.match(named[1].text):
        return False
    return named[0].text.istitle() and named[0].low not in COMMON


def _has_title(words: list[Word], k: int) -> bool:
    """ "- HR -", ", recruiter,"."""
    rest = words[k : k + 4]
    if not rest or rest[0].text not in (",", "-", "(", "–", "—"):
        return False
    return any(w.low in _TITLES for w in rest[1:])


def _is_name(word: Word, low_style: bool) -> bool:
    return word.sort == "word" and (word.text.istitle() or (low_style and word.low not in COMMON))
