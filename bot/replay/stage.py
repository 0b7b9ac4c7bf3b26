"""The stage of a replay: a platform that remembers what was said, with buttons that can be pressed."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from bot.platform import Hear
from bot.terminal.speak import text_of
from coach.model import Choice, OutboxMessage


@dataclass(frozen=True, slots=True)
class Said:
    """One message of the bot as it stands now; `edited` counts since when."""

    ref: str
    message: OutboxMessage
    text: str
    edits: str | None = None

    @property
    def choices(self) -> list[Choice]:
        return [c for row in self.message.reply.choices for c in row]


class Stage:
    """A platform without a network."""

    name = "replay"

    def __init__(self) -> None:
        self.log: list[Said] = []
        self.files: list[tuple[str, bytes]] = []

    async def start(self) -> str:
        return "replay"

    async def listen(self, hear: Hear) -> None:
        return

    async def send(
        self,
        message: OutboxMessage,
        edit: str | None = None,
        thread: str | None = None,
        known: Collection[str] | None = None,
    ) -> str:
        ref = edit or f"r{len(self.log) + 1}"
        said = Said(ref, message, text_of(message.reply, colour=False), edit)
        if edit:
            self.log = [replace(s, message=_bare(s.message)) if s.ref == edit else s for s in self.log]
        self.log.append(said)
        return ref

    async def send_file(self, address: str, name: str, content: bytes, caption: str) -> None:
        self.files.append((name, content))

    @property
    def waiting(self) -> int:
        return 0

    async def close(self) -> None:
        return

    def with_button(self, label: str) -> tuple[Said, Choice] | None:
        """The newest message that has this button."""
        for said in reversed(self.log):
            for choice in said.choices:
                if choice.label.casefold() == label.casefold():
                    return said, choice
        return None


def _bare(message: OutboxMessage) -> OutboxMessage:
    """The buttons of a message that was changed in place are gone."""
    return replace(message, reply=replace(message.reply, choices=()))
