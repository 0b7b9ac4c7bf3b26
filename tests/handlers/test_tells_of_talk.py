"""Under a draft that asks for a detail: what was talked about gets into the letter, and nothing else that is said there does."""

import pytest

from handlers.reading.unmarked import unmarked
from handlers.writing.tells_of_talk import told
from tests.handlers.chat import text
from tests.handlers.worries import MOMENTS

BESIDE = (
    "not in the mood", "copied", "her name is Dana Leigh actually", "in german please", 'I don\'t say "keen"', "put the salary question in",
    "I'd write it differently", "weird", "I hate the first line", "too late for that", "already did", "my battery is dying", "busy right now", "she won't read it", "boring", "same as last time",
    "wrong person", "that's not me", "I can't", "both of them", "by hand", "not my style", "looks good", "I'm at the airport", "no internet here", "she goes by Dee", "spelled wrong", "on paper", "Sam", "Dana",
)  # fmt: skip
TALK = (
    "dogs", "her garden", "the churn reports", "we talked about dogs", "their move to Leeds", "she told me about her time in Peru", "kubernetes", "how they do on-call", "the new building", "night shifts",
    "the way they train juniors", "her team is growing to ten", "food waste", "my thesis", "the school trip to Rome", "she liked my idea of bins", "a big migration", "customer complaints", "Rust", "staff turnover",
    "he explained the rota", "we both worked at Nokia", "pricing", "safety on site", "I told her about my years in a bakery",
)  # fmt: skip
ASKED = ("should i ring her", "why no answer", "is it a bad sign they asked", "who decides there", "do i have to", "so what is next", "can she see it", "ok how do i answer them", "would they mind", "how often do people write")  # fmt: skip
SAID = ("when I was there they were moving", "she is on leave", "they do it by hand", "I will call", "who would have thought", "which is why it takes long", "did it", "what a day", "may works for me")  # fmt: skip


@pytest.mark.parametrize("words", BESIDE)
def test_nothing_else_gets_into_a_letter(words: str) -> None:
    chat = MOMENTS["thanking"]()
    before = [i.debrief for i in chat.search.interviews]
    said = chat.say(words)
    assert [i.debrief for i in chat.search.interviews] == before, text(said)


@pytest.mark.parametrize("words", TALK)
def test_what_was_talked_about_is(words: str) -> None:
    assert told(words)


@pytest.mark.parametrize("words", ASKED)
def test_a_question_needs_no_mark(words: str) -> None:
    assert unmarked(words)


@pytest.mark.parametrize("words", SAID)
def test_what_is_told_is_no_question(words: str) -> None:
    assert not unmarked(words)
