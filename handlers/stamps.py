"""Moments as buttons carry them: short, and read back with care, for a button can be old or forged."""

from datetime import UTC, date, datetime

_FORM = "%Y%m%dT%H%M"


def utc_stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):{_FORM}}"


def wall_stamp(local: datetime) -> str:
    return f"{local:{_FORM}}"


def read_utc(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, _FORM).replace(tzinfo=UTC)
    except ValueError:
        return None


def read_wall(text: str) -> datetime | None:
    """A naive wall time."""
    moment = read_utc(text)
    return moment.replace(tzinfo=None) if moment else None


def read_date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
