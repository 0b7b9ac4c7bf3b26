"""Names put right by what stands beside them: "a note to Juniper at Slate Hill", "with Lily Ashford Interiors", "St. Brigid"."""

from itertools import pairwise

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.no_contacts import is_town
from coach.understand.slots.acting_firms import firm_that_acts, firms_of_two
from coach.understand.slots.employers import EMPLOYERS
from coach.understand.slots.firm_endings import FIRM_ENDINGS, PLACE_ENDINGS
from coach.understand.slots.grown_names import grown_names
from coach.understand.slots.said_people import said_people
from coach.understand.slots.tagger import Span
from coach.understand.slots.titled import with_titles
from coach.understand.slots.told_firms import told_firm
from coach.understand.slots.told_people import told_people
from coach.understand.slots.two_names import two_names
from coach.understand.slots.whole_names import LEADS, whole_names
from coach.understand.vocabulary import DEPARTMENTS
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_AT = word_set("at from of")
_WRITES = word_set("email e-mail text ring phone message thank dm whatsapp")
_WROTE = word_set("texted thanked messaged whatsapped dmd dm'd")
"""One does that to somebody."""
_TALKED = word_set(
    "followed follow caught catch checked check spoke speak talked talk chatted chat met meet note thanks thank-you word call lunch breakfast "
    "coffee touch sat"
)
MOST = 4
BACK = 4
"""Words before "with" in which talk with a person may be told."""


def put_right(words: list[Word], spans: list[Span], known: dict[int, str]) -> list[Span]:
    """`known`: by word, what the user's own names say; they are left alone."""
    spans = [s._replace(tag="co") if s.first not in known and _is_applied_to(words, s) else s for s in spans]
    out = grown_names(words, [s for s in spans if s.first in known or not is_town(words, s)], known)
    out = told_people(words, said_people(words, whole_names(words, with_titles(words, out)), known))
    out = firms_of_two(words, two_names(words, out, known), known)
    out = [s._replace(tag="pe") if s.first not in known and _is_person(words, s, out) else s for s in out]
    if not any(s.tag == "co" for s in out):
        out = [s if s.first in known else firm_that_acts(words, s) for s in out]
    if not any(s.tag == "co" for s in out):
        out = [_with_ending(words, s) for s in out]
        if told := told_firm(words, out):
            out = grown_names(words, sorted([*out, *told], key=lambda s: s.first), known)
        out = [s._replace(tag="co") if s.first not in known and _is_firm(words, s) else s for s in out]
    if not any(s.tag == "co" for s in out):
        out = sorted([*out, *_listed(words, out)], key=lambda s: s.first)
    return out


_APPLIED = word_set("applied apply applying application applications")


def _is_applied_to(words: list[Word], span: Span) -> bool:
    """ "applied to Loreto Bray"."""
    before = [w.low for w in words[max(span.first - 2, 0) : span.first]]
    return (
        span.tag == "pe" and len(before) == 2 and before[0] in _APPLIED and before[1] in ("to", "at", "with")
    )


def _is_person(words: list[Word], span: Span, spans: list[Span]) -> bool:
    """Somebody who is at a firm, or a first name that was talked with."""
    if span.tag not in ("co", "oc") or not span.first or not _may_be_somebody(words, span):
        return False
    led = words[span.first - 1].low
    behind = words[span.next].low if span.next < len(words) else ""
    if led in LEADS and behind in _AT:
        return any(s.first == span.next + 1 and s.tag in ("co", "oc") for s in spans)
    before = {w.low for w in words[max(span.first - BACK, 0) : span.first]}
    alone = span.next == span.first + 1 and words[span.first].low in FIRST_NAMES
    if led in _WROTE and len(words) > span.first and span.next == span.first + 1:
        return True
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
        and named[-1].low not in FIRM_ENDINGS
    )


def _with_ending(words: list[Word], span: Span) -> Span:
    """ "Lily Ashford" before "Interiors", written large as well."""
    after = words[span.next] if span.next < len(words) else None
    goes_on = (
        after is not None
        and after.capital
        and (after.low in FIRM_ENDINGS or after.text == "IT")
        and after.i - words[span.next - 1].j == 1
    )
    return span._replace(next=span.next + 1) if span.tag == "pe" and goes_on else span


def _is_firm(words: list[Word], span: Span) -> bool:
    """Somebody of two names, of which the last is how firms end, or the first owns it: "Ruth's Chris"."""
    if span.tag != "pe" or span.next - span.first < 2:
        return False
    last = words[span.next - 1].low
    named = words[span.first : span.next]
    somebody = named[0].low in FIRST_NAMES and (len(named) == 2 or any(w.text == "-" for w in named))
    if named[-1].text == "IT":
        return True
    return (
        last in FIRM_ENDINGS
        or (last in PLACE_ENDINGS and not somebody)
        or words[span.first].low.endswith("'s")
    )


def _listed(words: list[Word], spans: list[Span]) -> list[Span]:
    """ "Tomorrow 3 to 4pm, Peachtree Signs, Rhonda Ellis": a piece of the list that ends like a firm."""
    taken = {k for s in spans for k in range(s.first, s.next)}
    edges = [-1, *(k for k, w in enumerate(words) if w.text in (",", ".", "-", "(")), len(words)]
    for before, after in pairwise(edges):
        piece = range(before + 1, after)
        if not 2 <= len(piece) <= MOST or taken & set(piece) or words[after - 1].low not in FIRM_ENDINGS:
            continue
        if words[piece.start].low in DEPARTMENTS:
            continue  # "Data Analytics" is what one does
        plain = all(words[k].low not in COMMON and words[k].text.islower() for k in piece[:-1])
        if all(words[k].sort == "word" and (words[k].capital or plain) for k in piece):
            return [Span("co", piece.start, piece.stop)]
    return []
