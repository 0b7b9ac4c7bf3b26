"""The platform port: hear (platform -> Incoming), speak (Reply -> platform), listen, send."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from coach.model import OutboxMessage
from handlers.message import Incoming

Hear = Callable[[Incoming], Awaitable[None]]
"""Returns when what was said is saved: only then may the platform acknowledge. Raises when it could not be
saved."""


class SendFailed(Exception):
    """A message did not go out. `permanent`: it never will; `gone`: nor will any other, for this person
    cannot be reached (blocked, deactivated); `ambiguous`: it may have gone out; `retry_after`: seconds to
    wait."""

    def __init__(
        self,
        why: str,
        *,
        permanent: bool = False,
        ambiguous: bool = False,
        retry_after: float | None = None,
        gone: bool = False,
    ) -> None:
        super().__init__(why)
        self.permanent = permanent or gone
        self.gone = gone
        self.ambiguous = ambiguous
        self.retry_after = retry_after


class PlatformTrouble(Exception):
    """The platform cannot be used; the message is one plain sentence that names the variable and the remedy.
    `passing`: it could not be reached just now, and `listen` goes on trying by itself."""

    def __init__(self, why: str, *, passing: bool = False) -> None:
        super().__init__(why)
        self.passing = passing


@dataclass(frozen=True, slots=True)
class Command:
    """For the platform's menu: "interview", "note an interview"."""

    name: str
    summary: str


@runtime_checkable
class MindsOthers(Protocol):
    """A platform that has to know when this is not the only process that writes in the bot's name."""

    def among_others(self) -> None: ...


class Platform(Protocol):
    name: str
    """Prefix of its addresses: "telegram"."""

    async def start(self) -> str:
        """Checks the tokens and returns who the bot is there ("@afterword_bot"). Raises PlatformTrouble."""

    async def listen(self, hear: Hear) -> None:
        """Runs until cancelled; survives outages of the platform by itself. Starts itself where nobody did.
        Raises PlatformTrouble when the platform refuses the token. One person's messages arrive in order."""

    async def send(
        self,
        message: OutboxMessage,
        edit: str | None = None,
        thread: str | None = None,
        known: Collection[str] | None = None,
    ) -> str:
        """Delivers to `message.address` and returns the platform's message id, unique for that person over
        all platforms. With `edit` (a platform message id) it changes that message in place; where that is no
        longer possible it is sent anew. With `thread` (a platform message id) it answers that message. Paced
        per chat; `message.lane` decides who goes first. `message.attempts` counts the tries before this one:
        from 1 on it may have arrived already, and the platform looks for it first where it can; `known` are the ids of
        all else that this person was sent since, None where that is not certain. Raises SendFailed."""

    async def send_file(self, address: str, name: str, content: bytes, caption: str) -> None:
        """Raises SendFailed."""

    @property
    def waiting(self) -> int:
        """Messages waiting for their turn: who has thousands to deliver hands over more when this is low."""

    async def close(self) -> None: ...
