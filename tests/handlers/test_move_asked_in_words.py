"""Another hour they ask for is of the meeting's day, a yes to it moves it, and a yes to nothing known is asked about."""

import pytest

from tests.handlers.chat import Chat, choices, text
from tests.handlers.scenes import card, seen, waiting


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("dana texted, can we do 3 instead", "15:00"),
        ("Dana asked if 4 works too", "16:00"),
        ("dana emailed, she can only do 11", "11:00"),
        ("they asked me to come at 3 instead", "15:00"),
        ("Acme called, could you come at half past one?", "13:30"),
    ],
)
def test_an_hour_alone_is_of_its_day(words: str, hour: str) -> None:
    chat = card()
    said = text(chat.say(words))
    assert f"Tuesday 24 November, {hour} instead" in said, said
    assert seen(chat, [], "start Acme") == "11-24 14:00"
    chat.say("told her that's fine")
    assert seen(chat, [], "start Acme") == f"11-24 {hour}"
    assert [c.direction for c in chat.search.contacts] == ["in", "out"]


@pytest.mark.parametrize(
    "words", ["said yes", "accepted", "I said yes to them", "great, just agreed", "I've said yes"]
)
def test_a_yes_to_nothing_known_is_asked_about(words: str) -> None:
    chat = waiting()
    said = chat.say(words)
    assert "A yes to what?" in text(said) and "The job" in [c.label for m in said for c in choices(m)]
    assert chat.search.opportunities[0].status == "active"
    chat.press("The job")
    assert chat.search.opportunities[0].status == "accepted"


@pytest.mark.parametrize(
    "words",
    [
        "trial at the Harrow on thursday 5pm with chef Marco, and the Savile hotel want to see me friday at 11",
        "interview at Harrow tomorrow at 2 with Dana, and Savile want to see me friday at 11",
        "Harrow thursday 10am with Marco, and Savile wants me in on friday at 11",
        "Harrow on thursday at 4 with Jo Bell and Savile would like to meet me friday at 11",
    ],
)
def test_they_want_to_see_me_is_a_meeting_of_theirs(words: str) -> None:
    chat = Chat()
    chat.say(words)
    assert len(chat.search.interviews) == 2, text(chat.said)
    starts = {i.start.local.strftime("%m-%d %H:%M") for i in chat.search.interviews if i.start}
    assert "11-27 11:00" in starts
