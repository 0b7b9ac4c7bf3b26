"""A bare "sent" where no wording was shown is asked about; and a meeting that went badly is over, whatever hour was planned."""

from datetime import UTC, datetime

import pytest

from tests.handlers.chat import Chat, text


def asked_for_an_idea() -> Chat:
    chat = Chat(now=datetime(2027, 9, 1, 13, 0, tzinfo=UTC))
    chat.say("/interview Acme today 10:00-11:00 with Dana Lee")
    chat.wait(hours=3)
    chat.say("no date")
    chat.say("the problem is that pallets get lost")
    chat.say("that's all")
    chat.say("sent Dana the thank-you")
    chat.wait(days=6)
    return chat


def state(chat: Chat) -> str:
    return next(n.state for n in chat.search.nudges if n.kind == "value_add")


@pytest.mark.parametrize("words", ["sent", "done", "sent.", "ok sent", "yes, it's sent"])
def test_a_bare_word_is_asked_about_once(words: str) -> None:
    chat = asked_for_an_idea()
    assert state(chat) == "asked"
    assert "no wording yet" in text(chat.say(words))
    assert state(chat) == "asked"
    chat.say(words)
    assert state(chat) == "sent"


@pytest.mark.parametrize("words", ["sent Dana my idea", "sent her my own points"])
def test_an_idea_that_went_out_counts_at_once(words: str) -> None:
    chat = asked_for_an_idea()
    chat.say(words)
    assert state(chat) == "sent"


@pytest.mark.parametrize(
    "words",
    ["that went badly", "it went terribly", "went really badly", "well, that was awful", "it was a disaster"],
)
def test_a_meeting_that_went_badly_is_over(words: str) -> None:
    chat = Chat(now=datetime(2027, 9, 1, 13, 0, tzinfo=UTC))
    chat.say("/interview Acme today 10:00-11:00 with Dana Lee")
    chat.wait(minutes=100)
    said = text(chat.say(words))
    assert chat.search.question is not None and chat.search.question.conversation == "debrief", said
    assert "Did they say when they will decide?" in said
