"""What was handed in, held or told is past, whatever word for it comes first (convention C11)."""

from datetime import UTC, datetime

import pytest

from coach.understand import understand

NOW = datetime(2027, 5, 5, 15, tzinfo=UTC)
"""Wednesday 5 May 2027, 11:00 in New York."""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("handed my resume in at Woolshed Grocers on Sunday for cashier", "05-02"),
        ("handed over my papers on Monday", "05-03"),
        ("I made the final interview at Banco Verde on tuesday, it was very good", "05-04"),
        ("Reel and Row texted me on Saturday saying im through to the next stage", "05-01"),
        ("she rang on monday about the next step", "05-03"),
        ("application to Goethe Campus went in 3 weeks ago", "04-14"),
        ("my papers went in two days ago", "05-03"),
    ],
)
def test_it_lies_behind(text: str, day: str) -> None:
    dates = understand(text, NOW, zone="America/New_York", locale="en_US").dates
    assert [f"{d.start:%m-%d}" for d in dates] == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [("they call in two days", "05-07"), ("I hand in my papers on Monday", "05-10"), ("next stage is on Saturday", "05-08"), ("decision in 3 weeks", "05-26"), ("I have to make the interview on Friday", "05-07")],
)  # fmt: skip
def test_it_lies_ahead(text: str, day: str) -> None:
    dates = understand(text, NOW, zone="America/New_York", locale="en_US").dates
    assert [f"{d.start:%m-%d}" for d in dates] == [day]
