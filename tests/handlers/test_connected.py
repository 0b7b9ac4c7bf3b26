"""Who added the user on LinkedIn is connected from then on; that is no answer, and no plan changes by it."""

import pytest

from tests.handlers.chat import Chat, text


def waiting() -> Chat:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager")
    chat.say("/interview Globex on friday 4 december 3pm with Ben Ray")
    chat.say("sent the thank-you to Dana")
    chat.wait(days=2)
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "dana added me on linkedin",
        "Dana sent me a LinkedIn invitation",
        "Dana Lee connected with me on LinkedIn",
        "Dana accepted my LinkedIn request",
        "dana lee wants to connect with me on linkedin",
        "Dana she accepted me in linkedin",
        "Dana accepted me on LinkedIn today",
        "dana approved my connection request",
        "dana and me, we are connected on linkedin now",
    ],
)
def test_they_connected(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    dana = next(p for p in chat.search.people if p.name == "Dana Lee")
    assert dana.connected, said
    assert not [c for c in chat.search.contacts if c.direction == "in"], said
    assert "LinkedIn" in said and "What did they say" not in said


@pytest.mark.parametrize(
    "words",
    [
        "can I add Dana on LinkedIn?",
        "I added Dana on LinkedIn",
        "should I accept Dana's invitation on LinkedIn?",
    ],
)
def test_the_other_way_round_is_something_else(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert not any(p.connected for p in chat.search.people)
