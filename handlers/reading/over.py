"""Meetings that are over and not forgotten yet: what a remark in passing is about."""

from datetime import timedelta

from coach.model import Interview, meetings
from handlers.turn import Turn

RECENT = timedelta(days=30)
"""How long after an interview a remark is still taken to be about it."""


def ended_within(turn: Turn, span: timedelta) -> list[Interview]:
    """Not called off, and over for no longer than that."""
    return meetings.over(turn.search.interviews, turn.now, span)


def recent(turn: Turn, opportunity: str | None = None) -> list[Interview]:
    """Interviews that are over, not long ago, the last one last."""
    rows = turn.search.interviews_of(opportunity) if opportunity else turn.search.interviews
    return sorted(meetings.begun(rows, turn.now, RECENT), key=meetings.starts)
