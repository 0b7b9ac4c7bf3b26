"""Names that leave no doubt, whatever was learned: "Gail Foss runs ops", "at Rosie's, a restaurant"."""

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.names import joined, owns_next
from coach.understand.slots.employers import EMPLOYERS
from coach.understand.slots.tagger import Span
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_MOVED = word_set(
    "moved pushed shifted rescheduled postponed changed cancelled canceled delayed switched missed"
)
_DOES = word_set(
    "went goes was is has had said says knows knew seems seemed told asked grew lives lived likes liked loves loved used studied smiled laughed emailed called rang texted wrote phoned messaged replied got"
)
"""Behind a first name that begins a message this tells of a person."""
REACH = 2
"""Words on either side of a name that may belong to an employer's."""
_GAVE, _OWN = word_set("sent send gave wrote mailed emailed texted"), word_set("my a the another")
_LEADS = word_set("runs heads leads manages owns chairs supervises oversees directs")


def settled(words: list[Word], spans: list[Span]) -> list[Span]:
    """What was learned, with these put right; in order."""
    if not any(s.tag == "co" for s in spans):
        spans = [s._replace(tag="co") if _is_shop(words, s) else s for s in spans]
    spans = [_whole_employer(words, s) for s in spans]
    leaders = [s for s in _leaders(words) if not any(_clash(s, o) for o in spans)]
    at = {s.first for s in leaders}
    return sorted([*(s for s in spans if s.first not in at), *leaders], key=lambda s: s.first)


def _whole_employer(words: list[Word], span: Span) -> Span:
    """ "Joe" of "Trader Joe's": a part of a well-known employer's name, written large, is that employer."""
    if span.tag not in ("pe", "co", "oc"):
        return span
    for first in range(max(span.first - REACH, 0), span.first + 1):
        for after in range(min(span.next + REACH, len(words)), span.next - 1, -1):
            longer = after - first > span.next - span.first
            if longer and words[first].capital and joined(words, first, after - 1).lower() in EMPLOYERS:
                return span._replace(tag="co" if span.tag == "pe" else span.tag, first=first, next=after)
    return span


def partners(words: list[Word], spans: list[Span], known: dict[int, str]) -> list[Span]:
    """ "Halima moved our interview": who shares it is a person, unless the user or everybody knows a company of that name."""
    return [s._replace(tag="pe") if _is_partner(words, s) and s.first not in known else s for s in spans]


def _thanks(words: list[Word], span: Span) -> bool:
    """ "sent Thorn my thank-you"."""
    return any(w.low.startswith("thank") for w in words[span.next + 1 : span.next + 3])


def _is_partner(words: list[Word], span: Span) -> bool:
    after = [w.low for w in words[span.next : span.next + 2]]
    name = words[span.first]
    alone = span.tag == "co" and span.next == span.first + 1 and name.text.istitle()
    if not alone or not after or name.low in EMPLOYERS:
        return False
    if span.first and words[span.first - 1].low in _GAVE and after[0] in _OWN and _thanks(words, span):
        return True
    if name.low in FIRST_NAMES and name.low not in COMMON and span.first == 0 and after[0] in _DOES:
        return True
    return len(after) == 2 and after[0] in _MOVED and after[1] == "our"


def _clash(name: Span, other: Span) -> bool:
    """The other one is longer than the name."""
    overlaps = name.first < other.next and other.first < name.next
    return overlaps and (other.first, other.next) != (name.first, name.next)


def _is_shop(words: list[Word], span: Span) -> bool:
    """A person's name as a place one is at."""
    last = words[span.next - 1]
    led = span.first > 0 and words[span.first - 1].low == "at"
    return span.tag == "pe" and led and last.low.endswith("'s") and not owns_next(words, span.next - 1)


def _leaders(words: list[Word]) -> list[Span]:
    """A first name and another, both written large, before what only a person does."""
    return [
        Span("pe", k, k + 2)
        for k in range(len(words) - 2)
        if words[k + 2].low in _LEADS and _full_name(words[k], words[k + 1])
    ]


def _full_name(first: Word, second: Word) -> bool:
    return (
        first.low in FIRST_NAMES
        and first.sort == second.sort == "word"
        and first.text.istitle()
        and second.text.istitle()
    )
