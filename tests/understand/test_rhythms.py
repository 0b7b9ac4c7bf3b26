"""How work or time is cut is no date, and neither is somebody called after a day who opens the message."""

from datetime import UTC, datetime

import pytest

from coach.understand import understand

NOW = datetime(2027, 5, 3, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    "words",
    [
        "they bill in 15 minute increments",
        "the ad says 6 days on, 1 day off",
        "it is 4 days on 3 days off there",
        "we work in 2 week sprints",
        "pay comes in 3 month instalments",
        "Jules Sunday is the bar manager",
        "Musa Friday is a nurse there",
        "Grace Monday was my interviewer",
    ],
)
def test_no_date(words: str) -> None:
    assert not understand(words, NOW, zone="Europe/London", locale="en_GB").dates


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("interview at Acme in 2 days on zoom", 5),
        ("Interview at Acme on Friday in a 30 minute slot at 2pm", 7),
        ("Dana Friday is fine", 7),
        ("call with Acme in 3 days", 6),
        ("remind me in 2 days", 5),
    ],
)
def test_a_date(words: str, day: int) -> None:
    read = understand(words, NOW, zone="Europe/London", locale="en_GB")
    assert [d.start.day for d in read.dates] == [day]
