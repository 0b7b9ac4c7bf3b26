"""A command alone is read without a second look, and says what it says with a space behind it."""

from datetime import UTC, datetime

import pytest

from coach.understand import Known, understand
from coach.understand.commands import COMMANDS

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
NAMES = Known(companies=("Sent", "Today Inc"), people=("Draft Kim",))


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_the_short_way_and_the_long_way_agree(command: str) -> None:
    short, long = (understand(f"/{command}{space}", NOW, known=NAMES) for space in ("", " "))
    assert (short.intent, short.dates, short.company, short.contacts) == (long.intent, (), None, ())


def test_a_tap_says_nothing() -> None:
    assert understand("", NOW, known=NAMES).intent == "other"


def test_what_is_no_command_is_read_in_full() -> None:
    assert understand("/tomorrow at 3pm", NOW).dates
