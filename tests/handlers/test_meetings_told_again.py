"""A meeting that ran on, has somebody new in it, is on a weekday with its number, or gets its round and length late."""

from datetime import UTC, date, datetime

import pytest

from coach.model import Interview
from tests.handlers.chat import Chat, text
from tests.handlers.test_guard_in_words import on_day

MONDAY = datetime(2027, 3, 1, 13, 0, tzinfo=UTC)
"""08:00 in New York."""


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("only out of Acme now, it ran on till 20 past 11", 80),
        ("it went on until 11:30! nice people", 90),
        ("that dragged on till a quarter past 11", 75),
        ("ran over until 11.45. good chat though", 105),
        ("they kept me till 11:40", 100),
    ],
)
def test_it_ran_on(words: str, minutes: int) -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee, hiring manager")
    chat.wait(hours=4)
    chat.say(words)
    (meeting,) = chat.search.interviews
    assert meeting.minutes == minutes


def people_of(chat: Chat, meeting: Interview) -> set[str]:
    return {p.name for p in chat.search.people if p.id in meeting.people}


@pytest.mark.parametrize(
    "words",
    [
        "Dana mailed, they'd like a second round, Tuesday the 16th 1pm-2:30pm, with her and Sigrid Moe",
        "second round at Acme on 16 March at 1pm, with her and Sigrid Moe, dana just wrote",
        "Dana called: next round tuesday 16 march 1pm with herself and Sigrid Moe",
        "Dana mailed me: round two, 16 March 1pm, with her and Sigrid Moe",
        "dana wrote. second interview on the 16th at 1pm with herself and the owner Sigrid Moe",
    ],
)
def test_with_her_and_somebody_new(words: str) -> None:
    chat = on_day(9)
    said = text(chat.say(words))
    meeting = max(chat.search.interviews, key=lambda i: i.round)
    assert people_of(chat, meeting) == {"Dana Lee", "Sigrid Moe"}, said


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("they decide by Wednesday 17", date(2027, 3, 17)),
        ("answer by friday 19", date(2027, 3, 19)),
        ("Dana said monday 22", date(2027, 3, 22)),
        ("decision tuesday 16th", date(2027, 3, 16)),
        ("they decide by thursday, 25", date(2027, 3, 25)),
    ],
)
def test_a_weekday_with_its_number(words: str, day: date) -> None:
    chat = on_day(9)
    chat.say(words)
    promise = chat.search.opportunities[0].promise
    assert promise is not None and promise.date == day


@pytest.mark.parametrize(
    ("words", "number", "minutes"),
    [
        ("round 2 actually", 2, 60),
        ("it was the second round", 2, 60),
        ("sorry, 3rd interview", 3, 60),
        ("90 minutes", 1, 90),
        ("it took an hour and a half", 1, 90),
        ("actually three quarters of an hour", 1, 45),
        ("no, it lasted 2 hours", 1, 120),
    ],
)
def test_round_and_length_long_after_the_card(words: str, number: int, minutes: int) -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee, hiring manager")
    chat.wait(hours=4)
    said = text(chat.say(words))
    (meeting,) = chat.search.interviews
    assert (meeting.round, meeting.minutes) == (number, minutes), said


@pytest.mark.parametrize(
    "words",
    [
        "Acme wants a 2nd chat, thurs the 18th 4-4:30pm, dana again",
        "they want to see me once more, thursday the 18th at 4pm. I said yes of course",
        "Acme would like another round on 18 March at 4pm",
        "Dana wants to talk to me again, the 18th at 4pm",
        "they suggest another call on thursday the 18th, 4pm",
    ],
)
def test_a_further_round_is_an_answer_of_theirs_and_no_job_taken(words: str) -> None:
    chat = on_day(9)
    said = text(chat.say(words))
    assert [c.kind for c in chat.search.contacts if c.direction == "in"], said
    assert chat.search.opportunities[0].status == "active", said
    assert max(i.round for i in chat.search.interviews) == 2, said
