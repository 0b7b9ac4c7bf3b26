"""The wording on screen is wanted as a text, a LinkedIn message, a phone script: it comes as that, and what only asks does not."""

import pytest

from tests.handlers.chat import Chat, text


def shown() -> Chat:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=3)
    assert chat.said[-1].reply.draft is not None
    return chat


@pytest.mark.parametrize(
    ("words", "channel"),
    [
        ("I'm driving, can you make it a text", "text"),
        ("i need it as an sms", "text"),
        ("give me a short whatsapp instead", "text"),
        ("rather a linkedin message please", "linkedin_message"),
        ("turn this into a LinkedIn invite", "linkedin_note"),
        ("do you have it as a card", "card"),
    ],
)
def test_it_comes_as_that(words: str, channel: str) -> None:
    chat = shown()
    chat.say(words)
    draft = chat.said[-1].reply.draft
    assert draft is not None, chat.said[-1].reply.text
    assert draft.channel == channel, draft.channel


def test_back_to_e_mail() -> None:
    chat = shown()
    chat.say("as a text please")
    chat.say("no, as an email")
    draft = chat.said[-1].reply.draft
    assert draft is not None
    assert draft.channel == "email"


def test_a_way_this_step_is_not_written_in_is_said() -> None:
    chat = shown()
    chat.wait(hours=24)
    late = next(m for _ in range(20) for m in chat.wait(hours=12) if m.reply.draft)
    assert late.reply.draft is not None
    assert late.reply.draft.kind == "late_thank_you"
    assert text(chat.say("make it a phone script")) == "For this step I have wording as: E-mail."


@pytest.mark.parametrize(
    "words",
    [
        "should i send a text?",
        "sent it as a text",
        "she wants a call tomorrow at 3",
        "can i text her?",
        "dana texted me",
    ],
)
def test_questions_and_news_are_none(words: str) -> None:
    chat = shown()
    before = chat.said[-1].reply.draft
    assert before is not None
    chat.say(words)
    assert not any(
        m.reply.draft and m.reply.draft.channel == "text" and m.reply.draft.kind == "thank_you"
        for m in chat.said[-1:]
    )


@pytest.mark.parametrize(
    "words",
    [
        "can be more informal? she is very friendly",
        "a bit informal please",
        "rather casual",
        "informal",
        "more relaxed, she is my age",
    ],
)
def test_informal_is_not_formal(words: str) -> None:
    chat = shown()
    chat.say(words)
    draft = chat.said[-1].reply.draft
    assert draft is not None, chat.said[-1].reply.text
    assert draft.body.startswith("Hi Dana,"), draft.body


@pytest.mark.parametrize(
    "words", ["i sended", "i sended it", "already send it", "i have send it", "just sent that"]
)
def test_sent_in_broken_english(words: str) -> None:
    chat = shown()
    assert "thank-you to Dana, today." in text(chat.say(words))
