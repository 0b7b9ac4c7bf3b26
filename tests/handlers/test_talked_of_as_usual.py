"""Ordinary ways to speak of a step, a round that is being set up, and whom one means after a no."""

from datetime import UTC, datetime

import pytest

from tests.handlers.chat import Chat, text

MONDAY = datetime(2027, 3, 1, 13, 0, tzinfo=UTC)


def waiting() -> Chat:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee")
    chat.wait(hours=5)
    chat.say("they decide on friday")
    chat.press("That's all")
    chat.say("thanked Dana")
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "change the check-in to Wednesday 10 March",
        "move the check-in to 10 March please",
        "can you push the follow-up to wednesday 10 march",
        "postpone that check-in until 10 March",
        "set the check in to 10 March",
    ],
)
def test_a_step_is_moved_and_not_the_interview(words: str) -> None:
    chat = waiting()
    before = chat.search.interviews
    said = text(chat.say(words))
    assert chat.search.interviews == before, said
    moved = [n.fires for n in chat.search.nudges if n.kind == "dated_check_in" and n.state == "snoozed"]
    assert [f"{f:%d}" for f in moved if f] == ["10"], said


@pytest.mark.parametrize(
    "words",
    [
        "call went well, Dana will set up a technical interview next week, she'll email me",
        "it was good, dana is going to schedule a second round, she will write to me",
        "went fine. Dana'll arrange another chat and mail me the details",
        "good talk, she is going to send me times for the next round",
        "ok so she will book the next call and text me",
    ],
)
def test_what_they_will_do_is_no_message_to_answer(words: str) -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee")
    chat.wait(hours=3)
    said = text(chat.say(words))
    chat.wait(hours=3)
    assert not [c for c in chat.search.contacts if c.direction == "in"], said
    assert not [n for n in chat.search.nudges if n.kind == "reply_due"], said


@pytest.mark.parametrize(
    "words",
    [
        "is it ok to connect with her on LinkedIn?",
        "may I add her on linkedin now?",
        "can i send her a linkedin invite?",
        "should i connect with her on linkedin",
        "ok to invite her on LinkedIn?",
    ],
)
def test_she_is_of_the_company_that_said_no_just_now(words: str) -> None:
    chat = waiting()
    chat.wait(days=1)
    chat.say("/interview Globex tomorrow 10am with Kim Fox")
    chat.say("Acme rejected me")
    said = chat.say(words)
    about = [m.reply.verdict for m in said if m.reply.verdict]
    assert about and about[0].severity == "fine", text(said)


@pytest.mark.parametrize(
    "words",
    [
        "write it for me",
        "can you write one for me",
        "please write it up",
        "just write something",
        "write that for me please",
    ],
)
def test_to_write_it_is_to_bring_its_wording(words: str) -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 8am with Dana Lee")
    chat.wait(hours=5)
    said = chat.say(words)
    assert said[-1].reply.draft is not None, text(said)
    assert not chat.search.contacts


@pytest.mark.parametrize(
    "words",
    [
        "should I write to Dana or to Kim?",
        "do i mail kim or dana about the decision?",
        "who gets the question, Dana or Kim?",
        "ask dana or ask kim?",
        "is it better to ask Kim or Dana for news?",
    ],
)
def test_one_of_two_is_named(words: str) -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 8am with Dana Lee, hiring manager and Kim Fox")
    chat.wait(days=1)
    said = text(chat.say(words))
    assert "E-mail:" not in said, said
