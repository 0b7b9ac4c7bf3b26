"""Reading what people type: text in, intent, names and dates with all their readings out. Pure: `now` is an argument."""

from datetime import datetime

from coach.understand.as_json import as_json
from coach.understand.pipeline import understand_text
from coach.understand.reading import (
    ContactRead,
    DateRead,
    DateRole,
    Grade,
    Grain,
    Intent,
    Known,
    Precision,
    Understood,
)
from coach.understand.warm import warm

__all__ = [
    "ContactRead",
    "DateRead",
    "DateRole",
    "Grade",
    "Grain",
    "Intent",
    "Known",
    "Precision",
    "Understood",
    "as_json",
    "understand",
    "warm",
]

NOBODY = Known()


def understand(
    text: str, now: datetime, *, zone: str = "UTC", locale: str = "en_US", known: Known = NOBODY
) -> Understood:
    """Read one message as `now` (aware) in the person's IANA `zone`; `locale` decides on 03/04, `known` on names.
    Never raises for any text; raises ZoneInfoNotFoundError for an unknown zone."""
    return understand_text(text, now, zone, locale, known)
