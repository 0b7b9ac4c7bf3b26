"""The question under a draft is answered in one line, and the draft takes it in."""

import inspect

import pytest

from coach.wording import ask
from handlers.free_words.detail import QUESTIONS
from tests.handlers.chat import Chat, text


def thanking() -> Chat:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(minutes=35)
    chat.press("That's all") if any("That's all" in str(m) for m in chat.said[-1:]) else chat.press("Skip")
    chat.press("That's all")
    chat.wait(hours=2)
    return chat


def test_every_question_is_one_the_wording_asks() -> None:
    source = inspect.getsource(ask)
    for words, _ in QUESTIONS:
        assert words in source


def test_the_answer_makes_the_draft_personal() -> None:
    chat = thanking()
    first = next(m.reply.draft for m in reversed(chat.said) if m.reply.draft)
    assert first.note is not None and "still remember" in first.note
    chat.say("how they cut the release time in half")
    drafted = chat.said[-1].reply.draft
    assert drafted is not None, text(chat.said[-1:])
    assert "release time" in drafted.body


@pytest.mark.parametrize("words", ["what's next?", "rejected", "can I write to Dana again?"])
def test_other_talk_is_no_detail(words: str) -> None:
    chat = thanking()
    chat.say(words)
    debriefs = [i.debrief for i in chat.search.interviews if i.debrief]
    assert not any(words in d.topics for d in debriefs)
