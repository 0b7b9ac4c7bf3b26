"""A verdict taken to heart in words: "alright, Monday", "ok, I'll wait", "then next week it is" beside the button that reminds."""

import re
from dataclasses import replace
from datetime import datetime

from coach.model import Choice, wall_at
from handlers.nudging import remind
from handlers.reading import on_screen
from handlers.stamps import read_utc
from handlers.turn import Turn

ASSENT = re.compile(
    r"\b(?:ok(?:ay)?|k|alright|all right|right|fine|good|sure|fair enough|makes sense|got it|then|so|well|thanks|thank you|yes|yep|yeah|understood|deal|"
    r"perfect|true|you'?re right|you are right|i(?:'ll| will| can|'d rather)?|wait|hold (?:on|off)|it|until|till|do it|write|call|mail|ask|on|be|is|that day|remind me|please|let'?s|"
    r"go with|do|better|not now|later|agreed|then it is)\b",
    re.I,
)
"""All that may stand beside the day."""
SAYS_SO = re.compile(
    r"\b(?:wait|hold (?:on|off)|remind me|not now|later|fair enough|agreed|you'?re right|you are right|makes sense)\b",
    re.I,
)
"""Without a day it takes one of these; a bare "ok" is a nod."""


def apply(turn: Turn) -> Turn | None:
    """The reminder that was offered, taken; None where the words are more, or name another day."""
    offered = _offered(turn)
    if offered is None or "?" in turn.text or any(c.isalnum() for c in ASSENT.sub("", _without_day(turn))):
        return None
    opportunity, at = offered.does.split(":")[1:3]
    when, moment = turn.read.when, read_utc(at)
    if when is None and not SAYS_SO.search(turn.text):
        return None
    if when is not None and (moment is None or not _same_day(turn, moment)):
        return None
    return remind.tap_at(replace(turn, read=replace(turn.read, dates=())), (opportunity, at))


def _offered(turn: Turn) -> Choice | None:
    newest = next(on_screen.messages(turn.search), None)
    if newest is None or newest.reply.verdict is None:
        return None
    rows = (c for row in newest.reply.choices for c in row)
    return next((c for c in rows if c.does.startswith("remat:")), None)


def _without_day(turn: Turn) -> str:
    return turn.text.replace(turn.read.when.text, " ") if turn.read.when else turn.text


def _same_day(turn: Turn, moment: datetime) -> bool:
    when = turn.read.when
    assert when is not None
    day = wall_at(moment, turn.zone).date
    return wall_at(when.start, turn.zone).date <= day <= wall_at(when.end or when.start, turn.zone).date
