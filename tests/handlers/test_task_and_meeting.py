"""A task and a meeting told in one breath: neither is lost, each has its own day."""

import pytest

from tests.handlers import scenes
from tests.handlers.chat import text

TOLD = (
    ("Acme sent a take-home, due wednesday 5pm, and there's a call with Tom on thursday 11am", "12-03 11:00", "12-02 17:00"),
    ("they gave me a task due by thursday noon and then I have a zoom with Dana on friday at 10", "12-04 10:00", "12-03 12:00"),
    ("call with Tom at Acme on thursday 11am, and they want the case study by wednesday 5pm", "12-03 11:00", "12-02 17:00"),
    ("Dana sent me an assignment due monday. Also a chat with her on tuesday at 9am", "12-01 09:00", "11-30 17:00"),
    ("they set me a test until wednesday 5pm; and a second call with Dana on thursday at 2pm", "12-03 14:00", "12-02 17:00"),
)  # fmt: skip


@pytest.mark.parametrize(("words", "meets", "due"), TOLD)
def test_both_are_kept(words: str, meets: str, due: str) -> None:
    chat = scenes.waiting()
    said = chat.say(words)
    start = chat.search.interviews[-1].start
    assert start is not None, text(said)
    assert f"{start.local:%m-%d %H:%M}" == meets, text(said)
    needed = [c.needed_by.local for c in chat.search.contacts if c.needed_by]
    assert [f"{d:%m-%d %H:%M}" for d in needed] == [due], text(said)


def test_a_reminder_beside_a_meeting() -> None:
    chat = scenes.waiting()
    chat.say(
        "remind me to finish the slides by thursday and I have a call with Dana at Acme on friday at 10am"
    )
    start = chat.search.interviews[-1].start
    assert start is not None
    assert f"{start.local:%m-%d %H:%M}" == "12-04 10:00"
    assert [n.reason for n in chat.search.nudges if n.kind == "reminder"] == ["Finish the slides"]


@pytest.mark.parametrize(
    "words",
    [
        "interview with Dana on thursday 11am and I should bring the case study",
        "they want me to do a task in the interview on thursday at 11am",
        "call with Tom at Acme on thursday 11am, and he likes dogs",
    ],
)
def test_one_thing_stays_one(words: str) -> None:
    chat = scenes.waiting()
    before = len(chat.search.interviews)
    chat.say(words)
    assert len(chat.search.interviews) <= before + 1
    assert not [c for c in chat.search.contacts if c.needed_by]
