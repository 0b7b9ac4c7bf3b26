"""People by what they are said to be: "a lady called Precious", "the recruiter's name is Chance Miller", "Ada Teague, owner of Larch"."""

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.roles_words import is_head
from coach.understand.slots.employers import EMPLOYERS
from coach.understand.slots.firm_endings import FIRM_ENDINGS
from coach.understand.slots.tagger import Span
from coach.understand.vocabulary import STOPS
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
_OF = word_set("of at from for")
_CALLED = word_set("called named")
_TEXTS = word_set("text texted thank thanked whatsapp dm message messaged")
_POINTS = word_set("the my their her his our a")
_LEADS = word_set("with into met meet see to and by w saw know knows")
LONGEST = 3
"""Words of a name, and of what somebody is."""


def said_people(words: list[Word], spans: list[Span], known: dict[int, str]) -> list[Span]:
    """Those taken for a firm, or for nothing, that are said to be somebody; in order."""
    out = [
        s._replace(tag="pe")
        if s.tag in ("co", "oc") and s.first not in known and _is_said(words, s, spans)
        else s
        for s in spans
    ]
    taken = {k for s in out for k in range(s.first, s.next)}
    found = [
        Span("pe", k, k + 1)
        for k in range(1, len(words))
        if k not in taken
        and (
            (_is_name(words[k]) and (_is_called(words, k) or _is_from(words, k, out) or _is_texted(words, k)))
            or (_is_apposed(words, k) and _ends(words, k + 1) and _may_be_name(words[k]))
        )
    ]
    return sorted([*out, *found], key=lambda s: s.first)


def _is_name(word: Word) -> bool:
    return word.sort == "word" and word.text.istitle() and word.low not in STOPS


def _is_called(words: list[Word], first: int) -> bool:
    """ "a lady called Precious"; not "Acme called"."""
    before = [w.low for w in words[max(first - 2, 0) : first]]
    return len(before) == 2 and before[1] in _CALLED and before[0] in _WHO


def _is_apposed(words: list[Word], first: int) -> bool:
    """ "with the owner, mags", "my contact, Rafe"."""
    if (
        first < 3
        or words[first - 1].text != ","
        or (words[first - 2].low not in _WHO | _POSTS and not is_head(words[first - 2].low))
    ):
        return False
    led = {w.low for w in words[max(first - 5, 0) : first - 2]}
    return bool(led & _POINTS)


def _ends(words: list[Word], k: int) -> bool:
    return k >= len(words) or words[k].sort != "word" or words[k].low in ("at", "on", "and")


def _may_be_name(word: Word) -> bool:
    return word.sort == "word" and word.low not in COMMON | STOPS and not is_head(word.low)


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
    if len(named) < LONGEST and _is_apposed(words, span.first):
        return True
    if _is_called(words, span.first) or before[-1:] in (
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
