"""A company that is only a guess is asked about with buttons before anything is kept; a clear one never is."""

from dataclasses import replace

import pytest

from handlers.interviews import interview
from handlers.message import Incoming
from handlers.reading import acquainted
from handlers.turn import Turn
from tests.handlers.chat import START, Chat, text

SAID = "quick call with Quillfeather on friday at 2pm"


def guessed(said: str = SAID) -> tuple[Chat, Turn]:
    """As if its company had been a guess."""
    chat = Chat()
    message = Incoming(id="e0", address="test:1", at=START, text=said)
    read = acquainted.understood(chat.search, said, START)
    turn = Turn(search=chat.search, now=START, message=message, read=replace(read, company_sure=False))
    turn = interview.begin(turn)
    chat.search = turn.search
    return chat, turn


def test_it_asks_and_keeps_nothing_yet() -> None:
    chat, turn = guessed()
    assert turn.replies[-1].text.startswith("Is it with Quillfeather?")
    assert [c.does for row in turn.replies[-1].choices for c in row] == ["firm:yes", "firm:no", "cancel"]
    assert chat.search.opportunities == ()


@pytest.mark.parametrize("words", ["yes", "Yes.", "yep", "correct"])
def test_yes_keeps_all_that_was_said(words: str) -> None:
    chat, _ = guessed()
    chat.say(words)
    (meeting,) = chat.search.interviews
    assert [o.company for o in chat.search.opportunities] == ["Quillfeather"]
    assert meeting.start is not None and f"{meeting.start.local:%a %H:%M}" == "Fri 14:00"


def test_the_button_says_the_same() -> None:
    chat, _ = guessed()
    chat.tap("firm:yes")
    assert [o.company for o in chat.search.opportunities] == ["Quillfeather"]
    assert "closed" in text(chat.tap("firm:yes"))


@pytest.mark.parametrize("first", ["firm:no", None])
def test_another_name_is_taken_and_the_rest_is_kept(first: str | None) -> None:
    chat, _ = guessed()
    if first:
        assert "Which company" in text(chat.tap(first))
    chat.say("Globex")
    (meeting,) = chat.search.interviews
    assert [o.company for o in chat.search.opportunities] == ["Globex"]
    assert meeting.start is not None and f"{meeting.start.local:%a %H:%M}" == "Fri 14:00"


@pytest.mark.parametrize(
    "said",
    [
        "interview at Acme tomorrow 2pm",
        "/interview Quillfeather friday 2pm",
        "I have an interview with Goldman Sachs on Monday at 10",
        "phone screen with Stripe thursday 3pm with Lena Osei",
        "interview at Globex today at 4",
    ],
)
def test_a_clear_one_is_never_asked(said: str) -> None:
    chat = Chat()
    assert "Is it with" not in text(chat.say(said))
    assert len(chat.search.opportunities) == 1
