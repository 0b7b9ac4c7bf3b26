"""Whoever was there is met, however that is told; whoever comes instead is met, and the one before is not."""

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import card, debriefing, seen, waiting

THERE = (
    ("there was a second person, Marc from finance", ["Marc"]),
    ("two of them, Dana and Raj", ["Raj"]),
    ("there were three people in the end: Dana, Joe from sales and a quiet guy named Sam", ["Joe", "Sam"]),
    ("dana plus a colleague of hers, Ines", ["Ines"]),
    ("it was dana and somebody called Ravi Kumar", ["Ravi Kumar"]),
    ("a woman named Sofia took notes", ["Sofia"]),
    ("her boss Alan Pike joined at the end", ["Alan Pike"]),
    ("I also talked to Ben Ruiz there, he's the team lead", ["Ben Ruiz"]),
)


@pytest.mark.parametrize(("words", "names"), THERE)
def test_whoever_was_there_is_met(words: str, names: list[str]) -> None:
    for moment in (debriefing, waiting):
        chat = moment()
        said = text(chat.say(words))
        assert seen(chat, [], "people Acme") == ", ".join(("Dana Lee", *names)), said
        assert not [c for c in chat.search.contacts if c.direction == "in"]


@pytest.mark.parametrize(
    "words",
    ["dana can't, it's Tom instead", "dana cannot make it, Tom Baker will do it", "dana is sick, Tom Baker takes over the interview", "it'll be Tom instead of Dana",
     "not Dana, her colleague Tom", "Tom replaces dana", "Dana won't be there, I meet Tom Baker", "Tom Baker is stepping in for Dana"],
)  # fmt: skip
def test_whoever_comes_instead_is_met(words: str) -> None:
    chat = card()
    said = text(chat.say(words))
    assert seen(chat, [], "people Acme").startswith("Tom"), said
    assert seen(chat, [], "people Acme").count(",") == 0 and seen(chat, [], "start Acme") == "11-24 14:00"
    chat.say("undo")
    assert seen(chat, [], "people Acme") == "Dana Lee"


@pytest.mark.parametrize(
    "words", ["dana can't wait to meet me", "Tom Baker joins Dana", "I like Dana rather than the job", "no, Thursday instead", "dana is not the recruiter"]
)  # fmt: skip
def test_nobody_is_replaced_by_other_words(words: str) -> None:
    chat = card()
    chat.say(words)
    assert "Dana Lee" in seen(chat, [], "people Acme")


@pytest.mark.parametrize(
    "words", ["there will be two people, Dana and Raj Patel", "they are two: Dana plus a colleague, Raj Patel", "Raj Patel sits in as well", "it'll be three people, also Raj Patel"]
)  # fmt: skip
def test_whoever_will_be_there_is_met(words: str) -> None:
    chat = card()
    chat.say(words)
    assert seen(chat, [], "people Acme") == "Dana Lee, Raj Patel"
