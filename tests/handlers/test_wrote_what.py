"""What went out is quoted, with its day; nothing is changed by asking, and whoever is unknown is said to be unknown."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import card, two, waiting


@pytest.mark.parametrize(
    "words",
    [
        "what did I send Dana",
        "what did i write to dana?",
        "show me what I sent to Dana",
        "what did I email her again?",
        "what was in my thank-you to Dana?",
        "how did I put it?",
        "what have I sent to Acme so far?",
        "can you show me the mail I sent her",
        "what did I say in my last mail?",
    ],
)
def test_the_text_is_quoted_with_its_day(words: str) -> None:
    chat = waiting()
    sent = chat.search.contacts[-1]
    before = _record(chat)
    said = text(chat.say(words))
    assert said.startswith("Thank-you to Dana, Tue 24 Nov:"), said
    assert sent.text and sent.text in said
    assert f"Subject: {sent.subject}" in said
    assert _record(chat) == before


def test_of_several_the_last_is_quoted_and_the_others_are_named() -> None:
    chat = waiting()
    chat.wait(days=7, hours=1)
    chat.say("sent it")
    said = text(chat.say("what did I write to Dana?"))
    assert chat.search.contacts[-1].text in said  # type: ignore[operator]
    assert "Before that: thank-you to Dana, Tue 24 Nov." in said


def test_what_was_only_told_of_is_not_made_up() -> None:
    chat = waiting()
    chat.say("called Dana today about the timeline")
    said = text(chat.say("what did I say to Dana in my last message?"))
    assert "I don't have the text" in said and "called Dana today about the timeline" in said


@pytest.mark.parametrize(
    ("scene", "words", "reads"),
    [
        (waiting, "what did I send Bill", "I know no Bill yet."),
        (two, "what did I send Ann", "Nothing to Ann yet"),
        (card, "what did I send?", "Nothing to Acme yet"),
        (two, "what did i write to globex", "Nothing to Globex yet"),
        (waiting, "what did i mail to Zed Corp", "I know no Zed Corp yet."),
    ],
)
def test_where_nothing_went_out_it_says_so(scene: object, words: str, reads: str) -> None:
    said = text(scene().say(words))  # type: ignore[operator]
    assert said.startswith(reads), said


@pytest.mark.parametrize(
    "words",
    ["what did I say in the interview", "who rejected me", "who interviewed me friday", "which company did I apply to", "when did they offer me the job", "why did I withdraw from Acme"],
)  # fmt: skip
def test_a_question_is_no_news(words: str) -> None:
    chat = waiting()
    before = _record(chat)
    chat.say(words)
    assert _record(chat) == before


def _record(chat: Chat) -> tuple[object, ...]:
    search = chat.search
    return search.opportunities, search.interviews, search.people, search.contacts
