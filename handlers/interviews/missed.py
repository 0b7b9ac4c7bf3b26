"""A meeting that should have been and was not: told of one that has just passed, never of a call they promised."""

import re
from datetime import timedelta

from handlers.turn import Turn

NO_SHOW = re.compile(
    r"\b(didn'?t happen|did not happen|no[- ]?show|didn'?t show( up)?|never (called|showed|came)|nobody (called|came|showed)|stood me up)\b",
    re.I,
)
MISSED = timedelta(hours=36)
"""So long ago a meeting may be the one that did not happen."""


def now(turn: Turn) -> bool:
    """ "Nobody called": a meeting that should just have been, and of which nothing has been told."""
    return NO_SHOW.search(turn.text) is not None and just_over(turn)


def just_over(turn: Turn) -> bool:
    """There was to be one in the last day or so, and nothing has been told of it."""
    return any(
        i.status == "planned"
        and i.start
        and timedelta() <= turn.now - i.start.instant <= MISSED
        and not i.debrief
        for i in turn.search.interviews
    )
