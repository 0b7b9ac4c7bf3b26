"""So long before a meeting: the reminder stands on its start, moves with it, goes with it, and is one undo."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import card, waiting


def due(chat: Chat) -> list[str]:
    mine = [n for n in chat.search.nudges if n.kind == "reminder" and n.state == "planned"]
    return [f"{n.due:%d %H:%M}" for n in mine]


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("remind me an hour before", "24 18:00"),
        ("can you remind me 1 hr before each", "24 18:00"),
        ("nudge me half an hour before acme", "24 18:30"),
        ("remind me 2 hours ahead of the interview please", "24 17:00"),
        ("remind me 45 mins before it", "24 18:15"),
    ],
)
def test_the_span_is_taken_off_its_start(words: str, at: str) -> None:
    chat = card()
    said = text(chat.say(words))
    assert due(chat) == [at], said
    assert "before Acme" in said


def test_before_each_of_two() -> None:
    chat = card()
    chat.say("/interview Hooli friday 10am with Kim")
    chat.say("remind me 30 min before both")
    assert due(chat) == ["24 18:30", "27 14:30"]


def test_it_moves_with_the_meeting_and_goes_with_it() -> None:
    chat = card()
    chat.say("remind me an hour before")
    chat.say("Acme moved to friday at 10")
    assert due(chat) == ["27 14:00"]
    chat.say("Acme cancelled")
    assert due(chat) == []


@pytest.mark.parametrize("words", ["remind me an hour before", "remind me tomorrow at 8 to print my cv"])
def test_undo_takes_the_reminder_back_and_nothing_else(words: str) -> None:
    chat = card()
    chat.say(words)
    assert "a reminder" in text(chat.say("undo"))
    assert due(chat) == [] and len(chat.search.interviews) == 1


def test_with_nothing_ahead_it_is_said() -> None:
    assert text(waiting().say("remind me an hour before")).startswith("No meeting")


def test_a_story_is_no_time_for_a_reminder() -> None:
    chat = waiting()
    chat.say("remind me to print my cv")
    chat.say("ok done. Dana was lovely, she said they decide by friday next week")
    assert due(chat) == []
