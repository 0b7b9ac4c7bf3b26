"""A question for news told as done is a status ask, and ticks no thank-you; an answer that also asks is the answer."""

import pytest

from coach.nudges import CATALOGUE
from tests.handlers import scenes
from tests.handlers.chat import Chat, text

ASKED = (
    "pinged Dana about where things stand",
    "called Dana about the timeline",
    "rang her for an update",
    "wrote to Dana asking when they decide",
    "texted Dana to see if there's any news",
    "left Dana a voicemail about the decision",
)


@pytest.mark.parametrize("scene", ["thanking", "waiting"])
@pytest.mark.parametrize("words", ASKED)
def test_asked_for_news(scene: str, words: str) -> None:
    chat = getattr(scenes, scene)()
    said = chat.say(words)
    assert CATALOGUE[_written(chat)[-1]].status_ask, text(said)
    waits = [n.kind for n in chat.search.nudges if n.state == "asked"]
    assert ("thank_you" in waits) == (scene == "thanking")


@pytest.mark.parametrize(
    "words", ["called Dana to thank her", "thanked her by phone", "sent Dana my thanks for the talk"]
)
def test_thanked(words: str) -> None:
    chat = scenes.thanking()
    chat.say(words)
    assert _written(chat) == ["thank_you"]


@pytest.mark.parametrize(
    "words",
    [
        "I answered her and asked about the new timing",
        "replied to Dana, asking when it will be decided",
        "wrote back and asked what the new timeline is",
        "got back to Dana and asked how long it may take now",
        "responded with a question about the new date",
    ],
)
def test_an_answer_that_asks_is_the_answer(words: str) -> None:
    chat = scenes.waiting()
    chat.say("Dana wrote that they are running behind, no new date")
    said = chat.say(words)
    assert _written(chat)[-1] == "reply_due", text(said)
    assert "delay_check_in" in [n.kind for n in chat.search.nudges if n.state == "planned"]


def _written(chat: Chat) -> list[str]:
    return [c.kind for c in chat.search.contacts if c.direction == "out"]
