"""Nights on which the clock changes."""

from datetime import UTC

import pytest

from tests.understand.conftest import only_date


def test_hours_are_elapsed_hours_and_the_wall_time_is_offered() -> None:
    date = only_date("remind me in 48 hours", "2026-10-31T10:00")
    assert date.start.isoformat() == "2026-11-02T09:00:00-05:00"
    assert [a.isoformat() for a in date.alts] == ["2026-11-02T10:00:00-05:00"]


def test_a_day_later_is_the_same_wall_time() -> None:
    assert (
        only_date("remind me tomorrow at 9am", "2026-10-31T22:00").start.isoformat()
        == "2026-11-01T09:00:00-05:00"
    )


def test_a_skipped_time_moves_on() -> None:
    assert (
        only_date("remind me tomorrow at 2:30am", "2027-03-13T10:00").start.isoformat()
        == "2027-03-14T03:30:00-04:00"
    )


def test_a_repeated_time_is_the_first_one() -> None:
    assert (
        only_date("remind me tomorrow at 1:30am", "2026-10-31T10:00").start.isoformat()
        == "2026-11-01T01:30:00-04:00"
    )


@pytest.mark.parametrize(("day", "hour"), [("Mar 15 2027", 19), ("Mar 29 2027", 19), ("Nov 2 2026", 20)])
def test_the_interviewers_zone_on_that_date(day: str, hour: int) -> None:
    """New York is four hours from Greenwich in summer, five in winter, whatever London does."""
    date = only_date(
        f"interview at Acme {day} 3pm ET", "2026-10-20T10:00", zone="Europe/London", locale="en_GB"
    )
    assert date.start.astimezone(UTC).hour == hour
    assert date.zone == "America/New_York"


def test_late_in_the_evening_tomorrow_is_the_users_tomorrow() -> None:
    date = only_date("interview at Zoom tomorrow 9am", "2026-11-21T22:30", zone="America/Los_Angeles")
    assert date.start.isoformat() == "2026-11-22T09:00:00-08:00"
