"""What stands right before a day can leave no doubt about what it is for."""

from datetime import UTC, datetime

import pytest

from coach.understand import understand
from coach.understand.led_roles import put_right

NOW = datetime(2026, 11, 21, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    "before",
    [
        "and that she'd call me by ",
        "they'll let me know by the ",
        "he will get back to me by ",
        "the recruiter writes that they decide by ",
        "hr should update us by ",
        "could you share your availability for ",
        "are you free on ",
    ],
)
def test_a_day_of_theirs_is_no_meeting(before: str) -> None:
    assert put_right("event", before, day_only=True) == "decision"
    assert put_right("deadline", before, day_only=True) == "deadline"
    assert put_right("event", before, day_only=False) == "event"


@pytest.mark.parametrize(
    "before",
    [
        "moving everything to the cloud by ",
        "interview at acme on ",
        "they want me in ",
        "she runs marathons, the next one is ",
    ],
)
def test_others_stay(before: str) -> None:
    assert put_right("event", before, day_only=True) == "event"


def test_in_a_message() -> None:
    read = understand(
        "Carol said they have more people to see and she'd call me by the end of next week", NOW
    )
    assert [d.role for d in read.dates] == ["decision"]
