"""A meeting that should just have been, told as moved: the day is to come, and nobody asks how it went."""

from datetime import date

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import debriefing, seen, two, waiting

MOVED = (
    ("the interview was moved to friday", "11-27 14:00"),
    ("they moved me to friday at 9", "11-27 09:00"),
    ("dana had to reschedule, new time is monday at 11", "11-30 11:00"),
    ("it didn't happen, now it's on friday at 2", "11-27 14:00"),
    ("they cancelled last minute and want to do friday instead", "11-27 14:00"),
    ("Acme shifted me to 1 December at 10", "12-01 10:00"),
    ("we had to push it to friday", "11-27 14:00"),
    ("oh it moved to friday", "11-27 14:00"),
)


@pytest.mark.parametrize(("words", "start"), MOVED)
def test_it_gets_its_new_day(words: str, start: str) -> None:
    chat = debriefing()
    said = text(chat.say(words))
    assert seen(chat, [], "start Acme") == start, said
    assert seen(chat, [], "asks") == "-", said
    assert len(chat.search.interviews) == 1


@pytest.mark.parametrize(
    "words",
    ["they moved their launch to friday", "they postponed the product launch until january", "they shifted the team to remote in june",
     "she pushed the roadmap to next month", "they delayed the new office until spring"],
)  # fmt: skip
def test_what_else_they_moved_moves_no_meeting(words: str) -> None:
    chat = debriefing()
    chat.say(words)
    assert seen(chat, [], "start Acme") == "11-24 14:00"
    assert seen(chat, [], "promise Acme") == "-"


def test_the_decision_that_moved_is_a_decision() -> None:
    chat = debriefing()
    chat.say("the decision was moved to friday")
    company = chat.search.opportunities[0]
    assert company.promise is not None and company.promise.date == date(2026, 11, 27)
    assert seen(chat, [], "start Acme") == "11-24 14:00"


def test_with_two_over_the_one_that_is_named() -> None:
    chat = two()
    chat.wait(hours=-20)
    chat.say("globex moved me to friday at 9")
    assert seen(chat, [], "start Globex") == "11-27 09:00"


def test_a_day_somebody_is_moved_to_is_never_only_a_note() -> None:
    chat = waiting()
    chat.say("they moved me to monday at 9")
    assert "11-30 09:00" in seen(chat, [], "start Acme")
