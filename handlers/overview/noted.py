"""What was noted, said back: with Undo, and with what comes next."""

from coach.model import Choice
from handlers.buttons import UNDO
from handlers.overview.coming import NEXT
from handlers.turn import Turn

GONE = "That company is no longer on my list."


def noted(turn: Turn, text: str, *rows: tuple[Choice, ...]) -> Turn:
    return turn.say(text, *rows, UNDO, after=NEXT)
