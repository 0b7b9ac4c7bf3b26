""" "Redo", after an undo: what was taken back last is there again, as long as nothing else was told since."""

from dataclasses import replace

from coach import lazy_re as re
from handlers.buttons import UNDO
from handlers.personal.undo import restore
from handlers.turn import Turn

REDO = re.compile(
    r"^\W*(?:(?:no|oh|wait|sorry|oops|ok|please|actually|hm+)\b[, ]*)*"
    r"(?:redo|re-do|undo (?:the |that |my )?undo|"
    r"(?:put|bring|take|get) (?:it|that|this) back(?: in| again)?|"
    r"(?:it|that) was (?:right|correct)(?: after all| before)?|"
    r"(?:i )?(?:didn'?t|did not) (?:want|mean) (?:to undo|the undo))"
    r"(?: (?:it|that|this|please|again|after all))*\W*$",
    re.I,
)
NOT_BACK = re.compile(r"^\W*(?:please )?take (?:it|that|this) back\b", re.I)
""" "Take that back" is an undo."""


def apply(turn: Turn) -> Turn | None:
    """None where nothing was taken back just before."""
    last = turn.search.history[-1] if turn.search.history else None
    if last is None or last.redoes is None or not REDO.match(turn.text) or NOT_BACK.match(turn.text):
        return None
    search = restore(turn.search, last, turn.now)
    history = tuple(
        replace(c, undone=False) if c.id == last.redoes else c for c in search.history if c.id != last.id
    )
    return turn.to(replace(search, history=history)).say(f"Back again: {last.what}.", UNDO)
