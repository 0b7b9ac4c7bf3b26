"""Of several steps on screen, one is done and another put off, by name; and what was not sent after all."""

from datetime import UTC, datetime

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.test_guard_in_words import on_day

MONDAY = datetime(2027, 3, 1, 13, 0, tzinfo=UTC)
"""08:00 in New York."""


def met_two() -> Chat:
    """Both thank-yous are on screen at 13:12."""
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee, hiring manager and Kim Fox, recruiter")
    chat.wait(hours=5.2)
    chat.press("They didn't say")
    chat.press("That's all")
    return chat


def planned_for(chat: Chat, first: str) -> list[str]:
    ids = {p.id for p in chat.search.people if p.name.startswith(first)}
    return [
        f"{n.fires:%d %H:%M}"
        for n in chat.search.nudges
        if n.person in ids and n.fires and n.state == "snoozed"
    ]


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("thanked Dana. Kim's I'll do tomorrow at 10", "02 15:00"),
        ("dana's is sent. kim's one tomorrow 10am pls", "02 15:00"),
        ("Dana's note is sent, sent just now. the one for Kim can wait until tomorrow 10am", "02 15:00"),
        ("sent Dana's! Kim tomorrow at 10 then", "02 15:00"),
        ("thanked Dana. and Kim's mail I'd rather send tomorrow at 10", "02 15:00"),
    ],
)
def test_one_is_sent_and_the_other_put_off(words: str, when: str) -> None:
    chat = met_two()
    said = text(chat.say(words))
    assert len(chat.search.interviews) == 1, said
    assert planned_for(chat, "Kim") == [when], said
    assert [c.kind for c in chat.search.contacts] == ["thank_you"], said


@pytest.mark.parametrize(
    "words",
    [
        "and Kim's is gone too",
        "Kim's one is out",
        "ok kim's is sent",
        "now Kim's note is on its way",
        "Kim's is off as well",
    ],
)
def test_the_other_one_is_out_too(words: str) -> None:
    chat = met_two()
    chat.say("thanked Dana")
    said = text(chat.say(words))
    assert [c.kind for c in chat.search.contacts] == ["thank_you", "thank_you"], said


@pytest.mark.parametrize(
    "words",
    [
        "still haven't thanked Dana, packed day",
        "haven't thanked Dana yet",
        "sorry, I have not thanked dana so far",
        "oh no, didn't thank Dana yet",
        "and still haven't written to Dana",
    ],
)
def test_what_was_not_done_is_not_noted(words: str) -> None:
    chat = met_two()
    chat.say(words)
    assert not chat.search.contacts


@pytest.mark.parametrize(
    "words",
    [
        "Sent. That was the last one.",
        "Sent. Finally.",
        "done. phew, that felt good",
        "Sent, she has it in the morning",
        "sent. now we wait",
        "Sent. Hope it helps",
    ],
)
def test_a_remark_behind_sent_changes_nothing(words: str) -> None:
    chat = on_day(9)
    before = len(chat.search.contacts)
    said = text(chat.say(words))
    assert len(chat.search.contacts) == before + 1, said
    assert "Undone" not in said


@pytest.mark.parametrize(
    "words",
    [
        "ah no, that went to my cousin by mistake",
        "oops, it went to the wrong Dana",
        "wait, this one was sent to a friend",
        "dana hasn't got it yet, that one went to someone else",
        "no, this went to a friend",
    ],
)
def test_what_went_astray_is_taken_back(words: str) -> None:
    chat = on_day(9)
    before = len(chat.search.contacts)
    chat.say("sent")
    assert len(chat.search.contacts) == before + 1
    said = text(chat.say(words))
    assert len(chat.search.contacts) == before, said


def test_taken_back_and_put_off_at_once() -> None:
    chat = on_day(9)
    chat.say("sent")
    chat.say("no wait, that went to my sister, dana hasn't got it. I'll do it tomorrow at 9")
    assert [f"{n.fires:%d %H:%M}" for n in chat.search.nudges if n.state == "snoozed" and n.fires] == [
        "11 14:00"
    ]
