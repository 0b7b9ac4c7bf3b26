"""What is told of people and their plans after an interview, with a day in it, is a note and no meeting."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import thanking, waiting

REMARKS = (
    "Dana is moving to Lisbon next month",
    "she runs marathons, the next one is on 18 April",
    "moving everything to the cloud by summer",
    "they push the launch to Tuesday",
    "the team moves to a new building on 1 March",
    "her wedding is on Saturday 12 December",
    "she has a three-legged cat called Pixel",
    "Dana was a nurse before she called it a day",
    "his book comes out on Friday 4 December",
)


def meetings(chat: Chat) -> list[tuple[object, str]]:
    return [(i.start, i.status) for i in chat.search.interviews]


@pytest.mark.parametrize("scene", [waiting, thanking])
@pytest.mark.parametrize("words", REMARKS)
def test_a_day_of_theirs_is_no_meeting(scene: object, words: str) -> None:
    chat: Chat = scene()  # type: ignore[operator]
    before, promised = meetings(chat), chat.search.opportunities[0].promise
    said = chat.say(words)
    assert meetings(chat) == before, text(said)
    assert chat.search.opportunities[0].promise == promised
    assert words in chat.search.opportunities[0].notes, text(said)
    chat.say("undo")
    assert words not in chat.search.opportunities[0].notes


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("the interview moved to Thursday 3 December at 2pm", "12-03"),
        ("Dana moved our meeting to Thursday 3 December at 3pm", "12-03"),
        ("they want me back on Thursday 3 December at 10am", "12-03"),
        ("Dana is free on Thursday 3 December at 3pm", "12-03"),
    ],
)
def test_a_meeting_of_the_users_is_one(words: str, day: str) -> None:
    chat = waiting()
    said = chat.say(words)
    assert any(i.start and f"{i.start.date:%m-%d}" == day for i in chat.search.interviews), text(said)


@pytest.mark.parametrize(
    "words", ["Dana called me", "she has just written back", "Dana is back, she emailed this morning"]
)
def test_an_answer_of_theirs_is_one(words: str) -> None:
    chat = waiting()
    said = chat.say(words)
    assert any(c.direction == "in" for c in chat.search.contacts), text(said)
