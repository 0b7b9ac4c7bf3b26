"""What grammar leaves open is decided by what was learned; what it read, and short answers, stay as they are."""

from datetime import UTC, datetime

import pytest

from coach.understand import understand

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("left a thank-you card at the front desk for them", "sent"),
        ("would i be a pest if i dropped him another line", "ask_if_ok"),
        ("sadly they picked someone with more years behind them", "rejected"),
        ("all hiring there is frozen until they have a new budget", "heard"),
        ("their deliveries keep going missing and nobody knows why", "debrief"),
        ("what is still open at the moment with all of them", "list"),
    ],
)
def test_open_words(text: str, intent: str) -> None:
    assert understand(text, NOW, zone="America/New_York").intent == intent


@pytest.mark.parametrize("text", ["tomorrow", "in three weeks", "Acme", "no, Thursday", "around 10"])
def test_short_answers_stay_open(text: str) -> None:
    assert understand(text, NOW, zone="America/New_York").intent in ("other", "note", "interview")
