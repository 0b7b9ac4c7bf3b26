"""Questions, hopes, fears and ifs are no facts: nothing changes, whatever they are about."""

import pytest

from tests.handlers.chat import text
from tests.handlers.test_guard_in_words import on_day
from tests.handlers.test_other_talk import facts


@pytest.mark.parametrize(
    "words",
    [
        "should I withdraw from Acme?",
        "can I withdraw from Acme without burning bridges?",
        "what if they reject me?",
        "if they reject me I'll be sad",
        "I'm afraid they rejected me",
        "maybe they went with someone else",
        "do you think they'll make an offer?",
        "I hope they make an offer",
        "I would accept if they offer",
        "should I accept if they make an offer?",
        "what happens when I get an offer?",
        "can I reschedule the interview?",
        "should I cancel the interview?",
        "did they reply?",
        "has Dana replied yet?",
        "what if they never reply",
        "did I already thank Dana?",
        "when did I last write to Dana?",
        "is acme on hold?",
        "do they decide on friday?",
        "what if they push the decision to april",
        "would it be bad if I moved the interview to friday?",
    ],
)
def test_nothing_changes(words: str) -> None:
    chat = on_day(2)
    before = facts(chat.search)
    said = chat.say(words)
    assert said
    assert facts(chat.search) == before, text(said)
