"""The one-minute debrief in ordinary words: an answer stays an answer, and news still gets out."""

from fnmatch import fnmatch

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.debrief_chat import at, came_of, changed
from tests.handlers.debrief_words import ANSWERS, LEAVING


@pytest.mark.parametrize(("slot", "words"), [(s, w) for s, rows in ANSWERS.items() for w in rows])
def test_an_answer_is_kept_and_nothing_else_happens(slot: str, words: str) -> None:
    chat = at(slot)
    said = chat.say(words)
    assert not changed(chat, slot, words), text(said)


@pytest.mark.parametrize(("slot", "words", "what", "reads"), LEAVING)
def test_what_is_no_answer_leaves_the_debrief(slot: str, words: str, what: str, reads: str) -> None:
    chat = at(slot)
    said = chat.say(words)
    have = came_of(chat, said, what)
    assert have not in ("", "-", "None"), text(said)
    assert fnmatch(have, reads), text(said)
    assert words.casefold() not in str(chat.search.interviews[0].debrief).casefold(), "swallowed"


def test_undo_takes_back_an_answer() -> None:
    chat = at("topics")
    chat.say("why they rejected the first design")
    chat.say("undo")
    debrief = chat.search.interviews[0].debrief
    assert debrief is None or not debrief.topics


def test_the_words_are_news_again_hours_later() -> None:
    chat = at("topics")
    chat.wait(hours=5)
    chat.say("they rejected my design, and me")
    assert chat.search.opportunities[0].status == "rejected"


def test_news_beside_the_answer_is_heard_and_the_answer_kept() -> None:
    chat = at("topics")
    chat.say("mostly how they price repairs. They decide by Friday 4 December.")
    debrief, promise = chat.search.interviews[0].debrief, chat.search.opportunities[0].promise
    assert promise is not None and str(promise.date) == "2026-12-04"
    assert debrief is not None and debrief.topics == ("mostly how they price repairs.",)
    assert chat.search.question is not None and chat.search.question.asks == "experience"


@pytest.mark.parametrize(
    "words",
    ["they didn't say", "no decision date", "nothing said about that", "no", "went ok. they didn't say when", "nobody told me", "no idea"],
)  # fmt: skip
def test_that_no_date_was_named_is_kept_and_not_asked_again(words: str) -> None:
    chat = Chat()
    chat.say("/interview Globex today 9am with Ana Ruiz")
    chat.wait(minutes=30)
    chat.say(words)
    promise = chat.search.opportunities[0].promise
    assert promise is not None and promise.date is None, text(chat.said[-1:])
    assert "Did they say when they will decide?" not in text(chat.wait(hours=30))


def test_a_question_that_was_skipped_may_come_once_more() -> None:
    chat = Chat()
    chat.say("/interview Globex today 9am with Ana Ruiz")
    chat.wait(minutes=30)
    chat.say("skip")
    assert chat.search.opportunities[0].promise is None
    assert "Did they say when they will decide?" in text(chat.wait(hours=30))
