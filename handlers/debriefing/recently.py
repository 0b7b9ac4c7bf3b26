"""Interviews that are over and not forgotten yet: what a remark in passing is about."""

from datetime import timedelta

from coach.model import Interview
from handlers.turn import Turn

RECENT = timedelta(days=30)
"""How long after an interview a remark is still taken to be about it."""


def recent(turn: Turn, opportunity: str | None = None) -> list[Interview]:
    """Interviews that are over, not long ago, the last one last."""
    rows = [i for i in turn.search.interviews if i.status == "planned" and i.start]
    over = [i for i in rows if i.start and turn.now - RECENT <= i.start.instant <= turn.now]
    mine = [i for i in over if opportunity is None or i.opportunity == opportunity]
    return sorted(mine, key=lambda i: i.start.instant if i.start else turn.now)
