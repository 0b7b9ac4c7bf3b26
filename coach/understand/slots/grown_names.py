"""Names that were read in part: "Owusu" of "Owusu-Ansah", "Tana" and "Delta Millers" of one firm."""

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.slots.features import style_of
from coach.understand.slots.tagger import Span
from coach.understand.vocabulary import EVENTS, TITLES
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_DASHES = ("-", "\u2010", "\u2011")
_GLUED_ON = EVENTS | word_set(
    "based led owned run wide style type ish like only sponsored backed trained born side"
)
_NAMED = ("co", "oc", "pe")
_FIRMS = ("co", "oc")


def grown_names(words: list[Word], spans: list[Span], known: dict[int, str]) -> list[Span]:
    """In order, each as long as it is written; what the user's own names say is left alone."""
    low_style = style_of(words) == "low"
    out: list[Span] = []
    for span in spans:
        grown = span if span.tag == "ro" else _with_dashes(words, span, low_style)
        if out and grown.first < out[-1].next:
            continue  # taken in by the one before
        if out and span.first not in known and _is_one(words, out[-1], grown) and out[-1].first not in known:
            firm = out[-1] if out[-1].tag in _FIRMS else grown
            out[-1] = firm._replace(first=out[-1].first, next=grown.next)
        else:
            out.append(grown)
    return out


def _with_dashes(words: list[Word], span: Span, low_style: bool) -> Span:
    """ "Grace Owusu" of "Grace Owusu-Ansah"."""
    after = span.next
    while after + 1 < len(words) and _is_glued(words, after) and _goes_on(words[after + 1], span, low_style):
        after += 2
    return span._replace(next=after)


def _is_glued(words: list[Word], k: int) -> bool:
    dash = words[k]
    return dash.text in _DASHES and words[k - 1].j == dash.i and dash.j == words[k + 1].i


def _goes_on(word: Word, span: Span, low_style: bool) -> bool:
    if word.sort != "word" or word.low in _GLUED_ON:
        return False
    return word.capital or (low_style and span.tag == "pe" and word.low not in COMMON)


def _is_one(words: list[Word], a: Span, b: Span) -> bool:
    """Side by side, written large, and one of them a firm: nobody's first name parts them."""
    if a.next != b.first or words[b.first].i - words[a.next - 1].j != 1:
        return False
    if a.tag not in _NAMED or b.tag not in _NAMED or not {a.tag, b.tag} & set(_FIRMS):
        return False
    named = words[a.first : b.next]
    person = a if a.tag == "pe" else b if b.tag == "pe" else None
    somebody = person is not None and any(
        w.low in FIRST_NAMES or w.low in TITLES for w in words[person.first : person.next]
    )
    return not somebody and all(w.sort == "word" and w.text.istitle() for w in named)
