"""The firm of a recruiter who arranges a meeting elsewhere is not the employer."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coach.understand import understand

NOW = datetime(2026, 12, 14, 9, 30, tzinfo=ZoneInfo("Europe/London"))


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("an agency recruiter, Fatima Noor from Brightline, got me an interview at Calder Mills tomorrow from 10 to 11", "Calder Mills"),
        ("headhunter Sam from Spencer Stuart put me in for a role at BP, interview thursday 3pm", "BP"),
        ("recruiter Jo Lind of Hays set up a call with Aviva on friday 10am", "Aviva"),
        ("the recruiter from Stripe set up an interview on monday at 10", "Stripe"),
        ("recruiter Ann from Google wants to talk tuesday 2pm", "Google"),
    ],
)  # fmt: skip
def test_the_employer_is_where_the_meeting_is(text: str, company: str) -> None:
    assert understand(text, NOW, zone="Europe/London", locale="en_GB").company == company
