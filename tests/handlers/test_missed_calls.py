"""Calls nobody answered: each of them counts as a silent attempt, and a voicemail is none (rule book R2g)."""

import pytest

from coach.facts.counting import SILENT_CALL
from tests.handlers.test_guard_in_words import ask, on_day


@pytest.mark.parametrize(
    ("words", "times"),
    [
        ("called dana twice, nobody picked up, didn't leave a message", 2),
        ("rang Dana, no answer", 1),
        ("tried calling dana three times", 3),
        ("phoned dana two times but she didn't pick up", 2),
        ("i called Dana at ten, it just rang out", 1),
        ("tried to call dana twice, the line was busy", 2),
        ("called dana 3 times today and she never answered", 3),
        ("called dana, nobody there so i left a voicemail", 0),
        ("called dana and we talked for five minutes", 0),
    ],
)
def test_each_attempt_is_noted(words: str, times: int) -> None:
    chat = on_day(9)
    chat.say(words)
    assert sum(c.kind == SILENT_CALL for c in chat.search.contacts) == times


@pytest.mark.parametrize(("times", "severity"), [("once", "fine"), ("twice", "stop")])
def test_a_third_call_in_a_day_is_too_many(times: str, severity: str) -> None:
    chat = on_day(9)
    chat.say(f"called dana {times}, nobody picked up")
    verdict = ask(chat, "can i call dana again now?")
    assert verdict.severity == severity
    assert ("R2g" in verdict.rules) is (severity == "stop")
