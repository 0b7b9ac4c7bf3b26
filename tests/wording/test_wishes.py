"""Wishes for a draft, however politely they begin or end."""

import pytest

from coach.wording.edit import edit_of


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
