""" "Send it now" asks the bot to send, and says of nothing that it was sent."""

import pytest

from tests.handlers.chat import Chat, text


@pytest.mark.parametrize(
    "words", ["send it now", "send it to her now", "send it off", "mail it right away", "please send that out now", "send it to dana today"]
)  # fmt: skip
def test_it_is_not_marked_as_sent(words: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=3)
    said = text(chat.say(words))
    assert said.startswith("Sending stays with you"), said
    assert not chat.search.contacts
