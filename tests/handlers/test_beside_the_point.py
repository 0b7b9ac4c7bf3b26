"""Words that only resemble something else: a visit that was held, a doubt of somebody else's, a pace, a picture, no calls."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import waiting
from tests.handlers.test_before_writing import ask, met


@pytest.mark.parametrize(
    "words",
    [
        "two weeks since the visit, can I ask Dana how it's going?",
        "after my visit last week, may I write to Dana?",
        "the campus visit went well, can I email Dana?",
        "can I thank Dana for the site visit?",
        "may I write to Dana about our visit?",
    ],
)
def test_a_visit_that_was_is_no_visit_to_come(words: str) -> None:
    assert "R12" not in ask(waiting(), words).rules


@pytest.mark.parametrize("words", ["can I visit Dana at her office?", "may I visit them tomorrow?"])
def test_a_visit_to_come_is_one(words: str) -> None:
    assert "R12" in ask(waiting(), words).rules


@pytest.mark.parametrize(
    "words",
    [
        "can I tell Dana about the Globex offer, even though she's not deciding till next Friday?",
        "may I tell Dana of my other offer although they are not ready?",
        "can I mention my Globex offer to Dana even if she does not decide yet?",
    ],
)
def test_somebody_elses_not_is_no_bluff(words: str) -> None:
    chat = waiting()
    chat.say("Globex offered me a job, answer by friday")
    assert "R14" not in ask(chat, words).rules


@pytest.mark.parametrize(
    "words",
    [
        "and I don't want to push these folks so use the patient pace with Acme",
        "patient pace with Acme please",
        "go at a slow pace with Acme",
        "take a relaxed pace with Acme",
        "I'd like an unhurried pace with Acme",
    ],
)
def test_a_pace_for_one_company(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert chat.search.opportunities[0].pace == "patient", text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "can I email Dana a picture of my new licence today",
        "may I send Dana a photo of the finished bench?",
        "can i mail dana a scan of my certificate",
        "could I send her a copy of the article we spoke of",
        "is it ok to text Dana a pic of the cake",
    ],
)
def test_a_picture_asks_for_no_news(words: str) -> None:
    assert not {"R2a", "R5", "R5b"} & set(ask(met(), words).rules)


@pytest.mark.parametrize(
    "words",
    [
        "Dana says it takes one to two weeks. She says also please no phone calls",
        "they decide in two weeks. Please no calls, they said",
        "she said two weeks. No phone calls please.",
        "Dana decides within two weeks. She asked for no calls",
        "it takes two weeks she says. And no calls please, only email",
    ],
)
def test_no_calls_beside_their_date(words: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=1)
    chat.say(words)
    (acme,) = chat.search.opportunities
    assert acme.no_calls and acme.promise is not None, text(chat.said[-2:])
