"""With wordings for two people waiting, a wish that names one of them changes theirs, whichever is on screen."""

import pytest

from coach.model import Draft
from tests.handlers.chat import Chat, text


def waiting() -> Chat:
    """Thank-yous for Carla and Tom were brought."""
    chat = Chat()
    chat.say("/interview Acme today 9am with Carla Mendes and Tom Iverson")
    chat.wait(hours=1)
    chat.say("that's all")
    chat.wait(hours=4)
    return chat


def shown(chat: Chat) -> Draft:
    found = next(m.reply.draft for m in reversed(chat.said) if m.reply.draft)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "words",
    [
        "make {}'s mention the night shifts",
        "mention the night shifts in {}'s",
        "in the one for {} mention the night shifts",
        "{}'s one: mention the night shifts",
        "please mention the night shifts in the note to {}",
    ],
)
@pytest.mark.parametrize("name", ["Tom", "carla"])
def test_what_is_to_be_mentioned(words: str, name: str) -> None:
    chat = waiting()
    chat.say(words.format(name))
    person = next(p for p in chat.search.people if p.id == shown(chat).person)
    assert person.name.casefold().startswith(name.casefold()), text(chat.said[-1:])
    assert "night shifts" in shown(chat).body


@pytest.mark.parametrize(
    "words", ["{}'s shorter please", "make {}'s warmer", "more formal for the note to {}"]
)
@pytest.mark.parametrize("name", ["Tom", "carla"])
def test_how_it_is_to_sound(words: str, name: str) -> None:
    chat = waiting()
    chat.say(words.format(name))
    person = next(p for p in chat.search.people if p.id == shown(chat).person)
    assert person.name.casefold().startswith(name.casefold()), text(chat.said[-1:])
