"""How sure a reading is: act on it, show it, or ask with two buttons."""

from datetime import timedelta

from coach.understand.moments import Reading
from coach.understand.reading import Grade


def grade_of(reading: Reading, office_hours: bool) -> Grade:
    """ask where two readings are about as likely, show where a default was chosen, else sure. `office_hours`: the date
    is one of working life, where of am and pm only one is likely (C7)."""
    if reading.ambiguous and not reading.vague and reading.alts:
        return "show" if office_hours and _only_half_open(reading) else "ask"
    return "show" if reading.ambiguous or reading.vague or reading.alts else "sure"


def _only_half_open(reading: Reading) -> bool:
    """Whether am or pm is all that was left unsaid."""
    wall = reading.start.replace(tzinfo=None)
    others = [a.astimezone(reading.start.tzinfo).replace(tzinfo=None) for a in reading.alts]
    return all(abs(wall - other) == timedelta(hours=12) for other in others)
