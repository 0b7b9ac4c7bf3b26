"""A wish for quiet is a pause, also right after a card or a step, and moves no interview."""

from datetime import date

import pytest

from tests.handlers.chat import Chat, text


def after_a_card() -> Chat:
    chat = Chat()
    chat.say("Acme wants to talk tomorrow 2pm with Dana Lee")
    assert chat.search.interviews[0].start is not None
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "pause until monday",
        "pause reminders till monday",
        "stop reminders until monday",
        "hold everything until monday",
        "leave me alone till monday",
        "mute everything till monday",
        "no messages until monday please",
        "I'm on vacation until monday",
        "I'll be away until monday",
        "can you stop messaging me until monday",
        "give me a break until monday",
        "please don't send me any nudges before monday",
    ],
)
def test_a_wish_for_quiet_pauses(words: str) -> None:
    chat = after_a_card()
    before = chat.search.interviews
    said = text(chat.say(words))
    assert chat.search.preferences.paused_until == date(2026, 11, 30), said
    assert chat.search.interviews == before


@pytest.mark.parametrize("words", ["I'm on holiday next week", "I'm off next week", "vacation next week"])
def test_days_off_end_with_their_last_day(words: str) -> None:
    chat = after_a_card()
    chat.say(words)
    mine = chat.search.preferences
    assert mine.paused_from == date(2026, 11, 30) and mine.paused_until in (
        date(2026, 12, 5),
        date(2026, 12, 7),
    )


@pytest.mark.parametrize(
    "words",
    ["no, friday", "make it monday", "it moved to monday", "I'm off to meet Dana tomorrow", "Dana is away until monday", "stop, it's on monday"],
)  # fmt: skip
def test_other_words_with_a_day_pause_nothing(words: str) -> None:
    chat = after_a_card()
    chat.say(words)
    assert chat.search.preferences.paused_until is None
