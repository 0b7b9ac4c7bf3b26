"""Said right after a no: it is about that no, and is neither kept with another company nor called unclear."""

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import two

FELT = (
    "that hurts", "ouch", "i really wanted that one", "not surprised", "they didn't even say why", "three rounds for nothing",
    "feels like a punch", "knew it", "what a waste of a month", "what was all that for",
)  # fmt: skip
TOLD = (
    ("Globex decides friday", "Globex: decision"),
    ("Tom called", "Globex answered"),
    ("sent the thank you to Tom", "thank-you to Tom"),
    ("undo", "Undone"),
    ("what's next", "Globex"),
)


@pytest.mark.parametrize("words", FELT)
def test_it_is_heard_as_what_it_is(words: str) -> None:
    chat = two()
    chat.say("Acme rejected me")
    before = chat.search.opportunities, chat.search.interviews
    said = text(chat.say(words))
    assert "hurts" in said or "loss" in said
    assert (chat.search.opportunities, chat.search.interviews) == before


@pytest.mark.parametrize(("words", "says"), TOLD)
def test_news_and_deeds_are_heard_all_the_same(words: str, says: str) -> None:
    chat = two()
    chat.say("Acme rejected me")
    assert says in text(chat.say(words))


def test_an_hour_later_it_is_something_else() -> None:
    chat = two()
    chat.say("Acme rejected me")
    chat.wait(hours=1)
    assert "That hurts" not in text(chat.say("not surprised"))
