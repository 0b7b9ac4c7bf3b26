"""The wording of a kind goodbye, asked for before anything is offered (rule book N24)."""

import pytest

from tests.handlers.chat import text
from tests.handlers.worries import MOMENTS


@pytest.mark.parametrize(
    "words",
    [
        "how do I withdraw nicely", "how do i tell them im not interested", "want to drop out of the acme thing, help me word it",
        "i'd rather not go on with acme. how do i say that", "can you write them that I'm out", "draft a mail that I'm pulling out",
    ],
)  # fmt: skip
def test_it_is_shown_and_once_sent_the_process_is_over(words: str) -> None:
    chat = MOMENTS["waiting"]()
    said = chat.say(words)
    assert [m.reply.draft.kind for m in said if m.reply.draft] == ["close_out"], text(said)
    assert chat.search.opportunities[0].is_open
    chat.press("Sent it")
    assert chat.search.opportunities[0].status == "withdrawn"


@pytest.mark.parametrize(
    "words", ["how do I tell them nicely", "what do i write to them", "how should I put it", "help me word it", "can you draft something"]
)  # fmt: skip
def test_behind_a_doubt_that_is_what_is_to_be_worded(words: str) -> None:
    chat = MOMENTS["waiting"]()
    assert "goodbye" in text(chat.say("not sure I want it"))
    said = chat.say(words)
    assert [m.reply.draft.kind for m in said if m.reply.draft] == ["close_out"], text(said)


@pytest.mark.parametrize(
    "words",
    ["how do i tell dana i am out of town next week", "how do I ask Dana if I am still in", "how do I follow up", "can you draft the check-in", "what do I write to Dana"],
)  # fmt: skip
def test_other_wording_is_no_goodbye(words: str) -> None:
    said = MOMENTS["waiting"]().say(words)
    assert "close_out" not in [m.reply.draft.kind for m in said if m.reply.draft], text(said)
