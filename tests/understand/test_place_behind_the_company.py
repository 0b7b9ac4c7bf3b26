"""The place behind the company is read, whoever stands before it: "at Acme in Berlin with Jane"."""

from datetime import UTC, datetime

import pytest

from coach.understand import understand

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        ("interview tomorrow 10am at Acme in Berlin with Jane Roe", "Berlin", "DE"),
        ("video interview on Friday, 11am my time, at Askim Batteries in Stockholm. With Linnea Forsberg", "Stockholm", "SE"),
        ("interview Thursday 2pm at Karoo Rail in Cape Town with Thandi Nel", "Cape Town", "ZA"),
        ("phone screen on Friday at 9 with Umbra Labs in Lisbon", "Lisbon", "PT"),
        ("interview on 9 March 10:00 at Nordlys Shipping in Oslo", "Oslo", "NO"),
        ("interview Thursday 2pm at Quay Foods near Dublin with Niamh Burke", "Dublin", "IE"),
    ],
)  # fmt: skip
def test_place(text: str, place: str, country: str) -> None:
    read = understand(text, NOW, zone="Africa/Johannesburg")
    assert (read.place, read.country) == (place, country)


def test_no_place_where_none_is_said() -> None:
    assert understand("interview at Acme in March with Jane Roe", NOW, zone="Europe/London").place is None
