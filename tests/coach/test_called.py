"""What somebody is called: by a sentence of the bot, and by whoever types of them."""

import pytest

from coach.model.called import first_name, given_name, is_named


@pytest.mark.parametrize(
    ("name", "shown", "typed"),
    [
        ("Dana Lee", "Dana", "dana"),
        ("Dr Jane Fox", "Jane", "jane"),
        ("Prof. Ada King", "Ada", "ada"),
        ("Dr. Huber", "Dr. Huber", "huber"),
        ("Sister Okafor", "Sister Okafor", "okafor"),
        ("Mrs Bell", "Mrs Bell", "bell"),
        ("mister Keller", "mister Keller", "keller"),
        ("Frau Neumann", "Frau Neumann", "neumann"),
        ("Big Ed", "Big Ed", "ed"),
        ("Auntie Joy", "Auntie Joy", "joy"),
        ("Doctor", "Doctor", "doctor"),
        ("", "", ""),
    ],
)
def test_both_ways(name: str, shown: str, typed: str) -> None:
    assert (first_name(name), given_name(name)) == (shown, typed)


@pytest.mark.parametrize(
    ("name", "text", "stands"),
    [
        ("Big Ed", "what about Ed?", True),
        ("Dr. Huber", "has huber's office called", True),
        ("Dr. Huber", "dr. Smith wrote", False),
        ("Ann Reed", "my plan is to wait", False),
        ("", "anything", False),
    ],
)
def test_named_in_a_text(name: str, text: str, stands: bool) -> None:
    assert is_named(name, text) is stands
