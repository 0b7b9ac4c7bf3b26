"""A question asked in the name of a conversation finds its way back there."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import handlers
from handlers import catalogue
from tests.handlers.chat import Chat, text

PLACES = {"which_one.settled": 1, "which_one.which": 2, "record.ask": 2, "turn.ask": 0}
"""Functions that ask, and which of their arguments names the conversation."""


def names() -> Iterator[tuple[str, str]]:
    """Every conversation named in a call, and where."""
    for path in sorted(Path(handlers.__path__[0]).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call):
                place = PLACES.get(ast.unparse(node.func), 99)
                name = node.args[place] if place < len(node.args) else None
                if isinstance(name, ast.Constant) and isinstance(name.value, str):
                    yield name.value, f"{path.name}:{node.lineno}"


def test_every_conversation_that_asks_exists() -> None:
    found = dict(names())
    assert len(found) > 10
    assert {name: where for name, where in found.items() if name not in catalogue.BY_NAME} == {}


def two_companies() -> Chat:
    chat = Chat()
    chat.say("/interview Acme tomorrow 2pm with Dana Lee, hiring manager")
    chat.say("/interview Globex on thursday 3pm with Ben Ray, recruiter")
    chat.wait(hours=1)
    return chat


def test_a_move_that_could_be_either_is_made_where_the_user_says() -> None:
    chat = two_companies()
    chat.say("the interview got rescheduled to friday 11am")
    assert "Fri 27 Nov, 11:00" in text(chat.press("Globex"))


def test_a_reminder_of_ones_own_can_be_put_off() -> None:
    chat = two_companies()
    chat.say("remind me in 1 hour to call Dana")
    assert "Call Dana" in text(chat.wait(hours=1, minutes=1))
    assert text(chat.press("Later")) == "When?"
    assert "tomorrow at 09:00" in text(chat.press("Tomorrow 09:00"))
    assert "Call Dana" in text(chat.wait(days=1))


@pytest.mark.parametrize(("said", "zone"), [("Chicago", "America/Chicago"), ("10:00", "America/New_York")])
def test_the_zone_is_asked_and_its_answer_is_understood(said: str, zone: str) -> None:
    """It is Monday 15:00 in UTC. The question that waited comes back; a city is no guest of the interview."""
    chat = Chat()
    prefs = replace(chat.search.preferences, zone="Europe/Berlin", zone_confirmed=False)
    chat.search = replace(chat.search, preferences=prefs)
    chat.say("/interview Acme tomorrow with Dana Lee, hiring manager")
    chat.press("Another time zone")
    assert "What time?" in text(chat.say(said))
    assert chat.search.preferences.zone == zone
    assert "Tue 24 Nov, 14:00" in text(chat.say("2pm"))
    assert [person.name for person in chat.search.people] == ["Dana Lee"]
