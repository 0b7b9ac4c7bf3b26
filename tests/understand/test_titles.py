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


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("spoke to Fionnuala the manager asked about my gap", "manager"),
        ("Dana the hiring manager said friday", "hiring manager"),
        ("met Rita, the charge nurse was kind", "charge nurse"),
        ("with Omar, head of data wrote back", "head of data"),
        (
            "interview with Raj, engineering manager who runs payments",
            "engineering manager who runs payments",
        ),
    ],
)
def test_what_somebody_did_is_no_title(text: str, about: str) -> None:
    assert understand(text, NOW, zone="America/New_York").contacts[0].about == about
