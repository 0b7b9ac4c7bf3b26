"""Answers that keep what was said, questions that are beyond it, and wording for the step that is due."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import AHEAD, card, offer, waiting


def pending(chat: Chat) -> set[str]:
    return {n.kind for n in chat.search.nudges if n.state in AHEAD}


@pytest.mark.parametrize(
    "words",
    [
        "can you write me a cover letter?",
        "could you improve my CV",
    ],
)
def test_beyond_it(words: str) -> None:
    said = card().say(words)
    assert "beyond me" in text(said)
    assert not any(m.reply.verdict or m.reply.draft for m in said)


@pytest.mark.parametrize(
    "words", ["will you remind me beforehand?", "do you tell me when it's time?", "remind me in time"]
)
def test_it_reminds_by_itself(words: str) -> None:
    chat = card()
    said = text(chat.say(words))
    assert "by myself" in said
    assert chat.search.question is None, said


@pytest.mark.parametrize(
    "words", ["what do I write", "ok, how should I answer them?", "and what do I say now"]
)
def test_what_to_write_is_the_step_that_is_due(words: str) -> None:
    chat = waiting()
    chat.say("got an offer from Acme, answer by 4 December")
    said = chat.say(words)
    assert any(m.reply.draft and "offer" in f"{m.reply.draft.subject} {m.reply.draft.body}" for m in said), (
        text(said)
    )


@pytest.mark.parametrize(
    ("words", "deadline"),
    [
        ("They want me to start on 1 February and would like to know by Monday 7 December", "12-07 17:00"),
        ("start date would be 4 January, they need my answer by 8 December", "12-08 17:00"),
        ("I have until Wednesday 9 December to decide, first day 18 January", "12-09 17:00"),
    ],
)
def test_the_first_day_at_work_is_no_deadline(words: str, deadline: str) -> None:
    chat = waiting()
    chat.say("Acme made me an offer")
    chat.say(words)
    made = chat.search.opportunities[0].offer
    assert made is not None
    assert made.deadline is not None, text(chat.said[-1:])
    assert f"{made.deadline.local:%m-%d %H:%M}" == deadline, text(chat.said[-1:])


@pytest.mark.parametrize(
    "words", ["she didn't give a deadline", "no date was named", "they didn't say by when"]
)
def test_no_deadline(words: str) -> None:
    chat = waiting()
    chat.say("Acme made me an offer")
    assert "in writing" in text(chat.say(words))
    assert chat.search.question is None


@pytest.mark.parametrize(
    "words",
    [
        "I told her I could make a checklist for that",
        "told Dana that I had built something like it before",
        "I explained to her how I would set it up",
    ],
)
def test_what_was_said_in_the_talk_is_no_message(words: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 8am with Dana Lee")
    chat.say(words)
    assert "thank_you" in pending(chat), text(chat.said[-1:])
    assert not [c for c in chat.search.contacts if c.direction == "out"]


@pytest.mark.parametrize(
    ("words", "monthly"),
    [
        ("I answered and asked if a short note once a month is welcome. He says yes, gladly", True),
        ("she said a note now and then is fine", True),
        ("Dana wrote there's no need for notes every month", False),
    ],
)
def test_notes_while_on_hold(words: str, monthly: bool) -> None:
    chat = waiting()
    chat.say("Dana says the role is on hold")
    chat.say(words)
    company = chat.search.opportunities[0]
    assert company.hold is not None
    assert company.hold.monthly is monthly, text(chat.said[-1:])
    assert len(chat.search.opportunities) == 1


def test_an_offer_told_by_the_short_name() -> None:
    chat = Chat()
    chat.say("/interview Granite Credit Union today 8am with Patricia Holt")
    chat.say("granite just made me an offer, fifty two thousand, they want to know by friday noon")
    made = chat.search.opportunities[0].offer
    assert made is not None, text(chat.said[-1:])
    assert made.deadline is not None
    assert f"{made.deadline.local:%m-%d %H:%M}" == "11-27 12:00"


def test_an_offer_already_known_is_no_news() -> None:
    chat = offer()
    assert "Congratulations" not in text(chat.say("they need my answer by Tuesday 8 December"))
