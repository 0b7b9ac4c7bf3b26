"""What a conversation declares about itself; the catalogue makes it exist on every platform."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from coach.model import OpenQuestion
from handlers.turn import Turn

Begin = Callable[[Turn], Turn]
Answer = Callable[[Turn, OpenQuestion], Turn | None]
"""None: this text is not an answer to that question; it is read as something new and the question stays open."""
Tap = Callable[[Turn, tuple[str, ...]], Turn]
"""Arguments are what stands after the verb: "snz:n3k:20261207T0830" -> ("n3k", "20261207T0830")."""


def plain_answer(turn: Turn, *also: str) -> bool:
    """Whether the words could answer a question, rather than tell something of their own ("they cancelled")."""
    return turn.read.intent in ("other", "note", "interview", *also)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    name: str
    """Also the slash command."""
    summary: str
    """For menus: a few words, lower case."""
    begin: Begin
    intents: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    answer: Answer | None = None
    again: Callable[[Turn, OpenQuestion, str], Turn] | None = None
    """Ask the open question once more, after a few words."""
    taps: Mapping[str, Tap] = field(default_factory=dict)
    in_menu: bool = True
    reads: bool = True
    """What stands behind its command is read; False where it is a name on the list or one of a few words."""
