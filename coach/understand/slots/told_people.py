"""People of whom nothing was learned: "can I text Tommo", "bumped into Esme from Rook Lane Chapel", "a lady called Precious"."""

from coach.understand.common_words import COMMON
from coach.understand.roles_words import is_head
from coach.understand.slots.employers import EMPLOYERS
from coach.understand.slots.said_people import is_apposed, is_called
from coach.understand.slots.tagger import Span
from coach.understand.vocabulary import STOPS
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_TEXTS = word_set("text texted thank thanked whatsapp dm message messaged")
_LEADS = word_set("with into met meet see to and by w saw know knows")
_TELLING = _TEXTS | word_set("called named from at ,")
"""Without any of these there is nobody to be found."""


def told_people(words: list[Word], spans: list[Span]) -> list[Span]:
    """In order, with those who are told of by their place alone."""
    if _TELLING.isdisjoint([w.low for w in words]):
        return spans
    taken = {k for s in spans for k in range(s.first, s.next)}
    found = [
        Span("pe", k, k + 1) for k in range(1, len(words)) if k not in taken and _is_somebody(words, k, spans)
    ]
    return sorted([*spans, *found], key=lambda s: s.first)


def _is_somebody(words: list[Word], k: int, spans: list[Span]) -> bool:
    if _is_name(words[k]) and (is_called(words, k) or _is_from(words, k, spans) or _is_texted(words, k)):
        return True
    return is_apposed(words, k) and _ends(words, k + 1) and _may_be_name(words[k])


def _is_name(word: Word) -> bool:
    return word.sort == "word" and word.text.istitle() and word.low not in STOPS


def _ends(words: list[Word], k: int) -> bool:
    return k >= len(words) or words[k].sort != "word" or words[k].low in ("at", "on", "and")


def _may_be_name(word: Word) -> bool:
    return word.sort == "word" and word.low not in COMMON and word.low not in STOPS and not is_head(word.low)


def _is_texted(words: list[Word], k: int) -> bool:
    """ "can I text Tommo": nobody does that to a firm."""
    alone = k + 1 >= len(words) or not words[k + 1].capital
    return (
        words[k - 1].low in _TEXTS and alone and words[k].low not in COMMON and words[k].low not in EMPLOYERS
    )


def _is_from(words: list[Word], k: int, spans: list[Span]) -> bool:
    """ "bumped into Esme from Rook Lane Chapel"."""
    if k + 2 >= len(words) or words[k + 1].low not in ("from", "at") or words[k - 1].low not in _LEADS:
        return False
    firm = any(s.first == k + 2 and s.tag in ("co", "oc") for s in spans)
    return firm and words[k].low not in COMMON
