"""Reply latency and throughput beside a bare echo bot on the same library and the same local server, in one run; and
what a message costs with 10,000 stored people against one. Run: python -m benchmarks.echo [messages]"""

import asyncio
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.figures import against, cpu, percentile, spread
from coach.model import JobSearch, Preferences
from storage import open_storage
from tests.servers.slack import DMS, PROFILES, SlackServer
from tests.servers.telegram import TelegramServer

PEOPLE = 40
WARM = 3
"""Rounds that are not counted."""
CROWD = 10_000


class TelegramDesk(TelegramServer):
    """Notes when each chat is answered."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: Counter[str] = Counter()

    def _sendMessage(self, fields: dict[str, Any]) -> dict[str, Any]:
        self.answers[str(fields["chat_id"])] += 1
        return super()._sendMessage(fields)

    async def ask(self, n: int, text: str) -> str:
        user = {"id": 500 + n, "is_bot": False, "first_name": "Ann", "language_code": "en"}
        await self.say(text, user)
        return str(500 + n)


class SlackDesk(SlackServer):
    def __init__(self) -> None:
        super().__init__()
        self.answers: Counter[str] = Counter()
        for n in range(PEOPLE):
            DMS[f"U{n}"] = f"D{n}"
            PROFILES[f"U{n}"] = {**PROFILES["UANN"], "id": f"U{n}"}

    def _chat_postMessage(self, fields: dict[str, Any]) -> dict[str, Any]:
        self.answers[fields["channel"]] += 1
        return super()._chat_postMessage(fields)

    async def ask(self, n: int, text: str) -> str:
        await self.say(text, f"U{n}")
        return f"D{n}"


Desk = TelegramDesk | SlackDesk


@asynccontextmanager
async def at_work(name: str, platform: str, desk: Desk, folder: Path) -> AsyncIterator[int]:
    """The process's id."""
    env = {**os.environ, "NO_PROXY": "*"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.bots", name, platform, desk.url, str(folder)),
        env=env,
        stderr=(folder / "bot.log").open("wb"),
    )
    try:
        async with asyncio.timeout(60):
            await answered(desk, 0, "hello")
        yield process.pid
    finally:
        process.kill()
        await process.wait()


async def answered(desk: Desk, n: int, text: str) -> float:
    """Seconds until the answer reaches the server."""
    chat = f"D{n}" if isinstance(desk, SlackDesk) else str(500 + n)
    before, begun = desk.answers[chat], time.perf_counter()
    await desk.ask(n, text)
    async with asyncio.timeout(60), desk._news:
        await desk._news.wait_for(lambda: desk.answers[chat] > before)
    return time.perf_counter() - begun


@dataclass(frozen=True, slots=True)
class Found:
    """Seconds of each answer, one after another; then, everybody speaking at once, answers a second and seconds of CPU
    for each."""

    times: list[float]
    rate: float
    cpu: float

    def __str__(self) -> str:
        return f"{spread(self.times)}; {self.rate:.0f} answers/s, {self.cpu * 1e3:.2f} ms of CPU each"


async def measure(name: str, platform: str, messages: int, folder: Path) -> Found:
    desk: Desk = TelegramDesk() if platform == "telegram" else SlackDesk()
    async with desk, at_work(name, platform, desk, folder) as process:
        for turn in range(WARM * PEOPLE):
            await answered(desk, turn % PEOPLE, "/applied Acme" if turn < PEOPLE else "/list")
        times = [await answered(desk, n % PEOPLE, "/list") for n in range(messages)]
        before, begun, used = desk.answers.total(), time.perf_counter(), cpu(process)
        for n in range(messages):
            await desk.ask(n % PEOPLE, "/list")
        async with asyncio.timeout(300), desk._news:
            await desk._news.wait_for(lambda: desk.answers.total() >= before + messages)
        rate = messages / (time.perf_counter() - begun)
        return Found(times, rate, (cpu(process) - used) / messages)


async def beside_an_echo(messages: int) -> None:
    for platform in ("telegram", "slack"):
        found = {}
        for name in ("echo", "afterword"):
            with tempfile.TemporaryDirectory() as folder:
                found[name] = await measure(name, platform, messages, Path(folder))
            print(f"{platform:9} {name:10} {found[name]}", flush=True)
        ratio = percentile(found["afterword"].times, 0.5) / percentile(found["echo"].times, 0.5)
        print("   " + against("p50 against the echo", ratio, 1.25, "x"))
        rates = found["afterword"].rate / found["echo"].rate
        print("   " + against("throughput against the echo", rates, 1.0, "x", at_most=False), flush=True)


async def in_a_crowd(messages: int) -> None:
    """The same person's message, alone in the store and beside 10,000 others."""
    found = []
    for others in (0, CROWD):
        with tempfile.TemporaryDirectory() as folder:
            await _fill(Path(folder), others)
            taken = await measure("afterword", "telegram", messages, Path(folder))
        found.append(percentile(taken.times, 0.5))
        print(f"beside {others:6} others: {taken}", flush=True)
    print("   " + against("a message beside 10,000 people against none", found[1] / found[0], 1.1, "x"))


async def _fill(folder: Path, people: int) -> None:
    storage = await open_storage(str(folder))
    for n in range(people):
        chat = f"telegram:{100_000 + n}"
        await storage.save(
            JobSearch(owner=f"crowd{n}", addresses=(chat,), preferences=Preferences(zone="UTC"))
        )
    await storage.close()


async def main(messages: int) -> None:
    await beside_an_echo(messages)
    await in_a_crowd(messages)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 400))
