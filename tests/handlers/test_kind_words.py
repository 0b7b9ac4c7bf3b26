"""Somebody who feels bad hears two warm lines first: no verdict, no "which company?", nothing changed, and not the same lines twice."""

import pytest

from handlers.free_words.comfort import SAYS
from tests.handlers.chat import Chat, text
from tests.handlers.debrief_chat import at
from tests.handlers.scenes import SCENES, card, waiting
from tests.voice import voice_faults

FEELS = (
    "it was awful, I froze", "i lost my job today", "I feel like giving up", "I cried after", "I bombed it",
    "they let me go this morning, I was laid off", "I can't sleep because of all this", "honestly I'm not good enough for anyone",
    "the waiting is killing me", "nobody ever answers me", "I'm so nervous about tomorrow", "what's the point, another month gone",
    "went so badly, they looked at their watches", "this is so unfair", "I don't know how to pay the rent and it scares me",
    "should i be worried?", "do I still have a chance?", "did I blow it?", "is that a bad sign?", "am I still in the running?",
)  # fmt: skip


@pytest.mark.parametrize("scene", ["new", "card", "debriefing", "waiting", "two", "asking"])
@pytest.mark.parametrize("words", FEELS)
def test_two_warm_lines_come_first(scene: str, words: str) -> None:
    chat = SCENES[scene]()
    before = chat.search.opportunities, chat.search.interviews, chat.search.contacts
    question = chat.search.question
    said = chat.say(words)
    assert any(text(said).startswith(way) for ways in SAYS.values() for way in ways), text(said)
    assert not any(m.reply.verdict or m.reply.draft for m in said)
    assert (chat.search.opportunities, chat.search.interviews, chat.search.contacts) == before
    assert (chat.search.question and chat.search.question.id) == (question and question.id)


@pytest.mark.parametrize("ways", SAYS.values(), ids=list(SAYS))
def test_every_kind_word_is_two_lines_in_its_voice(ways: tuple[str, ...]) -> None:
    assert all(way.count("\n") == 1 and not voice_faults(way) for way in ways)


def test_not_the_same_lines_twice() -> None:
    chat = waiting()
    said = [
        text(chat.say(words)) for words in ("I bombed it", "it went terribly", "what a disaster that was")
    ]
    assert len(set(said)) == 3


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("they rejected me again, I can't take it anymore", "rejected"),
        ("I didn't get the job, I could cry", "rejected"),
        ("I got the offer, I'm so nervous", "offer"),
    ],
)
def test_news_is_heard_all_the_same(words: str, status: str) -> None:
    chat = waiting()
    chat.say(words)
    assert chat.search.opportunities[0].status == status


@pytest.mark.parametrize(
    "words",
    [
        "I was laid off in 2023 and they asked about that at length",
        "how I calmed an angry customer",
        "nobody answers the tickets there before noon",
        "my burnout and how I came back from it",
        "what I do when a patient cries",
    ],
)
def test_what_was_talked_about_is_no_feeling(words: str) -> None:
    chat = at("topics")
    chat.say(words)
    assert chat.search.question is not None
    assert chat.search.question.asks != "topics", text(chat.said[-1:])


def test_a_new_interview_told_nervously_is_noted() -> None:
    chat = Chat()
    chat.say("I'm so nervous, interview at Acme tomorrow at 2pm")
    assert [o.company for o in chat.search.opportunities] == ["Acme"]


@pytest.mark.parametrize(
    "words",
    [
        "can't sleep. got 3 interviews this week",
        "my hands are shaking, it starts in an hour",
        "so nervous about tomorrow",
        "haven't slept, two interviews tomorrow",
        "up since 4am thinking about my interviews",
        "lying awake again",
    ],
)
def test_how_one_is_comes_before_what_else_is_in_it(words: str) -> None:
    for chat in (Chat(), card()):
        before = chat.search.interviews
        said = text(chat.say(words))
        kind = (*SAYS["sleep"], *SAYS["nerves"])
        assert said.startswith(kind), said
        assert chat.search.interviews == before and chat.search.question is None


def test_a_meeting_told_with_it_is_noted() -> None:
    chat = Chat()
    chat.say("couldn't sleep, interview with Acme tomorrow at 9 with Dana Lee")
    assert len(chat.search.interviews) == 1
