"""An answer that comes too late stays late, whatever of one's own was sent in between (rule book 3.1)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from coach.calendar import calendar_for
from coach.facts.owed import owed_after
from coach.model import Contact, JobSearch, Preferences

ASKED = datetime(2026, 10, 5, 10, 0, tzinfo=UTC)
THEIRS = Contact(
    id="c1", opportunity="o0", at=ASKED, direction="in", channel="email", kind="message", person="p1"
)
CALENDAR = calendar_for(JobSearch(owner="x", preferences=Preferences(zone="Europe/London")))


def free(*mine: str, days: int) -> bool:
    """Whether an answer so long after their word is free, with these of one's own in between."""
    sent = (
        replace(THEIRS, id=f"c{n + 2}", at=ASKED + timedelta(hours=n + 1), direction="out", kind=kind)
        for n, kind in enumerate(mine)
    )
    return owed_after((THEIRS, *sent)).in_time("reply", "p1", ASKED + timedelta(days=days), CALENDAR)


def test_in_time_and_too_late() -> None:
    assert free(days=2)
    assert not free(days=10)


@pytest.mark.parametrize("kind", ["addendum", "value_add", "light_touch", "dated_check_in", "message"])
def test_something_else_sent_makes_it_no_earlier(kind: str) -> None:
    assert not free(kind, days=10)


@pytest.mark.parametrize("kind", ["reply", "scheduling", "material", "thank_you", "offer_decision"])
def test_after_an_answer_the_next_one_is_to_something_nobody_noted(kind: str) -> None:
    assert free(kind, days=10)
