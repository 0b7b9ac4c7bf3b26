"""Names put right by what stands beside them: "a note to Juniper at Slate Hill", "with Lily Ashford Interiors", "St. Brigid"."""

from itertools import pairwise

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.names_like_times.marks import TIME_WORDS
from coach.understand.slots.employers import EMPLOYERS
from coach.understand.slots.tagger import Span
from coach.understand.vocabulary import DEPARTMENTS, SUFFIXES, TRADES
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_AT = word_set("at from of")
_LED = word_set("with w w/ at @ for from to wi")
_WRITES = word_set("email e-mail text ring phone message thank dm whatsapp")
_TALKED = word_set(
    "followed follow caught catch checked check spoke speak talked talk chatted chat met meet note thanks thank-you word call lunch breakfast "
    "coffee touch sat"
)
_RANKS = word_set(
    "sergeant captain major colonel general admiral doctor dr professor king queen prince lady lord sir uncle aunt big little old"
)
_SAINTS = word_set("st saint mt mount ft fort")
_AMBIGUOUS = word_set(
    "general union power paper steel water homes church mining savings elementary high memorial books shop"
)
"""Endings of firms that are family names or plain words as often."""
_MORE = word_set(
    "interiors paving landscaping scaffolding joinery tailors jewellers florists antiques charters cabs taxis tours haulage removals cleaning "
    "cleaners laundry fabrics kitchens bathrooms windows tiles timber fencing decorators caterers events weddings photography logistik kaffee "
    "bindery bookbinders printers signs signage ceramics pottery potteries glass glassworks looms weavers knitwear footwear eyewear linens "
    "carpets upholstery glazing lighting masonry stonemasons carpentry woodworks ironworks metalworks millworks foundry forge castings tooling "
    "sawmill lumber saddlery cycles motors caravans trailers tyres boatyard shipyard ferries cruises airlines creamery cheese chocolates "
    "roastery roasters distillery bakehouse butchers fishmongers cidery robotics analytics hardware plumbing heating insulation "
    "opticians partners nurseries diner bistro brasserie boutique plumbers electricals engineers recruitment staffing"
)
_ENDINGS = (SUFFIXES | TRADES | _MORE) - _AMBIGUOUS
_NEWS = word_set("rejection rejected offer offers invite invitation refusal decline")
MOST = 4
BACK = 4
"""Words before "with" in which talk with a person may be told."""


def put_right(words: list[Word], spans: list[Span], known: dict[int, str]) -> list[Span]:
    """`known`: by word, what the user's own names say; they are left alone."""
    out = [_whole(words, s, spans) for s in spans]
    out = [s._replace(tag="pe") if s.first not in known and _is_person(words, s, out) else s for s in out]
    if not any(s.tag == "co" for s in out):
        out = [_with_ending(words, s) for s in out]
        out = [*out, *_news_from(words, out)]
        out = [s._replace(tag="co") if s.first not in known and _is_firm(words, s, out) else s for s in out]
    if not any(s.tag == "co" for s in out):
        out = sorted([*out, *_listed(words, out)], key=lambda s: s.first)
    return out


def _whole(words: list[Word], span: Span, spans: list[Span]) -> Span:
    """ "Brigid Medical Center" behind "St." """
    first = span.first
    if span.tag not in ("co", "oc") or not first:
        return span
    at = first - 2 if first > 1 and words[first - 1].text == "." else first - 1
    if at == first - 1 and _leads_name(words, at) and not any(s.first <= at < s.next for s in spans):
        return span._replace(first=at)
    if words[at].low in _SAINTS and words[at].capital and not any(s.first <= at < s.next for s in spans):
        return span._replace(first=at)
    return span


def _leads_name(words: list[Word], at: int) -> bool:
    """ "Friday" of "Friday Harbor Ferries", where no day was read; "Sergeant" of "w/ Sergeant Pepper Pizza"."""
    word, after = words[at], words[at + 1]
    if word.sort != "word" or not word.text.istitle() or after.i - word.j != 1:
        return False
    return word.low in TIME_WORDS or (word.low in _RANKS and at > 0 and words[at - 1].low in _LED)


def _is_person(words: list[Word], span: Span, spans: list[Span]) -> bool:
    """Somebody who is at a firm, or a first name that was talked with."""
    if span.tag not in ("co", "oc") or not span.first or not _may_be_somebody(words, span):
        return False
    led = words[span.first - 1].low
    behind = words[span.next].low if span.next < len(words) else ""
    if led in _LED and behind in _AT:
        return any(s.first == span.next + 1 and s.tag in ("co", "oc") for s in spans)
    before = {w.low for w in words[max(span.first - BACK, 0) : span.first]}
    alone = span.next == span.first + 1 and words[span.first].low in FIRST_NAMES
    return alone and (led in _WRITES or (led in ("with", "w", "w/") and bool(before & _TALKED)))


def _may_be_somebody(words: list[Word], span: Span) -> bool:
    """One or two words, written large, that are no well-known employer and do not end like one."""
    named = words[span.first : span.next]
    if len(named) == 1 and named[0].low in FIRST_NAMES:
        return named[0].text.istitle()
    name = " ".join(w.low for w in named)
    return (
        len(named) <= 2
        and all(w.text.istitle() for w in named)
        and name not in EMPLOYERS
        and named[-1].low not in _ENDINGS
    )


def _with_ending(words: list[Word], span: Span) -> Span:
    """ "Lily Ashford" before "Interiors", written large as well."""
    after = words[span.next] if span.next < len(words) else None
    goes_on = (
        after is not None
        and after.capital
        and after.low in _ENDINGS
        and after.i - words[span.next - 1].j == 1
    )
    return span._replace(next=span.next + 1) if span.tag == "pe" and goes_on else span


def _is_firm(words: list[Word], span: Span, spans: list[Span]) -> bool:
    """Led like one, or listed beside somebody, and named like one at its end."""
    if span.tag != "pe" or span.next - span.first < 2 or not span.first:
        return False
    listed = words[span.first - 1].text == "," and any(s.tag == "pe" and s != span for s in spans)
    return words[span.next - 1].low in _ENDINGS and (words[span.first - 1].low in _LED or listed)


def _listed(words: list[Word], spans: list[Span]) -> list[Span]:
    """ "Tomorrow 3 to 4pm, Peachtree Signs, Rhonda Ellis": a piece of the list that ends like a firm."""
    taken = {k for s in spans for k in range(s.first, s.next)}
    edges = [-1, *(k for k, w in enumerate(words) if w.text in (",", ".", "-", "(")), len(words)]
    for before, after in pairwise(edges):
        piece = range(before + 1, after)
        if not 2 <= len(piece) <= MOST or taken & set(piece) or words[after - 1].low not in _ENDINGS:
            continue
        if words[piece.start].low in DEPARTMENTS:
            continue  # "Data Analytics" is what one does
        if all(words[k].sort == "word" and words[k].capital for k in piece):
            return [Span("co", piece.start, piece.stop)]
    return []


def _news_from(words: list[Word], spans: list[Span]) -> list[Span]:
    """ "the rejection from Inkstone": whoever sends that is an employer, where the message names nobody else."""
    if any(s.tag in ("pe", "oc") for s in spans):
        return []
    for k in range(1, len(words) - 1):
        if words[k].low == "from" and _NEWS & {w.low for w in words[max(k - 2, 0) : k]}:
            after = k + 1
            while (
                after < len(words)
                and after - k <= MOST
                and words[after].sort == "word"
                and words[after].capital
            ):
                after += 1
            if after > k + 1 and words[k + 1].low not in FIRST_NAMES and words[k + 1].low not in COMMON:
                return [Span("co", k + 1, after)]
    return []
