"""The wording is asked for while a question of the debrief is open: it comes, and is no answer to the question."""

import pytest

from tests.handlers.chat import Chat, text


def telling() -> Chat:
    chat = Chat()
    chat.say("/interview Acme today 2pm with Dana Lee")
    chat.wait(hours=5, minutes=20)
    chat.say("went well. they lose days on invoices. they decide by friday the 4th")
    question = chat.search.question
    assert question is not None
    assert question.conversation == "debrief"
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "can u show me the thx",
        "whats the thank you look like",
        "show thx note pls",
        "what will the note say",
        "ok now the thank you",
        "could i see the letter for dana already",
        "where is my thank you?",
        "lemme see the draft",
    ],
)
def test_it_comes(words: str) -> None:
    chat = telling()
    chat.say(words)
    draft = chat.said[-1].reply.draft
    assert draft is not None, chat.said[-1].reply.text
    assert draft.kind == "thank_you"


@pytest.mark.parametrize(
    "words",
    [
        "the thank-you letters they send to donors",
        "what the note in the file says about returns",
        "how the draft of the law will change their work",
        "their letter templates",
        "the follow-up visits after surgery",
    ],
)
def test_what_was_talked_about_is_no_wish(words: str) -> None:
    chat = telling()
    chat.say(words)
    assert chat.said[-1].reply.draft is None


@pytest.mark.parametrize(
    "words",
    [
        "nooo thats it lol",
        "nope that's it",
        "no, that's all i think",
        "next one please, nothing else",
        "no more i guess",
        "that'd be it for now",
    ],
)
def test_enough_in_any_words(words: str) -> None:
    chat = telling()
    assert "That's all I need." in text(chat.say(words))
