"""Formal people: when a meeting ended, being asked to return, more time for an offer, and accepting it."""

import pytest

from tests.handlers.chat import Chat, text


@pytest.mark.parametrize(
    "words",
    [
        "The interview concluded at 11:15.",
        "we finished at 11:15",
        "it ended at 11:15, they decide friday",
        "wrapped up at 11:15",
        "I was out by 11:15",
    ],
)
def test_when_it_ended_is_no_day_of_decision(words: str) -> None:
    chat = Chat()
    chat.say("/interview Globex today 10am with Ana Ruiz")
    chat.wait(hours=1.5)
    said = text(chat.say(words))
    assert chat.search.interviews[0].minutes == 75, said
    promise = chat.search.opportunities[0].promise
    assert promise is None or (promise.date is not None and promise.date.isoformat() == "2026-11-27"), said


def met() -> Chat:
    chat = Chat()
    chat.say("/interview Kessler Manufacturing today at 9 with Robert Kessler and Diane Yost")
    chat.wait(hours=5)
    chat.say("that's all")
    chat.say("sent both")
    chat.wait(hours=40)
    return chat


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("They would like me to return on Monday the 30th at 10 for a second interview", "11-30 10:00"),
        ("Diane asked me to come back monday at 10 for another round", "11-30 10:00"),
        ("she'd like me to come in again on tuesday at 3pm to meet the owner", "12-01 15:00"),
        ("they would like me to attend a panel on december 3rd at 2pm", "12-03 14:00"),
        ("Ms. Yost called. They need me to come in again on friday at 9am", "11-27 09:00"),
    ],
)
def test_to_return_is_an_invitation(words: str, start: str) -> None:
    chat = met()
    said = text(chat.say(words))
    second = chat.search.interviews[-1].start
    assert second is not None and f"{second.local:%m-%d %H:%M}" == start, said


def offered() -> Chat:
    chat = met()
    chat.say("/interview Barrow friday at 10 with Lena Ortiz")
    chat.say("Kessler has extended an offer of $118,000. I have until December 15th to respond.")
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "How should I ask for additional time?",
        "how to ask for an extension",
        "how do i ask for more time",
        "I need additional time",
        "can I ask them for a few more days?",
    ],
)
def test_time_is_asked_for(words: str) -> None:
    chat = offered()
    said = chat.say(words)
    assert any(m.reply.draft and m.reply.draft.kind == "offer_decision" for m in said), text(said)


@pytest.mark.parametrize(
    "words", ["I have decided to accept the offer.", "i'm going to take it", "I'll take the job", "I accepted", "accepting it"]
)  # fmt: skip
def test_the_only_offer_is_the_one_accepted(words: str) -> None:
    chat = offered()
    said = text(chat.say(words))
    assert next(o for o in chat.search.opportunities if "Kessler" in o.company).status == "accepted", said
