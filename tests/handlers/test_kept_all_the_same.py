"""A day that was objected to and is wanted all the same: it stays, and is nobody's decision date."""

import pytest

from tests.handlers.chat import Chat
from tests.handlers.test_guard_in_words import MONDAY


def warned() -> Chat:
    """Interviewed by Dot on Monday; on Tuesday the thank-you is put off to Thursday, when it is late."""
    chat = Chat(now=MONDAY)
    chat.say("/interview Harrow today 10am with Dot Kessler, managing editor")
    chat.wait(hours=5.1)
    chat.press("Later")
    chat.say("thursday")
    assert "late thank-you" in chat.said[-1].reply.text
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "i know, keep thursday",
        "keep it",
        "thursday anyway",
        "yes, leave it on thursday",
        "ok, still thursday please",
        "I understand. Stick with Thursday",
        "fine, leave thursday all the same",
        "yes",
    ],
)
def test_it_stays(words: str) -> None:
    chat = warned()
    chat.say(words)
    (company,) = chat.search.opportunities
    assert company.promise is None
    put_off = [n for n in chat.search.nudges if n.kind == "thank_you" and n.state == "snoozed"]
    assert [n.snoozed_until.day for n in put_off if n.snoozed_until] == [4], chat.said[-1].reply.text


@pytest.mark.parametrize("words", ["tomorrow then", "ok, wednesday at 8", "wednesday morning is better"])
def test_another_day_is_another_day(words: str) -> None:
    chat = warned()
    chat.say(words)
    put_off = [n for n in chat.search.nudges if n.kind == "thank_you" and n.state == "snoozed"]
    assert [n.snoozed_until.day for n in put_off if n.snoozed_until] in ([2], [3]), chat.said[-1].reply.text


@pytest.mark.parametrize(
    "words",
    [
        "I hear Ingrid has left Pell Harbor Logistics. My contact there is Ned Voss now",
        "Ingrid has left Pell Harbor, I should write to Ned Voss from now on",
        "Ingrid is no longer with Pell Harbor, Ned Voss has taken over",
        "Ingrid no longer works at Pell Harbor Logistics, her successor is Ned Voss",
        "Ingrid has left Pell Harbor Logistics and Ned Voss took over from her",
    ],
)
def test_the_company_is_nobodys_successor(words: str) -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Pell Harbor Logistics today 10am with Ingrid Sol, hiring manager and Ned Voss")
    chat.wait(hours=6)
    chat.say(words)
    (company,) = chat.search.opportunities
    names = {p.name for p in chat.search.people}
    assert names == {"Ingrid Sol", "Ned Voss"}, names
    now = chat.search.person(company.primary)
    assert now is not None and now.name == "Ned Voss"
    assert [p.name for p in chat.search.people if p.left] == ["Ingrid Sol"]
