"""Names of firms told in full: "St. Brigid", "the Crown and Anchor", "Sable Point Marina"; what was learned may hold only a part."""

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.names_like_times.marks import TIME_WORDS
from coach.understand.roles_words import HEADS, MODIFIERS, POSTS
from coach.understand.slots.firm_endings import FIRM_ENDINGS
from coach.understand.slots.tagger import Span
from coach.understand.vocabulary import DEPARTMENTS, MEDIA, STOPS, TITLES
from coach.understand.wordlist import word_set
from coach.understand.words import Word

LEADS = word_set("with w w/ at @ for from to wi")
"""Before the name of a firm, or of somebody."""
_RANKS = word_set(
    "sergeant captain major colonel general admiral doctor dr professor king queen prince lady lord sir uncle aunt big little old"
)
_SAINTS = word_set("st saint mt mount ft fort")
_LANDS = frozenset(("US", "UK", "EU", "USA", "NYC", "LA", "SF", "NSW", "UN", "NHS", "BC", "DC", "NY"))
_PAIRS = ("and", "&")
_OTHERS = STOPS | DEPARTMENTS | MEDIA | MODIFIERS | POSTS | FIRST_NAMES | TITLES | HEADS
"""What stands behind a firm's name, written large, and is no part of it: "Acme Senior Engineer"."""


def whole_names(words: list[Word], spans: list[Span]) -> list[Span]:
    """In order; a span that another one takes in is dropped."""
    out: list[Span] = []
    for span in (part for s in spans for part in _parted(words, s)):
        if out and span.first < out[-1].next:
            continue
        taken = {k for s in [*out, *spans] if s is not span and s.tag != "pe" for k in range(s.first, s.next)}
        out.append(_onward(words, _backward(words, span, spans), taken))
    return out


def _parted(words: list[Word], span: Span) -> list[Span]:
    """ "Ignacio - Mercadona": a dash between blanks parts somebody from the firm."""
    for k in range(span.first + 1, span.next - 1):
        apart = (
            words[k].text in ("-", "–", "—") and words[k].i > words[k - 1].j and words[k + 1].i > words[k].j
        )
        if span.tag == "pe" and apart:
            firm = "pe" if words[k + 1].low in FIRST_NAMES else "co"
            return [span._replace(next=k), Span(firm, k + 1, span.next)]
    return [span]


def _backward(words: list[Word], span: Span, spans: list[Span]) -> Span:
    first = span.first
    if first > 1 and _is_of(words, first, spans):
        return span._replace(tag="co" if span.tag == "pe" else span.tag, first=first - 2)
    if span.tag not in ("co", "oc") or not first:
        return span
    at = first - 2 if first > 1 and words[first - 1].text == "." else first - 1
    if any(s.first <= at < s.next for s in spans):
        return span
    saint = words[at].low in _SAINTS and words[at].capital
    if saint or (at == first - 1 and _is_land(words, at)) or (at == first - 1 and _leads_name(words, at)):
        return span._replace(first=at)
    return span._replace(first=first - 2) if _is_pair(words, span, spans) else span


_BODIES = word_set(
    "port university bank city house church institute school museum college isle ministry department council borough county state hospital academy "
    "society order court embassy library friends sons daughters town village diocese royal"
)


def _is_of(words: list[Word], first: int, spans: list[Span]) -> bool:
    """ "Port of" of "Port of Savannah"."""
    body = words[first - 2]
    led = (
        words[first - 1].low == "of"
        and body.low in _BODIES
        and body.text.istitle()
        and words[first].text.istitle()
    )
    return led and not any(s.first <= first - 2 < s.next for s in spans)


def _leads_name(words: list[Word], at: int) -> bool:
    """ "Friday" of "Friday Harbor Ferries", where no day was read; "Sergeant" of "w/ Sergeant Pepper Pizza"."""
    word, after = words[at], words[at + 1]
    if word.sort != "word" or not word.text.istitle() or after.i - word.j != 1:
        return False
    before = words[at - 1].low if at else ""
    led = before in LEADS or (before == "/" and at > 1 and words[at - 2].low == "w")
    return word.low in TIME_WORDS or (word.low in _RANKS and led)


def _is_land(words: list[Word], at: int) -> bool:
    """ "US" of "US Forest Service"."""
    before = words[at]
    return before.text in _LANDS and words[at + 1].text.istitle() and words[at + 1].i - before.j == 1


def _is_pair(words: list[Word], span: Span, spans: list[Span]) -> bool:
    """ "Crown and" of "at the Crown and Anchor": nobody is called that."""
    first = span.first
    if first < 3 or words[first - 1].low not in _PAIRS or not words[first].text.istitle():
        return False
    other, led = words[first - 2], words[first - 3].low
    free = not any(s.first <= first - 2 < s.next for s in spans)
    named = (
        other.sort == "word"
        and other.text.istitle()
        and other.low not in FIRST_NAMES
        and other.low not in STOPS
    )
    return free and named and (led == "the" or led in LEADS)


def _onward(words: list[Word], span: Span, taken: set[int]) -> Span:
    """ "Marina" behind "Sable Point", written large as well."""
    k = span.next
    if span.tag not in ("co", "oc") or k >= len(words) or k in taken:
        return span
    after, last = words[k], words[k - 1]
    if (
        after.sort != "word"
        or not (after.text.istitle() or after.text == "IT")
        or not last.text.istitle()
        or after.i - last.j != 1
    ):
        return span
    ends = (after.low in FIRM_ENDINGS and after.low not in DEPARTMENTS) or after.text == "IT"
    return span._replace(next=k + 1) if ends or (after.low in COMMON and after.low not in _OTHERS) else span
