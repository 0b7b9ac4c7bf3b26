"""Companies that are named like a time or a number, beside the time that is meant."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coach.understand import understand

NOW = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("America/New_York"))


@pytest.mark.parametrize(
    ("text", "company", "start"),
    [
        ("/interview Sunday Riley sunday 2pm", "Sunday Riley", "2026-11-29 14:00"),
        ("interview at Midnight Oil Films tomorrow at noon", "Midnight Oil Films", "2026-11-24 12:00"),
        ("phone screen w/ Fifty Shades Lighting thu 2pm", "Fifty Shades Lighting", "2026-11-26 14:00"),
        ("applied to November Project in November", "November Project", "2026-11-01 00:00"),
        ("call with Ninety Percent Ltd friday 10am", "Ninety Percent Ltd", "2026-11-27 10:00"),
        ("/interview Time Tailors tomorrow half past ten", "Time Tailors", "2026-11-24 10:30"),
        ("interview at Seven Stars this Friday 10.30am", "Seven Stars", "2026-11-27 10:30"),
    ],
)
def test_the_name_is_no_date_and_the_date_no_name(text: str, company: str, start: str) -> None:
    read = understand(text, NOW)
    assert read.company == company
    assert [f"{d.start:%Y-%m-%d %H:%M}" for d in read.dates] == [start]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("they decide by Friday EOD", "2026-11-27"),
        ("Thursday COB is their deadline", "2026-11-26"),
        ("call me Monday Morning please", "2026-11-30"),
        ("Interview On Tuesday First Thing", "2026-11-24"),
        ("Thursday 3 December at 2", "2026-12-03"),
    ],
)
def test_a_date_written_large_stays_one(text: str, day: str) -> None:
    read = understand(text, NOW)
    assert [f"{d.start:%Y-%m-%d}" for d in read.dates] == [day]
    assert read.company is None
