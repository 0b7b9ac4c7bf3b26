"""People by what they are said to be: "a lady called Precious", "the recruiter's name is Chance Miller", "Ada Teague, owner of Larch"."""

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.roles_words import is_head
from coach.understand.slots.employers import EMPLOYERS
from coach.understand.slots.firm_endings import FIRM_ENDINGS
from coach.understand.slots.tagger import Span
from coach.understand.wordlist import word_set
from coach.understand.words import Word

SOMEBODY = word_set(
    "bloke lady guy chap woman man girl boy fella fellow lad lass dude gal gent gaffer person people folks somebody someone colleague friend "
    "cousin brother sister uncle auntie aunt dad mum mom neighbour neighbor wife husband missus"
)
"""Who is spoken of, without a name."""
_WHO = SOMEBODY | word_set(
    "recruiter manager boss interviewer contact supervisor owner founder principal director chef head trainer teacher foreman"
)
_POSTS = word_set("owner founder co-founder cofounder ceo cto coo cfo boss vp head chair president")
_PARTS = _WHO | _POSTS
_OF = word_set("of at from for")
_CALLED = word_set("called named")
_POINTS = word_set("the my their her his our a")
LONGEST = 3
"""Words of a name, and of what somebody is."""


def said_people(words: list[Word], spans: list[Span], known: dict[int, str]) -> list[Span]:
    """Those taken for a firm that are said to be somebody; in order."""
    return [
        s._replace(tag="pe")
        if s.tag in ("co", "oc") and s.first not in known and _is_said(words, s, spans)
        else s
        for s in spans
    ]


def is_called(words: list[Word], first: int) -> bool:
    """ "a lady called Precious"; not "Acme called"."""
    before = [w.low for w in words[max(first - 2, 0) : first]]
    return len(before) == 2 and before[1] in _CALLED and before[0] in _WHO


def is_apposed(words: list[Word], first: int) -> bool:
    """ "with the owner, mags", "my contact, Rafe"."""
    if (
        first < 3
        or words[first - 1].text != ","
        or (words[first - 2].low not in _PARTS and not is_head(words[first - 2].low))
    ):
        return False
    led = {w.low for w in words[max(first - 5, 0) : first - 2]}
    return bool(led & _POINTS)


def _is_said(words: list[Word], span: Span, spans: list[Span]) -> bool:
    named = words[span.first : span.next]
    name = " ".join(w.low for w in named)
    if (
        len(named) > LONGEST
        or name in EMPLOYERS
        or named[-1].low in FIRM_ENDINGS
        or not all(w.text.istitle() for w in named)
    ):
        return False
    before = [w.low.removesuffix("'s") for w in words[max(span.first - 3, 0) : span.first]]
    if before[-2:] == ["name", "is"] or (before[-1:] == ["is"] and before[-2:-1] and before[-2] in _WHO):
        return True
    if len(named) < LONGEST and is_apposed(words, span.first):
        return True
    if is_called(words, span.first) or before[-1:] in (
        ["person"],
        ["contact"],
        ["fella"],
        ["bloke"],
        ["interviewer"],
    ):
        return True
    if (
        before[-1:] in (["for"], ["to"])
        and before[-2:-1] in (["note"], ["you"], ["card"])
        and len(named) == 1
    ):
        return named[0].low in FIRST_NAMES or named[0].low not in COMMON
    return _described(words, span, spans)


def _described(words: list[Word], span: Span, spans: list[Span]) -> bool:
    """ ", owner of Teague Orchards"."""
    k = span.next
    if k >= len(words) or words[k].text not in (",", "("):
        return False
    for at in range(k + 1, min(k + 2 + LONGEST, len(words) - 1)):
        if words[at].low in _OF:
            post = words[at - 1].low
            firm = any(s.first in (at + 1, at + 2) for s in spans if s.tag in ("co", "oc"))
            return firm and (is_head(post) or post in _POSTS)
    return False
