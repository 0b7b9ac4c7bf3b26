"""A further round told of: their message is logged, an answer is due, and who only brings it is not met."""

import pytest

from tests.handlers import scenes
from tests.handlers.chat import text

BROUGHT = (
    "/heard Dana: third round with Oliver Platt, the CTO, Tuesday 8 December 11:00-11:45",
    "/heard Dana: next round Tuesday 8 December at 11 with Oliver Platt",
    "Dana invites me to the second round with Oliver Platt on Tuesday 8 December at 11",
    "Dana called, I'm invited to meet Oliver Platt on Tuesday 8 December at 11",
    "Dana wants me back for another interview with Oliver Platt, Tuesday 8 December 11am",
)


@pytest.mark.parametrize("words", BROUGHT)
def test_an_invitation_wants_an_answer(words: str) -> None:
    chat = scenes.waiting()
    said = chat.say(words)
    dana = chat.search.people[0]
    owed = [n for n in chat.search.nudges if n.kind == "reply_due"]
    assert [n.person for n in owed] == [dana.id], text(said)
    met = {p.name for p in chat.search.people if p.id in chat.search.interviews[-1].people}
    assert met == {"Oliver Platt"}, text(said)
    chat.say("confirmed it to her")
    assert chat.search.contacts[-1].kind == "reply_due"


@pytest.mark.parametrize(
    "words",
    [
        "Dana rang, I'm invited to a trial morning on Wednesday 9 December 9:30 to 12:30",
        "Dana phoned and invited me to a second round with her on Tuesday 8 December at 11",
        "they called, they want to see me again on Tuesday 8 December at 11",
    ],
)
def test_by_phone_too(words: str) -> None:
    chat = scenes.waiting()
    said = chat.say(words)
    assert [n for n in chat.search.nudges if n.kind == "reply_due"], text(said)


def test_what_was_only_said_on_the_phone_was_answered_there() -> None:
    chat = scenes.waiting()
    chat.say("Dana rang, they decide by Friday 11 December")
    assert not [n for n in chat.search.nudges if n.kind == "reply_due"]
