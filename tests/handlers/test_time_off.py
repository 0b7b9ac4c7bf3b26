"""Days off told in words: quiet from the first of them to the last, as before until then, and one message afterwards."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.test_news_told import scene

WEDNESDAY = datetime(2027, 3, 3, 15, 0, tzinfo=UTC)


def told(saying: str) -> Chat:
    chat = Chat(now=WEDNESDAY, search=scene(False), events=1000)
    chat.say(saying)
    return chat


@pytest.mark.parametrize(
    ("saying", "first", "back"),
    [
        ("I'm on vacation from 9 March to 19 March", date(2027, 3, 9), date(2027, 3, 20)),
        ("I'm on holiday from Monday till the 19th, leave me in peace please", date(2027, 3, 8), date(2027, 3, 20)),
        ("I'll be away March 8 through March 12", date(2027, 3, 8), date(2027, 3, 13)),
        ("I'm on holiday from tomorrow, back on Monday the 15th", date(2027, 3, 4), date(2027, 3, 15)),
        ("I'm away from 8 March to 12 March and back on the 16th", date(2027, 3, 8), date(2027, 3, 16)),
        ("I'm on vacation from 9 to 12 March, please don't message me until Monday the 15th", date(2027, 3, 9), date(2027, 3, 15)),
        ("I'm on holiday from 8 March to 12 March, nothing before the 15th please", date(2027, 3, 8), date(2027, 3, 15)),
        ("I'm away from 8 March to 12 March, leave me alone till the 16th", date(2027, 3, 8), date(2027, 3, 16)),
        ("I'm off from 10 March to 12 March, stay silent until March 17", date(2027, 3, 10), date(2027, 3, 17)),
        ("I'm travelling from 8 to 10 March; be quiet until Friday March 12", date(2027, 3, 8), date(2027, 3, 12)),
        ("I'm on vacation next week", date(2027, 3, 8), date(2027, 3, 15)),
        ("I'm away from Monday for two weeks", date(2027, 3, 8), date(2027, 3, 22)),
        ("I'll be away on Friday", date(2027, 3, 5), date(2027, 3, 6)),
        ("I'm off tomorrow and Friday", date(2027, 3, 4), date(2027, 3, 6)),
        ("I'm on vacation until March 21", None, date(2027, 3, 21)),
        ("I'm away, back on Monday", None, date(2027, 3, 8)),
        ("/pause until Monday", None, date(2027, 3, 8)),
        ("/pause Monday", None, date(2027, 3, 8)),
    ],
)  # fmt: skip
def test_from_the_first_day_to_the_last(saying: str, first: date | None, back: date) -> None:
    chat = told(saying)
    preferences = chat.search.preferences
    assert (preferences.paused_from, preferences.paused_until) == (first, back), text(chat.said[-1:])


def test_what_comes_before_comes_and_the_rest_afterwards() -> None:
    """The check-in of Wednesday 10 March waits until the 22nd; one due on the 8th would not have."""
    chat = told("Acme decides by Friday")
    chat.say("I'm on vacation from 9 March to 19 March")
    assert "from Tuesday 9 March to Friday 19 March" in chat.said[-1].reply.text
    due = [n.due for n in chat.search.nudges if n.kind == "dated_check_in" and n.state == "planned"]
    assert [d.date() for d in due] == [date(2027, 3, 8)]
    before = len(chat.said)
    chat.wait(days=5, hours=3)
    assert len(chat.said) > before
    said = len(chat.said)
    chat.wait(days=11)
    assert len(chat.said) == said, "quiet while away"


def test_nothing_while_away() -> None:
    chat = told("I'm on vacation from 9 March to 19 March")
    due = {n.due.date() for n in chat.search.nudges if n.state == "planned" and n.kind == "undated_check_in"}
    assert due == {date(2027, 3, 22)}
    chat.say("/unpause")
    assert chat.search.preferences == replace(chat.search.preferences, paused_from=None, paused_until=None)
