"""Wishes for a draft, however politely they begin or end."""

import pytest

from coach.wording import Brief
from coach.wording.edit import edit_of, rephrased


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("can you add that I loved the demo", "I loved the demo"),
        ("could you squeeze in that I speak Polish?", "I speak Polish"),
        ("and please also mention that I'm free from January", "I'm free from January"),
        ("put in a line about the case study", "the case study"),
    ],
)
def test_what_is_added(wish: str, said: str) -> None:
    assert said in edit_of(wish).sentence


@pytest.mark.parametrize(
    "wish", ["take the bit about churn out", "can you leave out the part about churn please", "drop churn"]
)
def test_what_goes(wish: str) -> None:
    assert edit_of(wish).without == {"churn"}


def test_what_is_swapped() -> None:
    edit = edit_of("could you change hello to hi")
    assert (edit.old, edit.new) == ("hello", "hi")


@pytest.mark.parametrize(
    ("wish", "warmer", "tone"),
    [
        ("make it a bit warmer and mention the migration", True, None),
        ("a little more formal, but mention the migration", False, "formal"),
        ("shorter, and mention the migration", False, None),
    ],
)
def test_tone_and_addition_in_one_breath(wish: str, warmer: bool, tone: str | None) -> None:
    brief = rephrased(Brief(opportunity="o1", kind="thank_you", extra=wish))
    assert (brief.warmer, brief.tone) == (warmer, tone)
    assert "the migration" in edit_of(wish).sentence
