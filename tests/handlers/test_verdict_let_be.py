"""A verdict let be, taken, or gone against later, in a few words: nothing is noted, no other conversation takes it."""

import pytest

from tests.handlers import scenes
from tests.handlers.chat import text

QUESTION = "can I ask Dana today if there is news?"
LET_BE = (
    "leave it then", "okay, not today", "nah ok", "guess not", "right, no", "ok no call",
    "No, I shall leave the lady in peace.", "ok skip that", "nope, leaving it", "no of course not", "not today then",
    "never mind, I'll leave the man be", "then I look elsewhere", "nah I'd rather go slow",
    "then after the outcome", "better I let her rest",
)  # fmt: skip
TAKEN = (
    "then not now", "no, friday", "Very well, I shall wait.", "ok I'll sit tight", "ok ill wait", "right, friday it is", "fair enough, I'll be patient",
)  # fmt: skip
LATER = ("I shall ring after lunch then.", "I will mail her then", "ok, I'll write it tonight", "then I'll text her instead")  # fmt: skip
MORE = (
    "no, Dana said tomorrow is fine",
    "no news from Dana",
    "I'll let her know then",
    "I'll leave her a voicemail then",
    "leave Dana alone, she is on holiday until Monday",
)


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        *((w, "Good.") for w in LET_BE),
        *((w, "It is in the plan: Friday 4 December") for w in TAKEN),
        *((w, "Good. A word is enough when it is out.") for w in LATER),
    ],
)
def test_taken_to_heart(words: str, begins: str) -> None:
    chat = scenes.waiting()
    chat.say(QUESTION)
    contacts, notes = chat.search.contacts, chat.search.opportunities[0].notes
    assert text(chat.say(words)).startswith(begins)
    assert chat.search.contacts == contacts
    assert chat.search.opportunities[0].notes == notes


@pytest.mark.parametrize("words", MORE)
def test_what_tells_more_is_heard_as_such(words: str) -> None:
    chat = scenes.waiting()
    chat.say(QUESTION)
    assert not text(chat.say(words)).startswith("Good.")
