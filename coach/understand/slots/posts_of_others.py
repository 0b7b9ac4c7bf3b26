"""Jobs that say who somebody is, and not what is sought: "the ward manager says ...", "remind me to e-mail the charge nurse"."""

from coach.understand.slots.tagger import Span
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_SAYS = word_set(
    "says said told tells reckons reckoned thinks thought called rang phoned emailed e-mailed texted wrote messaged replied mentioned promised "
    "asked confirmed invited interviewed walked showed laughed smiled nodded grilled liked loved seemed"
)
_OF = word_set("at of from in for")
_DONE_TO = word_set(
    "email e-mail call ring phone text message thank tell ask chase contact write emailed called rang phoned texted messaged thanked told asked "
    "met saw meet see with by"
)
_POINTS = word_set("the my their our a an your")


def is_of_somebody(words: list[Word], span: Span, spans: list[Span]) -> bool:
    """Whether that one says something, or has something done to them, where no post is spoken of."""
    return _speaks(words, span, spans) or _is_written_to(words, span)


def _speaks(words: list[Word], span: Span, spans: list[Span]) -> bool:
    k = span.next
    if k < len(words) and words[k].low in _OF:
        firm = next((s for s in spans if s.tag in ("co", "oc") and s.first in (k + 1, k + 2)), None)
        k = firm.next if firm else k
    return k < len(words) and words[k].low in _SAYS


def _is_written_to(words: list[Word], span: Span) -> bool:
    """ "email the charge nurse", with nobody named behind."""
    if span.first < 2 or words[span.first - 1].low not in _POINTS:
        return False
    done, k = words[span.first - 2].low in _DONE_TO, span.next
    return done and (
        k >= len(words) or words[k].sort in ("sign", "date") or words[k].low in ("to", "about", "and")
    )
