"""Buttons that more than one conversation shows."""

from coach.model import Choice

UNDO_BUTTON = Choice(label="Undo", does="undo:")
UNDO = (UNDO_BUTTON,)
