"""What people are stands whole on the card, and nobody gets the title of the one beside them."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coach.understand import understand

NOW = datetime(2026, 10, 5, 10, tzinfo=ZoneInfo("America/New_York"))


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        (
            "with Niamh Byrne from HR and her boss Declan Foley",
            {"Niamh Byrne": "from HR", "Declan Foley": "boss"},
        ),
        ("with the driver manager Debbie Kowalski", {"Debbie Kowalski": "driver manager"}),
        ("with the fleet operations manager Bob Hale", {"Bob Hale": "fleet operations manager"}),
        (
            "with Tom Baker, head of data and his colleague Ana Silva",
            {"Tom Baker": "head of data", "Ana Silva": None},
        ),
        ("with Eleanor Pryce, Controller", {"Eleanor Pryce": "Controller"}),
        ("with the head chef, Rosa Diaz", {"Rosa Diaz": "head chef"}),
    ],
)
def test_titles(words: str, titles: dict[str, str | None]) -> None:
    read = understand(f"interview at Acme on Friday at 10 {words}", NOW)
    assert {c.name: c.about for c in read.contacts} == titles
