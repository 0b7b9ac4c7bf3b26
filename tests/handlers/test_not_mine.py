"""A no with something friendly beside it is a no; what merely sounds like one is none."""

import pytest

from tests.handlers.chat import Chat, text


def met() -> Chat:
    chat = Chat()
    chat.say("/interview Globex today 9am with Ana Ruiz")
    chat.wait(hours=5)
    chat.say("that's all")
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "Ana rang, not got it but they want me on supply from after half term",
        "I've not got it, they'd like me for another post though",
        "didn't get it but they may call me next year",
        "no luck with Globex, they want me as a temp though",
        "didn't get the job, they asked if they can keep my cv",
        "I've not got the role this time",
    ],
)
def test_it_is_a_no(words: str) -> None:
    chat = met()
    said = text(chat.say(words))
    assert chat.search.opportunities[0].status == "rejected", said


@pytest.mark.parametrize(
    "words",
    [
        "i've not got it in writing yet",
        "haven't got it yet, they send it tomorrow",
        "sorry i didn't get it",
        "i didn't get the job description yet",
        "if i have not got it by friday i'll be sad",
        "no luck needed, it went great",
    ],
)
def test_it_is_none(words: str) -> None:
    chat = met()
    said = text(chat.say(words))
    assert chat.search.opportunities[0].status == "active", said
