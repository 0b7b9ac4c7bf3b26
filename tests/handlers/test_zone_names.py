"""Whether something is a time zone's name is asked of words from anywhere: a chat, a calendar file, a profile, an import."""

import pytest

from coach.model import is_zone
from handlers.personal.zone import from_words
from tests.handlers.chat import Chat, text


@pytest.mark.parametrize("name", ["America/New_York", "America/Argentina/ComodRivadavia", "UTC", "Etc/GMT+5"])
def test_names_of_zones(name: str) -> None:
    assert is_zone(name)


@pytest.mark.parametrize(
    "name",
    ["", "Berlin", "1/2/3", "1/2/3/4/5/6/7/8 " * 100, "a/" * 250 + "b", "../etc/passwd", "/etc", "x" * 300, "\0", "a..b", "Europe/"],
)  # fmt: skip
def test_everything_else_is_none(name: str) -> None:
    assert not is_zone(name)
    assert from_words(name) in (None, "Europe/Berlin")


def test_a_hundred_slashes_are_no_answer_to_where_one_is() -> None:
    chat = Chat()
    chat.say("/zone")
    assert text(chat.say("1/2/3/4/5/6/7/8 " * 200))
    assert chat.search.preferences.zone == "America/New_York"
