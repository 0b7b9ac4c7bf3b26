"""A call they ask for at a time of theirs is that call, and no interview."""

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import waiting


@pytest.mark.parametrize(
    "words",
    [
        "Dana emailed: call me on Thursday at 3pm",
        "dana texted, ring me Tuesday at 4",
        "Dana left a message: call back Monday at 11",
        "mail from Dana: please phone me Monday morning at 9",
        'Dana wrote "can you give me a call on Wednesday around 2pm"',
        "Dana says give me a ring tuesday at noon",
        "Acme wrote: could you call us on Tuesday at 10?",
    ],
)
def test_it_is_a_call(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert said.startswith("Noted: a call with Acme on"), said
    assert len(chat.search.interviews) == 1


@pytest.mark.parametrize(
    "words", ["Dana emailed: let's meet on Thursday at 3pm", "Dana wrote: can you come in Tuesday at 10?"]
)
def test_a_meeting_stays_one(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert len(chat.search.interviews) == 2, text(chat.said[-1:])
