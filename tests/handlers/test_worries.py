"""A worry gets a short, kind, honest answer: no verdict, no draft, no change of the record, and the open question stays."""

import pytest

from handlers.advising import asked
from handlers.advising.topic import Topic
from tests.handlers.chat import Chat, choices, text
from tests.handlers.worries import ASKED, MOMENTS, NOT_ASKED

LONGEST = 460
BY_WHAT_IS_KNOWN = ("No, Acme waits until Friday", "Not by itself. Most silence")
SAYINGS = [(scene, topic, words) for scene, topic, ways in ASKED for words in ways]


@pytest.mark.parametrize(("scene", "topic", "words"), SAYINGS, ids=[w for _, _, w in SAYINGS])
def test_it_is_answered_as_a_friend_would(scene: str, topic: Topic, words: str) -> None:
    chat = MOMENTS[scene]()
    before, question = _record(chat), chat.search.question
    said = chat.say(words)
    told = text(said)
    ways = BY_WHAT_IS_KNOWN if callable(topic.says) else topic.says
    assert told.startswith(ways), told
    assert len(told) < LONGEST
    assert not any(m.reply.verdict or m.reply.draft for m in said)
    assert _record(chat) == before
    assert (chat.search.question and chat.search.question.asks) == (question and question.asks)


@pytest.mark.parametrize(("scene", "words"), NOT_ASKED)
def test_what_only_resembles_it_is_heard_as_it_was_meant(scene: str, words: str) -> None:
    told = text(MOMENTS[scene]().say(words))
    says = [way for topic in asked.TOPICS if not callable(topic.says) for way in topic.says]
    assert not [way for way in says if way in told], told


def test_every_topic_is_tried_in_five_ways() -> None:
    tried = {id(topic): len(ways) for _, topic, ways in ASKED}
    assert all(tried.get(id(topic), 0) >= 5 for topic in asked.TOPICS)


@pytest.mark.parametrize(
    "words",
    ["they need my passport by Friday", "Acme wants my last three payslips", "HR asks for my bank details", "they want my ID and SSN", "they asked for my driving licence"],
)  # fmt: skip
def test_what_they_demand_is_noted_and_what_to_think_of_it_stands_below(words: str) -> None:
    chat = MOMENTS["waiting"]()
    said = chat.say(words)
    assert chat.search.contacts[-1].kind == "request"
    below = [way for t in asked.TOPICS if t.beside and not callable(t.says) for way in t.says]
    assert any(way in text(said) for way in below), text(said)
    assert any(c.label == "Undo" for m in said for c in choices(m))


@pytest.mark.parametrize(
    "words",
    ["sent it, with a typo", "sent, but I spelled her name wrong", "done. forgot the attachment though", "sent it but with the wrong cv", "I sent it and there's a spelling mistake in it"],
)  # fmt: skip
def test_what_went_out_with_a_slip_is_out(words: str) -> None:
    chat = MOMENTS["thanking"]()
    said = chat.say(words)
    assert [c.kind for c in chat.search.contacts if c.direction == "out"] == ["thank_you"], text(said)
    assert "Noted: thank-you to Dana" in text(said)
    assert len(said) > 1


def _record(chat: Chat) -> tuple[object, ...]:
    search = chat.search
    return search.opportunities, search.interviews, search.people, search.contacts, search.preferences
