"""The next wording is asked for by whose it is; and two that are too much alike are told apart by another wording."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import thanking, two


def shown(chat: Chat, words: str) -> str:
    said = chat.say(words)
    return "; ".join(m.reply.draft.to_name or "" for m in said if m.reply.draft) or text(said)


@pytest.mark.parametrize(
    "words",
    ["and tom's?", "and for Tom", "show me tom's", "what about Tom's one?", "good, now Tom Fox's please"],
)
def test_whose_it_is(words: str) -> None:
    assert shown(two(), words) == "Tom Fox"


def test_a_name_alone_right_after_the_first_one_is_out() -> None:
    chat = two()
    chat.say("sent Ann's")
    assert shown(chat, "and tom") == "Tom Fox"
    assert shown(two(), "tom") != "Tom Fox"


@pytest.mark.parametrize(
    "words",
    [
        "isn't that too similar to the other one",
        "reads just the same",
        "it's nearly the same as last time",
        "that one is almost identical",
        "ortega's is too similar isn't it",
    ],
)
def test_too_much_alike_brings_another_wording(words: str) -> None:
    chat = thanking()
    first = next(m.reply.draft for m in reversed(chat.said) if m.reply.draft)
    said = chat.say(words)
    assert said[-1].reply.draft is not None and said[-1].reply.draft.template != first.template, text(said)
    debrief = chat.search.interviews[0].debrief
    assert debrief is None or not debrief.topics


def test_what_else_is_the_same() -> None:
    assert not any(m.reply.draft for m in thanking().say("it is the same time next week"))
