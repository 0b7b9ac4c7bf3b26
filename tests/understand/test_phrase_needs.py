"""Looking for a few letters first must never hide a match."""

import pytest

from benchmarks.understand.rows import OWN, load
from coach.understand.asked import ASKED
from coach.understand.news import NEWS
from coach.understand.phrase_needs import needs_of
from coach.understand.phrases import AnyOf, Phrases
from coach.understand.text import fold

TEXTS = [fold(row["text"]) for row in load(OWN)]


@pytest.mark.parametrize(
    ("source", "needs"),
    [
        (r"\bwithdr[ae]w(?:n|ing)?\b", {"withdr"}),
        (r"\bpull(?:ed|ing)?\s+out\b|\bdropped\b", {"pull", "dropped"}),
        (r"\b(?:got|have)\s+(?:me\s+)?(?:an?\s+)?offer\b(?!\s+by)", {"offer"}),
        (r"\d+\s?(?:k|%)", None),
        (r"(?:maybe\s+)?\w+", None),
        (r"colou?r", {"colo"}),
        (r"(?<!not\s)sent", {"sent"}),
    ],
)
def test_what_a_pattern_needs(source: str, needs: set[str] | None) -> None:
    assert needs_of(source) == (None if needs is None else frozenset(needs))


def test_no_match_is_lost() -> None:
    patterns = [Phrases(f) for _, fragments in (*ASKED, *NEWS) for f in fragments]
    lost = [(p.source, t) for p in patterns for t in TEXTS if p.regex.search(t) and not p.can_fit(t)]
    assert lost == []
    assert sum(p.needs is not None for p in patterns) > 0.9 * len(patterns)


def test_of_many_wordings_the_first_match_counts() -> None:
    found = AnyOf(("beta", "alpha")).search("alpha, then beta")
    assert found is not None
    assert found[0] == "alpha"
    assert AnyOf(("gamma",)).search("alpha") is None
