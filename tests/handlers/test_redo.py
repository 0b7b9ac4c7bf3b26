"""Redo puts back what was taken back last; after anything new there is nothing to put back."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import waiting


def facts(chat: Chat) -> tuple[object, ...]:
    search = chat.search
    return search.opportunities, search.interviews, search.people, search.contacts


@pytest.mark.parametrize(
    ("told", "redo"),
    [
        ("applied to Initech today", "redo"),
        ("got a rejection from Acme", "it was right after all"),
        ("interview at Hooli on 8 December 3pm with Kim", "bring it back please"),
        ("called Dana today", "put it back"),
        ("they decide by 15 December", "undo the undo"),
        ("use a formal tone", "no, redo that"),
    ],
)
def test_it_is_there_again(told: str, redo: str) -> None:
    chat = waiting()
    chat.say(told)
    after = facts(chat), chat.search.preferences
    chat.say("undo")
    assert (facts(chat), chat.search.preferences) != after
    assert text(chat.say(redo)).startswith("Back again:")
    assert (facts(chat), chat.search.preferences) == after


def test_back_and_forth() -> None:
    chat = waiting()
    was = facts(chat)
    for _ in range(3):
        chat.say("undo")
        chat.say("redo")
    assert facts(chat) == was
    chat.say("undo")
    assert facts(chat) != was


@pytest.mark.parametrize(
    "between",
    [
        "applied to Initech today",
        "Acme: salary 150k",
        "Dana's number is 555 0199",
        "called Dana",
        "they decide by 15 December",
    ],
)
def test_after_something_new_there_is_nothing_to_put_back(between: str) -> None:
    chat = waiting()
    chat.say("undo")
    chat.say(between)
    was = facts(chat)
    assert "once more" in text(chat.say("redo"))
    assert facts(chat) == was


def test_undo_goes_on_past_it() -> None:
    chat = waiting()
    for word in ("applied to Initech today", "applied to Hooli today"):
        chat.say(word)
    chat.say("undo")
    chat.say("redo")
    chat.say("undo")
    chat.say("undo")
    assert [o.company for o in chat.search.opportunities] == ["Acme"]
