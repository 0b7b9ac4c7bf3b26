"""A delay that is told again is a second one, whatever words it comes in, with or without a date."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import waiting


def late_once() -> Chat:
    chat = waiting()
    chat.say("Dana emailed: sorry, we're running behind, more to follow")
    chat.wait(hours=2)
    chat.say("answered her")
    chat.wait(days=6)
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "ugh. another mail from Dana: still no decision, they need more time",
        "Dana wrote again, the decision is delayed again",
        "they asked for more patience once more",
        "again no decision at Acme, it takes longer",
        "Acme pushed it back a second time",
        "Dana says they're still not done, could be a while",
        "got another email from Dana, nothing decided yet",
        "Dana called: the board meeting was postponed, so no decision",
        "they're delayed, again",
    ],
)
def test_it_is_counted(words: str) -> None:
    chat = late_once()
    said = text(chat.say(words))
    delay = chat.search.opportunities[0].delay
    assert delay is not None, said
    assert delay.count == 2, said
