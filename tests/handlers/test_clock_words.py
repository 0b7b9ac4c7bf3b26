"""Times and lengths in few words."""

from datetime import time

import pytest

from handlers.reading.clock_words import clock, length


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("around 10", time(10)), ("about 2ish", time(14)), ("at ten", time(10)), ("half past three", time(15, 30)),
        ("11", time(11)), ("quarter to four", time(15, 45)), ("9:15", time(9, 15)), ("14h30", time(14, 30)),
        ("10h", time(10)), ("three o'clock", time(15)), ("12", time(12)), ("8 in the evening", time(20)),
        ("sorry I meant 3", time(15)), ("4 p.m. I think", time(16)), ("12am", time(0)), ("maybe 9", time(9)),
        ("17", time(17)), ("at nine sharp", time(9)),
    ],
)  # fmt: skip
def test_a_time(words: str, at: time) -> None:
    assert clock(words) == at


@pytest.mark.parametrize(
    "words", ["tomorrow", "Dana", "10 people", "in 2 hours", "99", "the 3rd", "two rounds"]
)
def test_no_time(words: str) -> None:
    assert clock(words) is None


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("it takes an hour and a half", 90), ("it lasts 90 minutes", 90), ("only half an hour", 30), ("45 min", 45),
        ("2 hours", 120), ("1h30", 90), ("an hour", 60), ("three quarters of an hour", 45), ("it's 20 mins long", 20),
        ("1 hour 15 min", 75), ("two hours actually", 120),
    ],
)  # fmt: skip
def test_a_length(words: str, minutes: int) -> None:
    assert length(words) == minutes


@pytest.mark.parametrize("words", ["in an hour", "an hour later", "an hour ago", "2", "half past three"])
def test_no_length(words: str) -> None:
    assert length(words) is None
