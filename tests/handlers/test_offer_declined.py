"""An offer turned down, in many words: of the only one in hand, whatever else is open; and its goodbye says no to it."""

import pytest

from tests.handlers.chat import text
from tests.handlers.worries import offer2


@pytest.mark.parametrize(
    "words",
    [
        "I'm going to decline the offer",
        "I'll turn it down",
        "no thanks to the offer, I decline",
        "I think I'll pass on the offer",
        "I want to reject their offer",
        "I will have to turn the offer down",
    ],
)
def test_it_is_the_one_in_hand(words: str) -> None:
    chat = offer2()
    said = text(chat.say(words))
    assert [o.status for o in chat.search.opportunities] == ["withdrawn", "active"], said


@pytest.mark.parametrize(
    "words",
    [
        "should I decline the offer?",
        "if they don't pay more I'll turn it down",
        "I don't want to decline the offer",
        "how do I decline the offer",
        "not sure whether I'll decline it",
    ],
)
def test_what_is_only_thought_of_changes_nothing(words: str) -> None:
    chat = offer2()
    chat.say(words)
    assert [o.status for o in chat.search.opportunities] == ["offer", "active"]


def test_the_goodbye_is_the_no_to_the_offer() -> None:
    chat = offer2()
    chat.say("I decline the Acme offer")
    goodbye = next(m.reply.draft for m in chat.wait(hours=3) if m.reply.draft)
    assert goodbye.kind == "close_out" and "offer" in goodbye.body, goodbye.body
