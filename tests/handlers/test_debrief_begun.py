"""What is told in the words that begin the look back is kept; of a meeting that is over no second one is made."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import debriefing, seen, two, waiting


def _debrief(chat: Chat, number: int = 0) -> str:
    return str(chat.search.interviews[number].debrief)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("I also talked to Ben Ruiz there, he's the team lead", "Ben Ruiz"), ("I forgot to ask about remote", "ask about remote"),
        ("acme: couldn't finish the coding part, 70% done", "70% done"), ("the interview at acme was with two people from the board", "two people"),
        ("met Carla Diaz as well, she runs sales", "Carla Diaz"), ("acme: blanked on the sql question", "sql"),
    ],
)  # fmt: skip
def test_nothing_told_is_lost(words: str, kept: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    there = (_debrief(chat), *(p.name for p in chat.search.people), *chat.search.opportunities[0].notes)
    assert any(kept in t for t in there), said
    assert len(chat.search.interviews) == 1 and seen(chat, [], "asks") == "-", said


@pytest.mark.parametrize(
    "words", ["the acme interview went well", "acme interview done", "my interview at acme was okay", "the call with acme was short", "the acme chat felt long"]
)  # fmt: skip
def test_it_is_of_the_one_that_is_over(words: str) -> None:
    chat = two()
    said = text(chat.say(words))
    assert [i.start.date.day for i in chat.search.interviews if i.start] == [23, 23], said
    assert len(chat.search.interviews) == 2


@pytest.mark.parametrize(
    "words",
    ["The panel votes on it", "it is up to the panel", "a panel of three decides", "the whole panel has to agree", "decided by a panel"],
)  # fmt: skip
def test_a_panel_that_decides_is_no_round(words: str) -> None:
    chat = debriefing()
    chat.say("no")
    chat.say(words)
    assert len(chat.search.interviews) == 1 and words in _debrief(chat)


@pytest.mark.parametrize(
    "words",
    ["i told them i have another interview on friday", "I said I can start on 4 january", "told her about my holiday from the 20th",
     "I mentioned the other process", "i explained my gap year in 2019"],
)  # fmt: skip
def test_what_was_said_in_the_room_is_no_news(words: str) -> None:
    chat = debriefing()
    chat.say(words)
    company = chat.search.opportunities[0]
    assert (company.promise, company.offer, company.status) == (None, None, "active")
    assert not chat.search.contacts and len(chat.search.interviews) == 1
