"""Back after two silent weeks: what came up meanwhile is told once, without reproach."""

import pytest

from handlers.overview.returned import WELCOME
from tests.handlers import scenes
from tests.handlers.chat import text

ASKED = ("hi", "hello, I'm back", "what's next?", "list", "what did I miss?")


@pytest.mark.parametrize("words", ASKED)
def test_what_came_up_is_told(words: str) -> None:
    chat = scenes.waiting()
    chat.wait(days=18)
    said = text(chat.say(words))
    assert WELCOME in said
    assert "Acme: the check-in for Dana came up while you were away" in said
    assert "no harm is done" in said
    assert WELCOME not in text(chat.say(words)), "said once"


@pytest.mark.parametrize("words", ASKED)
def test_not_after_a_few_days(words: str) -> None:
    chat = scenes.waiting()
    chat.wait(days=8)
    assert WELCOME not in text(chat.say(words))


@pytest.mark.parametrize(
    "words",
    [
        "Dana wrote back, they need another week",
        "sent the check-in to Dana",
        "applied to Globex yesterday",
        "Acme said no",
        "remind me tomorrow at 8 to print my CV",
    ],
)
def test_what_tells_something_is_answered_for_itself(words: str) -> None:
    chat = scenes.waiting()
    chat.wait(days=18)
    assert WELCOME not in text(chat.say(words))


def test_nobody_is_welcomed_to_nothing() -> None:
    chat = scenes.new()
    chat.say("hi")
    chat.wait(days=30)
    assert WELCOME not in text(chat.say("hi"))
