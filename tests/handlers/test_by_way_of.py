"""What went by way of somebody was for whoever is behind them; "skip the rest" is of questions, and never of a letter."""

from datetime import UTC, datetime

import pytest

from coach.model import JobSearch, Preferences
from tests.handlers.chat import Chat

LONDON = Preferences(zone="Europe/London", zone_confirmed=True, country="GB", name="Sam", morning_brief=False)


def both_waiting() -> Chat:
    """Tuesday 6 April 2027, five past one in London: her impressions and the thank-you to Colin are on screen."""
    search = JobSearch(owner="x", addresses=("test:1",), preferences=LONDON)
    chat = Chat(now=datetime(2027, 4, 5, 9, 0, tzinfo=UTC), search=search)
    chat.say(
        "interview tomorrow 10:00 to 11:00 at Thames Freight with Colin Marsh, operations director, "
        "arranged by Sophie Lane, recruiter at Bluebird Talent"
    )
    chat.wait(hours=25, minutes=40)
    chat.say("Sophie expects feedback by Monday 12 April. everything goes through her")
    chat.wait(hours=1, minutes=25)
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "sent it via Sophie",
        "sent it through Sophie",
        "it's sent, by way of Sophie",
        "sent that one via Sophie Lane",
        "mailed it via Sophie",
    ],
)
def test_it_was_for_whom_she_passes_it_on_to(words: str) -> None:
    chat = both_waiting()
    chat.say(words)
    sent = [chat.search.person(c.person) for c in chat.search.contacts if c.direction == "out"]
    assert [p.name if p else None for p in sent] == ["Colin Marsh"], chat.said[-1].reply.text


@pytest.mark.parametrize(
    "words",
    [
        "skip the rest",
        "skip the others",
        "ok skip all the rest",
        "please skip the rest",
        "skip the rest, thanks",
    ],
)
def test_the_rest_is_of_the_questions(words: str) -> None:
    chat = both_waiting()
    chat.say(words)
    assert not [n for n in chat.search.nudges if n.state == "skipped"], chat.said[-1].reply.text
    assert chat.search.question is None
