"""Firms by what they do, taken for somebody before: "Moonpenny said no", "one with Wren and one with Finch"."""

from coach.understand.first_names import FIRST_NAMES
from coach.understand.slots.tagger import Span
from coach.understand.vocabulary import TITLES
from coach.understand.wordlist import word_set
from coach.understand.words import Word

_DOES = word_set(
    "switched bumped changed shifted rejected hired cancelled canceled ghosted postponed rescheduled offered pushed moved declined shortlisted"
)
_DOES_SO = frozenset(
    (
        "said no",
        "said yes",
        "said they",
        "turned me",
        "passed on",
        "called off",
        "went with",
        "wants me",
        "want me",
        "wants to",
        "took somebody",
        "took someone",
    )
)
MOST = 4
"""Words of a name."""


def firm_that_acts(words: list[Word], span: Span) -> Span:
    """ "Moonpenny said no": a single name nobody is called by, before what employers do."""
    behind = [w.low for w in words[span.next : span.next + 2]]
    named = words[span.first : span.next]
    large = span.tag == "pe" and len(named) < MOST and all(w.text.istitle() for w in named)
    if not large or named[0].low in FIRST_NAMES or named[0].low in TITLES or not behind:
        return span
    does = (behind[0] in _DOES and behind[-1] != "our") or " ".join(behind) in _DOES_SO
    return span._replace(tag="co") if does else span


def firms_of_two(words: list[Word], spans: list[Span], known: dict[int, str]) -> list[Span]:
    """ "one with Wren and one with Finch": meetings that are told apart by their firms."""
    return [
        s._replace(tag="co" if s.tag == "pe" else s.tag)
        if s.first not in known and _is_one_with(words, s)
        else s
        for s in spans
    ]


def _is_one_with(words: list[Word], span: Span) -> bool:
    before = [w.low for w in words[max(span.first - 2, 0) : span.first]]
    return (
        span.next == span.first + 1
        and before[-1:] in (["with"], ["at"])
        and before[:1] in (["one"], ["other"], ["another"])
    )
