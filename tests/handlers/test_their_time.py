"""An hour on the company's clock, told by somebody in another zone."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from coach.model import WallTime
from tests.handlers.chat import Chat

MONDAY = datetime(2027, 3, 1, 13, 0, tzinfo=UTC)


def in_auckland() -> Chat:
    chat = Chat(now=MONDAY)
    own = replace(chat.search.preferences, zone="Pacific/Auckland", country="NZ")
    chat.search = replace(chat.search, preferences=own)
    return chat


def start(chat: Chat) -> WallTime:
    found = chat.search.interviews[-1].start
    assert found is not None
    return found


@pytest.mark.parametrize(
    "told",
    [
        "interview with Bligh in Brisbane on 9 March at 10am their time with Kim Fox",
        "interview with Bligh in Brisbane on 9 March, 10am local time",
    ],
)
def test_their_hours_are_theirs(told: str) -> None:
    chat = in_auckland()
    chat.say(told)
    assert start(chat).local == datetime(2027, 3, 9, 10) and start(chat).zone == "Australia/Brisbane"
    assert start(chat).seen_from("Pacific/Auckland").local == datetime(2027, 3, 9, 13)


def test_hours_without_a_word_are_ones_own() -> None:
    chat = in_auckland()
    chat.say("interview with Bligh in Brisbane on 9 March at 10am with Kim Fox")
    assert start(chat).seen_from("Pacific/Auckland").local == datetime(2027, 3, 9, 10)


def test_the_answer_and_the_move_may_be_on_their_clock() -> None:
    chat = in_auckland()
    chat.say("interview with Bligh in Brisbane on 9 March with Kim Fox")
    chat.say("10am their time")
    assert start(chat).seen_from("Pacific/Auckland").local == datetime(2027, 3, 9, 13)
    chat.say("Bligh moved it to 11 March at 9am local time")
    assert start(chat).seen_from("Pacific/Auckland").local == datetime(2027, 3, 11, 12)
