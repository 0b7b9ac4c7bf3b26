"""For whom a wording is, and how they are reached; and what the user fears for a day moves no meeting."""

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import card, seen, thanking


@pytest.mark.parametrize(
    "words",
    [
        "who is this for?",
        "whos this for",
        "who does this go to?",
        "to whom is this?",
        "who is this note for again?",
    ],
)
def test_for_whom_a_wording_is(words: str) -> None:
    assert text(thanking().say(words)) == "For Dana Lee, Acme."


@pytest.mark.parametrize(
    "words",
    [
        "what's her email again?",
        "what is Dana's mail again",
        "do i have her address please?",
        "what's dana's phone number then?",
        "tell me her email again",
    ],
)
def test_how_they_are_reached(words: str) -> None:
    said = thanking().say(words)
    assert "Say it in any words" in text(said) and not any(m.reply.draft for m in said), text(said)


@pytest.mark.parametrize(
    "words",
    [
        "i might be sick tomorrow",
        "I'm busy on friday",
        "i feel ill today",
        "I will be away monday",
        "i may be late tomorrow",
    ],
)
def test_a_day_of_ones_own_moves_no_meeting(words: str) -> None:
    chat = card()
    said = text(chat.say(words))
    assert seen(chat, [], "start Acme") == "11-24 14:00" and "Saved." not in said, said
