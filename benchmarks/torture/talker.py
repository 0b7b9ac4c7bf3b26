"""The terminal under the same fire: lines typed into a pipe, and nothing but harmless text may come out."""

import asyncio
import contextlib
import io
import random
import re
import sys
from pathlib import Path

from benchmarks.torture import strange
from benchmarks.torture.chunk import Found
from bot.admission.allowance import Allowance
from bot.terminal import Terminal
from tests.service.stage import Wall, running

_STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Typist(io.StringIO):
    """A pipe in which the next line is typed once the last one was answered."""

    def __init__(self, found: Found, lines: int, screen: io.StringIO) -> None:
        super().__init__()
        self._chance = random.Random(f"terminal {found.seed}")
        self._found, self._left, self._screen = found, lines, screen
        self._line = ""

    def readline(self, size: int | None = -1, /) -> str:
        self._check(self._screen.getvalue())
        self._screen.seek(0)
        self._screen.truncate()
        if self._found.updates == self._left:
            return ""
        self._found.updates += 1
        text = (
            strange.text(self._chance) if self._chance.random() < 0.7 else f"#{self._chance.randrange(1, 12)}"
        )
        self._line = text.replace("\n", " ").replace("/quit", "").replace("/exit", "")
        return self._line + "\n"

    def _check(self, shown: str) -> None:
        if found := _STEERING.search(shown):
            self._found.exceptions[f"control code {found[0]!r} shown"] = 1
        if self._line.strip():
            self._found.asked += 1
            if not shown.strip():
                self._found.unanswered.append(repr(self._line[:300]))


async def talked(found: Found, lines: int, folder: Path) -> None:
    wall, screen = Wall(), io.StringIO()
    terminal, stdin = Terminal(wall), sys.stdin
    sys.stdin = Typist(found, lines, screen)  # type: ignore[assignment]
    try:
        with contextlib.redirect_stdout(screen):
            async with running(folder, terminal, wall=wall, allowance=Allowance(10**9)) as bot:
                terminal.settled = bot.service.idle
                while found.updates < lines:
                    await asyncio.sleep(0.05)
    finally:
        sys.stdin = stdin
