"""However a zone is said, the name handed on is one that zoneinfo opens and that shows what was said on its wall."""

from zoneinfo import ZoneInfo

import pytest

from coach.model.moments import instant_of, wall_at
from coach.understand.zones import FIXED, WALL
from tests.understand.conftest import only_date, read

OFFSETS = ("GMT+1", "GMT-3", "UTC+5:30", "UTC+0545", "GMT-3:30", "+0000", "+02:00", "-0500", "GMT+14")
ORDINARY = ("west", "eat", "ast", "india", "uk", "indian", "pacific", "eastern", "central", "mountain")
"""Ordinary words as well, read as zones with "time" behind."""


@pytest.mark.parametrize("word", [*FIXED, *WALL, *OFFSETS])
def test_every_abbreviation_goes_through_the_walls(word: str) -> None:
    said = f"{word} time" if word in ORDINARY else word
    date = only_date(f"interview at Kestrel dec 2 14:30 {said}")
    assert date.zone is not None
    ZoneInfo(date.zone)
    wall = wall_at(date.start, date.zone)
    assert f"{wall.local:%Y-%m-%d %H:%M}" == "2026-12-02 14:30"
    assert wall.instant == date.start == instant_of(wall.local, date.zone)


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("GMT", "UTC"),
        ("BST", "Etc/GMT-1"),
        ("EST", "America/New_York"),
        ("PST", "America/Los_Angeles"),
        ("PDT", "Etc/GMT+7"),
        ("CET", "Europe/Berlin"),
        ("GMT-5", "America/New_York"),
        ("GMT+1", "Etc/GMT-1"),
        ("IST", "Asia/Kolkata"),
        ("ACST", "Australia/Darwin"),
        ("ET", "America/New_York"),
    ],
)
def test_literal_offsets_have_names(said: str, zone: str) -> None:
    got = read(f"interview at Kestrel dec 2 14:30 {said}")
    assert (got.zone, got.dates[0].zone) == (zone, zone)


def test_an_offset_that_no_zone_keeps_leaves_the_users_own() -> None:
    date = only_date("interview dec 2 14:30 +03:17")
    assert date.zone is None
    assert date.start.isoformat() == "2026-12-02T14:30:00+03:17"


@pytest.mark.parametrize("zone", ["+00:00", "-05:00", "+05:30", "-0330"])
def test_stored_offsets_open_too(zone: str) -> None:
    wall = wall_at(only_date("interview dec 2 14:30 GMT").start, zone)
    assert wall.instant == instant_of(wall.local, zone)
    assert wall.plus(wall.instant - wall.instant) == wall
