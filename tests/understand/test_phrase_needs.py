"""Looking for a few letters first must never hide a match."""

import re

import pytest

from benchmarks.understand.rows import OWN, load
from coach.understand.phrase_needs import DIGIT, needs_of
from coach.understand.phrases import Phrases, made
from coach.understand.text import fold
from handlers.advising.asked import TOPICS
from handlers.news.employer_words import TABLE

TEXTS = [fold(row["text"]) for row in load(OWN)]


@pytest.mark.parametrize(
    ("source", "needs"),
    [
        (r"\bwithdr[ae]w(?:n|ing)?\b", {"withdr"}),
        (r"\bpull(?:ed|ing)?\s+out\b|\bdropped\b", {"pull", "dropped"}),
        (r"\b(?:got|have)\s+(?:me\s+)?(?:an?\s+)?offer\b(?!\s+by)", {"offer"}),
        (r"\d+\s?(?:k|%)", {DIGIT}),
        (r"(?:\d{1,2}\s)?(?:k|%)", None),
        (r"\bin\s+\d+\s+(?:minutes|weeks)", {"minutes", "weeks"}),
        (r"\bat\s+\d{1,2}\b", {DIGIT}),
        (r"(?:maybe\s+)?\w+", None),
        (r"colou?r", {"colo"}),
        (r"(?<!not\s)sent", {"sent"}),
    ],
)
def test_what_a_pattern_needs(source: str, needs: set[str] | None) -> None:
    assert needs_of(source) == (None if needs is None else frozenset(needs))


@pytest.mark.parametrize(("text", "fits"), [("at 3", True), ("at \u0663", True), ("at three", False)])
def test_any_digit_is_a_digit(text: str, fits: bool) -> None:
    assert Phrases(r"\bat\s+\d{1,2}\b").can_fit(text) is fits


def test_no_match_is_lost() -> None:
    plain = [p for p in made() if not p.flags]
    assert len(plain) > 20
    assert [(p.source, t) for p in plain for t in TEXTS if p.regex.search(t) and not p.can_fit(t)] == []


def test_no_match_is_lost_in_words_as_they_were_typed() -> None:
    typed = [row["text"] for row in load(OWN)]
    typed += [text.upper() for text in typed[:100]]
    patterns = [p for topic in TOPICS for p in topic.about] + [p for _, p in TABLE]
    assert sum(p.needs is not None for p in patterns) > 150
    assert [(p.source, t) for p in patterns for t in typed if p.regex.search(t) and not p.can_fit(t)] == []


@pytest.mark.parametrize(("text", "fits"), [("My OFFER", True), ("Mein Straße", True), ("nothing", False)])
def test_letters_are_the_same_in_any_case(text: str, fits: bool) -> None:
    assert Phrases("Offer|STRASSE", re.IGNORECASE).can_fit(text) is fits
