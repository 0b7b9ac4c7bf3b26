"""What was told last, while its confirmation is still on screen: which change it made, and the same words said once more."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from coach.model import Change
from handlers.interviews.amend_words import right_and_wrong
from handlers.personal.undo import restore
from handlers.reading.reread import reread
from handlers.record import last_change
from handlers.turn import Turn

FRESH = timedelta(minutes=30)
"""How long the last thing told can be corrected in half a sentence."""


def just_said(turn: Turn) -> Change | None:
    """The last change, if its confirmation is still on screen."""
    change = last_change(turn.search)
    if change is None or turn.now - change.at > FRESH:
        return None
    recent = [m for m in turn.search.outbox if m.reply.edits is None][-2:]
    shown = {c.does for m in recent for row in m.reply.choices for c in row}
    return change if f"undo:{change.id}" in shown else None


def once_more(turn: Turn, change: Change, text: str, hear: Callable[[Turn], Turn]) -> Turn | None:
    """Taken back and said again; Undo then leads back to what was said first."""
    if right_and_wrong(text)[0] is not None:
        return None  # a correction of its own would correct itself for ever
    before = replace(restore(turn.search, change, turn.now), history=turn.search.history)
    told = hear(reread(turn.to(before), text))
    return told if told.did is not None else None
