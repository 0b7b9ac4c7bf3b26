"""Meetings that have just ended."""

from datetime import timedelta

from coach.model import Interview, meetings
from handlers.turn import Turn


def ended_within(turn: Turn, span: timedelta) -> list[Interview]:
    """Not called off, and over for no longer than that."""
    return meetings.over(turn.search.interviews, turn.now, span)
