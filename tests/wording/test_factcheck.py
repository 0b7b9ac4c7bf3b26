"""The fact check lets a rephrasing through and stops whatever is new in it."""

import pytest

from coach.wording import Brief, compose
from coach.wording.factcheck import acceptable, added_facts, replaced
from coach.wording.similarity import core
from tests.wording.worlds import SEARCH, THAT_EVENING

DRAFT = compose(SEARCH, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING)
MESSAGE = core(DRAFT.body)


@pytest.mark.parametrize(
    ("said", "new"),
    [
        ("I cut it by 40 percent.", "40"),
        ("It saves five days.", "5"),
        ("Dana and Priya agreed.", "priya"),
        ("We met on Wednesday.", "wednesday"),
        ("It was in October.", "october"),
        ("My work with NASA helps.", "nasa"),
        ("See https://example.org/me for more.", "https://example.org/me"),
        ("Write to sam@example.org please.", "sam@example.org"),
        ("I cut it by forty percent.", "40"),
        ("It now takes a quarter of the time.", "1/4"),
        ("It fell by 5 %.", "%"),
        ("As a certified expert I can help.", "certified"),
        ("I managed it before.", "managed"),
    ],
)
def test_what_is_new_is_named(said: str, new: str) -> None:
    assert new in added_facts("Thank you, Dana, for Tuesday. It took two days.", said)


@pytest.mark.parametrize(
    "said",
    [
        "Thank you for Tuesday, Dana. The 2 days it took stayed with me.",
        "Tuesday was good. Dana, it took two days.",
        "Looking back, I liked it. Since then I have thought about it.",
        "I'm glad. I'd like more.",
    ],
)
def test_the_same_facts_in_other_words_pass(said: str) -> None:
    assert added_facts("Thank you, Dana, for Tuesday. It took two days.", said) == ()


def test_the_drafts_own_text_is_acceptable_and_put_back_unchanged() -> None:
    assert acceptable(DRAFT, MESSAGE)
    assert replaced(DRAFT, MESSAGE) == DRAFT.body


@pytest.mark.parametrize(
    "message",
    [
        "",
        "Thanks.",
        MESSAGE + " I also ran a team of 30 people.",
        MESSAGE + " Any update for me? And when?",
        MESSAGE + " I am the perfect candidate.",
        MESSAGE * 3,
        MESSAGE + " Hello {name}.",
    ],
)
def test_what_is_new_too_long_or_banned_is_refused(message: str) -> None:
    assert not acceptable(DRAFT, message)
