"""What they said about timing, recounted days after the interview: it counts from when they said it."""

from datetime import UTC, date, datetime

import pytest

from coach.model import Promise
from tests.handlers.chat import Chat, choices, text

MONDAY = datetime(2027, 3, 1, 13, 0, tzinfo=UTC)
"""Monday 1 March 2027, 08:00 in New York."""


def debriefed(days: int) -> Chat:
    """Interviewed on Monday at ten; so many days later, at eight in the morning, the bot hears about it."""
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee")
    chat.wait(hours=24 * days or 5.2)
    return chat


def promise(chat: Chat) -> Promise:
    found = chat.search.opportunities[0].promise
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("said", "days", "expected"),
    [
        ("in two weeks", 0, date(2027, 3, 15)),
        ("they said two weeks", 3, date(2027, 3, 15)),
        ("within ten days", 2, date(2027, 3, 11)),
        ("a week or two", 3, date(2027, 3, 15)),
        ("in a couple of days", 1, date(2027, 3, 4)),
        ("by the 12th", 3, date(2027, 3, 12)),
        ("end of the month", 3, date(2027, 3, 31)),
    ],
)
def test_a_span_runs_from_the_day_it_was_named(said: str, days: int, expected: date) -> None:
    chat = debriefed(days)
    answer = chat.say(said)
    assert promise(chat).date == expected
    assert promise(chat).said_on == date(2027, 3, 1)
    assert not any("?" in m.reply.text and "counted from" in m.reply.text.lower() for m in answer)


def test_what_could_mean_either_day_is_asked() -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme on Friday 10am with Dana Lee")
    chat.wait(hours=24 * 7)
    asked = chat.say("end of next week")
    assert "counted from friday 5 march, or from today" in text(asked).lower()
    assert [c.label for m in asked for c in choices(m)][:2] == ["Fri 12 Mar", "Fri 19 Mar"]
    chat.press("Fri 19 Mar")
    assert promise(chat).date == date(2027, 3, 19)
