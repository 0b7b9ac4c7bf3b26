"""Meetings that have just ended."""

from datetime import timedelta

from coach.model import Interview
from handlers.turn import Turn


def ended_within(turn: Turn, span: timedelta) -> list[Interview]:
    """Not called off, and over for no longer than that."""
    rows = (i for i in turn.search.interviews if i.status == "planned")
    return [i for i in rows if i.end and timedelta() <= turn.now - i.end.instant <= span]
