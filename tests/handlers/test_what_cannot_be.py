"""Facts that contradict each other are asked about, and change nothing until that is settled."""

from datetime import UTC, date, datetime

import pytest

from tests.handlers.chat import Chat, choices, text

MONDAY = datetime(2027, 3, 1, 13, 0, tzinfo=UTC)
"""Monday 1 March 2027, 08:00 in New York."""


def ahead() -> Chat:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme on Friday 10am with Dana Lee")
    return chat


@pytest.mark.parametrize(
    "told", ["they will decide by Wednesday", "Acme decides tomorrow", "they decide by 3 March"]
)
def test_a_decision_before_the_interview(told: str) -> None:
    chat = ahead()
    asked = text(chat.say(told))
    assert "The interview is only on Friday 5 March" in asked
    assert chat.search.opportunities[0].promise is None
    chat.say("by the 12th")
    promise = chat.search.opportunities[0].promise
    assert promise is not None and promise.date == date(2027, 3, 12)


def test_a_decision_before_the_interview_may_be_meant() -> None:
    chat = ahead()
    chat.say("they decide by Wednesday")
    chat.press(next(c.label for c in choices(chat.said[-1]) if c.label.endswith("is right")))
    promise = chat.search.opportunities[0].promise
    assert promise is not None and promise.date == date(2027, 3, 3)


def test_a_decision_after_an_interview_that_was_is_none_to_wonder_about() -> None:
    chat = ahead()
    chat.wait(hours=24 * 4 + 4)
    chat.press("They didn't say")
    chat.press("That's all")
    chat.say("second interview at Acme on 19 March at 2pm")
    chat.say("they decide by the 17th")
    promise = chat.search.opportunities[0].promise
    assert promise is not None and promise.date == date(2027, 3, 17)


def test_thanks_before_the_interview() -> None:
    chat = ahead()
    asked = text(chat.say("sent Dana the thank-you"))
    assert "still ahead" in asked and chat.search.contacts == ()
    assert any(n.kind == "thank_you" and n.state == "planned" for n in chat.search.nudges)
    chat.press("Yes, note it")
    assert [c.kind for c in chat.search.contacts] == ["reply"]
    assert any(n.kind == "thank_you" and n.state == "planned" for n in chat.search.nudges)


def test_a_reply_from_before_the_application() -> None:
    chat = Chat(now=MONDAY)
    chat.say("applied at Globex today")
    asked = text(chat.say("Globex replied on Feb 20, they want to talk"))
    assert "One of the days is off" in asked and chat.search.contacts == ()
    chat.say("applied to Globex on 15 February")
    assert chat.search.opportunities[0].applied_on == date(2027, 2, 15)
    chat.say("Globex replied on Feb 20, they want to talk")
    assert [c.direction for c in chat.search.contacts] == ["in"]


def test_an_interview_in_another_age() -> None:
    chat = Chat(now=MONDAY)
    assert "far ahead" in text(chat.say("interview at Globex on 5 May 2062 at 3pm"))
    assert all(i.start is None for i in chat.search.interviews)
