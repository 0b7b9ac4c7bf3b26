"""What was done, and what came of it, in one breath; a yes told to them in passing; and a yes to an offer."""

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import offer, thanking, waiting
from tests.handlers.worries import offer2


@pytest.mark.parametrize(
    "words",
    [
        "done, and she accepted",
        "done. she replied already",
        "sent and she answered right away",
        "sent it, he wrote back: lovely to meet you too",
        "ok sent. they got back to me already",
    ],
)
def test_the_step_is_done_and_their_word_is_noted(words: str) -> None:
    chat = thanking()
    said = text(chat.say(words))
    assert [(c.direction, c.kind) for c in chat.search.contacts] == [("out", "thank_you"), ("in", "reply")], (
        said
    )
    debrief = chat.search.interviews[0].debrief
    assert debrief is None or not debrief.topics


@pytest.mark.parametrize(
    "words",
    [
        "grand, told her I will",
        "cool, said I would",
        "fine, I told them that works",
        "lovely, texted Dana that it's fine",
        "great, told Dana I'll be there",
    ],
)
def test_an_assent_is_the_answer_that_was_owed(words: str) -> None:
    chat = waiting()
    chat.say("Dana asked if I could send references by Friday")
    said = text(chat.say(words))
    assert "Noted: answer to Dana" in said, said


@pytest.mark.parametrize(
    "words", ["told them yes", "great, just told Dana yes", "gave them my yes", "said yes", "I told her yes"]
)
def test_a_yes_with_an_offer_in_hand_takes_it(words: str) -> None:
    chat = offer()
    chat.say(words)
    assert chat.search.opportunities[0].status == "accepted", text(chat.said[-1:])


def test_a_yes_to_somebody_else_does_not() -> None:
    chat = offer2()
    chat.say("told Tom yes")
    assert [o.status for o in chat.search.opportunities] == ["offer", "active"]
    other = waiting()
    other.say("told him yes")
    assert other.search.opportunities[0].status == "active"
