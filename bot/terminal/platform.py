"""The terminal as a platform: prompt_toolkit where a person sits, plain lines where a pipe is."""

import asyncio
import contextlib
import getpass
import io
import itertools
import sys
from collections.abc import Awaitable, Callable, Collection
from datetime import datetime

from bot.intake import clean_text
from bot.platform import Hear
from bot.terminal import speak
from coach.model import Choice, OutboxMessage
from handlers.message import Incoming
from storage import StorageTrouble

ADDRESS = "terminal:me"
PROMPT = "> "
Aside = Callable[[str], Awaitable[bool]]
"""Gets each line first; True: it was not meant for the bot (/skip of the demo)."""


class Terminal:
    """`aside` sees every line first. `settled` is awaited after each line, so that answers come in order."""

    name = "terminal"

    def __init__(
        self,
        now: Callable[[], datetime],
        settled: Callable[[], Awaitable[None]] | None = None,
        aside: Aside | None = None,
    ) -> None:
        self._now = now
        self.settled = settled
        self.aside = aside
        self._choices: list[Choice] = []
        self._asked_since = False
        self._ids = itertools.count(1)
        self._run = f"{now().timestamp():.0f}"
        self._person = sys.stdin.isatty() and sys.stdout.isatty()

    async def start(self) -> str:
        return "this terminal"

    async def listen(self, hear: Hear) -> None:
        """Until the end of input."""
        _forgive_odd_bytes()
        read = self._prompt() if self._person else _pipe
        while (line := await read()) is not None:
            if line.strip().casefold() in ("/quit", "/exit", "quit", "exit"):
                return
            if not line.strip() or (self.aside and await self.aside(line)):
                continue
            await self._hear(line, hear)

    async def _hear(self, line: str, hear: Hear) -> None:
        choice = self._tapped(line)
        if choice is not None and not choice.does:
            print(speak.harmless(choice.url or choice.copy or ""), flush=True)
            return
        self._asked_since = True
        with contextlib.suppress(StorageTrouble):  # the service has told the user already
            await hear(self._incoming(line, choice))
        if self.settled:
            await self.settled()

    def _incoming(self, line: str, choice: Choice | None) -> Incoming:
        common = {"id": f"term:{self._run}:{next(self._ids)}", "address": ADDRESS, "at": self._now()}
        if choice is not None:
            return Incoming(**common, kind="tap", tap=choice.does, label=choice.label)  # type: ignore[arg-type]
        return Incoming(**common, text=clean_text(line), profile_name=_login())  # type: ignore[arg-type]

    def _tapped(self, line: str) -> Choice | None:
        said = line.strip()
        if said.startswith("#") and said[1:].isdigit() and 0 < int(said[1:]) <= len(self._choices):
            return self._choices[int(said[1:]) - 1]
        return next((c for c in reversed(self._choices) if c.label.casefold() == said.casefold()), None)

    def _prompt(self) -> Callable[[], Awaitable[str | None]]:
        from prompt_toolkit import PromptSession
        from prompt_toolkit.patch_stdout import patch_stdout

        session: PromptSession[str] = PromptSession(PROMPT)

        async def read() -> str | None:
            with patch_stdout(raw=True):
                try:
                    return await session.prompt_async()
                except (EOFError, KeyboardInterrupt):
                    return None

        return read

    async def send(
        self,
        message: OutboxMessage,
        edit: str | None = None,
        thread: str | None = None,
        known: Collection[str] | None = None,
    ) -> str:
        reply = message.reply
        if self._asked_since:
            self._choices, self._asked_since = [], False
        flat = [c for row in reply.choices for c in row]
        lines = [speak.text_of(reply, colour=self._person)]
        if flat:
            lines.append(speak.buttons(flat, len(self._choices) + 1))
            self._choices.extend(flat)
        print("\n".join(lines) + "\n", flush=True)
        return edit or f"t{self._run}-{message.id}"

    async def send_file(self, address: str, name: str, content: bytes, caption: str) -> None:
        shown = f"{caption}\n[{name}, {len(content)} bytes]\n{content.decode('utf-8', 'replace')}\n"
        print(speak.harmless(shown), flush=True)

    @property
    def waiting(self) -> int:
        return 0

    async def close(self) -> None:
        return


def _forgive_odd_bytes() -> None:
    """What is no text in this terminal's encoding becomes "?", in and out, and ends no chat."""
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _login() -> str | None:
    """The account's full name where there is one, to sign drafts with; never "root" or a bare login."""
    try:
        import pwd

        full = pwd.getpwnam(getpass.getuser()).pw_gecos.split(",")[0].strip()
    except (ImportError, KeyError, OSError):
        return None
    return full if " " in full else None


async def _pipe() -> str | None:
    line = await asyncio.to_thread(sys.stdin.readline)
    return line.rstrip("\n") if line else None
