"""`afterword` as the process that people start: its own folder, nothing of this machine's settings, all output
kept."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
"""Seconds until a test that waits for a process fails."""
INHERITED = ("PATH", "LANG", "LD_LIBRARY_PATH", "SYSTEMROOT")


def environment(home: Path, **more: str) -> dict[str, str]:
    """What a fresh account has, plus `more`."""
    kept = {name: os.environ[name] for name in INHERITED if name in os.environ}
    fixed = {
        "HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "NO_PROXY": "*",
        "PYTHONUNBUFFERED": "1",
        "TZ": "UTC",
    }
    return kept | fixed | more


@dataclass(frozen=True)
class Ended:
    status: int
    out: str
    err: str

    @property
    def said(self) -> str:
        return self.out + self.err


async def afterword(*arguments: str, home: Path, said: str = "", **settings: str) -> Ended:
    """Runs to its end; `said` is all of its input."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        cwd=home,
        env=environment(home, **settings),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(2 * PATIENCE):
        out, err = await process.communicate(said.encode(errors="surrogateescape"))
    return Ended(process.returncode or 0, out.decode(), err.decode())


@dataclass
class Running:
    process: asyncio.subprocess.Process
    lines: list[str] = field(default_factory=list)
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    @property
    def said(self) -> str:
        return "".join(self.lines)

    async def line(self, part: str) -> str:
        """The first line with `part` in it, once it is there."""

        def found() -> str | None:
            return next((line for line in self.lines if part in line), None)

        try:
            async with asyncio.timeout(PATIENCE), self._news:
                await self._news.wait_for(lambda: found() or self.process.returncode is not None)
        except TimeoutError:
            pass
        line = found()
        assert line, f"{part!r} was never said:\n{self.said}"
        return line

    async def read(self, stream: asyncio.StreamReader) -> None:
        while line := await stream.readline():
            self.lines.append(line.decode())
            async with self._news:
                self._news.notify_all()

    async def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """The exit status."""
        self.process.send_signal(how)
        async with asyncio.timeout(PATIENCE):
            return await self.process.wait()


@asynccontextmanager
async def running(*arguments: str, home: Path, **settings: str) -> AsyncIterator[Running]:
    """Killed at the end where nobody stopped it."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        cwd=home,
        env=environment(home, **settings),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout and process.stderr
    it = Running(process)
    readers = [asyncio.create_task(it.read(stream)) for stream in (process.stdout, process.stderr)]
    try:
        yield it
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        await asyncio.gather(*readers)


def port_of(line: str) -> int:
    """ "Listening on 127.0.0.1:8080 (...)" -> 8080."""
    return int(line.partition(" (")[0].rpartition(":")[2])
