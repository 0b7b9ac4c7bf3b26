"""A fixed Saturday morning in New York, and short ways to read a text at it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coach.understand import DateRead, Known, Understood, understand

NEW_YORK = "America/New_York"
NOW = datetime(2026, 11, 21, 10, tzinfo=ZoneInfo(NEW_YORK))


def read(
    text: str,
    now: str = "2026-11-21T10:00",
    *,
    zone: str = NEW_YORK,
    locale: str = "en_US",
    known: Known = Known(),  # noqa: B008
) -> Understood:
    moment = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone))
    return understand(text, moment, zone=zone, locale=locale, known=known)


def only_date(text: str, now: str = "2026-11-21T10:00", **more: str) -> DateRead:
    dates = read(text, now, **more).dates  # type: ignore[arg-type]
    assert len(dates) == 1, (text, dates)
    return dates[0]


def shown(moment: datetime) -> str:
    """ "2026-11-24 14:00", on its own wall."""
    return moment.strftime("%Y-%m-%d %H:%M")


@pytest.fixture
def now() -> datetime:
    return NOW
