"""A verdict answered in words: the reminder that was offered is taken, and a question after it is a question again."""

from datetime import timedelta

import pytest

from coach.calendar.moments import date_in
from coach.model import Verdict
from handlers.planning import REMINDER
from tests.handlers.chat import Chat, choices, text
from tests.handlers.test_guard_in_words import ask, on_day


def advised() -> Chat:
    """Wednesday 3 March 2027, two days after the interview at Acme: a question about news is told to wait."""
    chat = on_day(2)
    verdict = ask(chat, "can i ask dana for news today?")
    assert verdict.severity == "stop"
    assert any(c.does.startswith("remat:") for m in chat.said[-3:] for c in choices(m))
    return chat


def offered(chat: Chat) -> Verdict:
    verdict = next(m.reply.verdict for m in reversed(chat.said) if m.reply.verdict)
    assert verdict.best is not None
    return verdict


@pytest.mark.parametrize(
    "words",
    [
        "alright, {day}",
        "ok then {day}",
        "{day} it is",
        "fine, i'll wait until {day}",
        "ok i'll wait",
        "fair enough, remind me then",
        "you're right, not now",
    ],
)
def test_the_reminder_is_taken(words: str) -> None:
    chat = advised()
    best = offered(chat).best
    assert best is not None
    notes = [o.notes for o in chat.search.opportunities]
    said = text(chat.say(words.format(day=f"{best:%-d %B}")))
    assert "I'll remind you" in said or "It is in the plan" in said
    assert [o.notes for o in chat.search.opportunities] == notes
    ahead = [
        n
        for n in chat.search.nudges
        if n.state == "planned" and date_in(n.due, "America/New_York") == best.date()
    ]
    assert ahead


@pytest.mark.parametrize(
    "words",
    [
        "ok",
        "thanks",
        "ok but what about calling her?",
        "ok, she just wrote back",
        "tomorrow at 3 I have a call with Globex",
    ],
)
def test_anything_else_is_something_else(words: str) -> None:
    chat = advised()
    before = [n for n in chat.search.nudges if n.kind == REMINDER]
    chat.say(words)
    assert [n for n in chat.search.nudges if n.kind == REMINDER] == before


@pytest.mark.parametrize(
    "question",
    [
        "is there harm in asking dana once more?",
        "is there any point in writing to dana now?",
        "would there be any sense in calling dana?",
        "is there a danger in emailing her today?",
        "i could text dana, would that hurt?",
        "if i just ping dana about the timing, will that look bad?",
    ],
)
def test_whether_it_does_harm_is_a_question_before_writing(question: str) -> None:
    assert ask(on_day(2), question).severity == "stop"


@pytest.mark.parametrize(
    "gift",
    [
        "i could drop off a box of chocolates for dana's team, would that help?",
        "should i bring dana a fruit basket?",
        "can i send dana a bottle of wine?",
        "would it be odd to send the team cookies?",
        "is there harm in bringing flowers for dana?",
    ],
)
def test_a_gift_crosses_a_line(gift: str) -> None:
    verdict = ask(on_day(9), gift)
    assert verdict.severity == "stop"
    assert "R12" in verdict.rules


def test_waiting_keeps_its_day() -> None:
    """The reminder comes on the day it was offered for."""
    chat = advised()
    best = offered(chat).best
    assert best is not None
    chat.say("ok i'll wait")
    chat.wait(seconds=(best - chat.now + timedelta(hours=2)).total_seconds())
    assert any(date_in(m.due, "America/New_York") == best.date() for m in chat.said)
