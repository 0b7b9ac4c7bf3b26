"""A meeting that should have been and was not: told of one that has just passed, never of a call they promised."""

from datetime import timedelta

from coach import lazy_re as re
from coach.model import meetings
from handlers.turn import Turn

NO_SHOW = re.compile(
    r"\b(didn'?t happen|did not happen|no[- ]?show|didn'?t show( up)?|no sign of (?:\w+|anybody|anyone)|never (called|showed|came)|"
    r"nobody (called|came|showed)|stood me up)\b",
    re.I,
)
NOBODY_THERE = re.compile(
    r"\b(?:didn'?t|did not|hasn'?t|forgot to|failed to|never) "
    r"(?:call(?:ed)?|ring|rang|join(?:ed)?|dial(?:l?ed)? in|come|came|turn(?:ed)? up|appear(?:ed)?|"
    r"pick up)\b|"
    r"\b(?:nobody|no ?one) "
    r"(?:was there|joined|turned up|appeared|rang|dial\w+ in|picked up|let me in)\b|"
    r"\b(?:never|didn'?t|did not) (?:happen(?:ed)?|take place|took place)\b|"
    r"(?:^|[,.;]\s*|\band )(?!i\b|we\b)\w+ (?:has |had |just |completely |totally )*(?:forgot|forgotten) (?:all )?(?:about )?"
    r"(?:me\b|us\b|(?:our|the|my) (?:\w+ )?(?:interview|meeting|call|appointment|chat))|"
    r"\b(?!(?:i|we|it|that)\b)\w+ (?:was|were)(?:n['’]?t| not)(?: there)?\W*$",
    re.I,
)
"""The same, said while the meeting should be going on or soon after."""
SOON = timedelta(hours=3)
MISSED = timedelta(hours=36)
"""So long ago a meeting may be the one that did not happen."""


def now(turn: Turn) -> bool:
    """ "Nobody called": a meeting that should just have been, and of which nothing has been told."""
    if NO_SHOW.search(turn.text) is not None:
        return just_over(turn)
    return NOBODY_THERE.search(turn.text) is not None and just_over(turn, SOON)


def just_over(turn: Turn, within: timedelta = MISSED) -> bool:
    """There was to be one in the last day or so, and nothing has been told of it."""
    return any(not i.debrief for i in meetings.begun(turn.search.interviews, turn.now, within))
