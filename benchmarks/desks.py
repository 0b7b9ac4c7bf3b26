"""Local servers that note when each chat is answered, and bots at work beside them, each a process of its own."""

import asyncio
import os
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.figures import cpu
from tests.servers.slack import DMS, PROFILES, SlackServer
from tests.servers.telegram import TelegramServer

PEOPLE = 40
BEHIND = 1.5
"""Seconds after a burst in which files are brought up to date."""


class TelegramDesk(TelegramServer):
    def __init__(self) -> None:
        super().__init__()
        self.answers: Counter[str] = Counter()

    def _sendMessage(self, fields: dict[str, Any]) -> dict[str, Any]:
        self.answers[str(fields["chat_id"])] += 1
        return super()._sendMessage(fields)

    @property
    def open(self) -> bool:
        """The bot can be asked."""
        return True

    def chat(self, n: int) -> str:
        return str(500 + n)

    async def ask(self, n: int, text: str) -> None:
        user = {"id": 500 + n, "is_bot": False, "first_name": "Ann", "language_code": "en"}
        await self.say(text, user)


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

    @property
    def open(self) -> bool:
        return bool(self.sockets)

    def chat(self, n: int) -> str:
        return f"D{n}"

    async def ask(self, n: int, text: str) -> None:
        await self.say(text, f"U{n}")


Desk = TelegramDesk | SlackDesk


@dataclass
class Bot:
    """One of those in `benchmarks.bots`, and the server that it works for."""

    desk: Desk
    process: int

    async def answer(self, n: int, text: str) -> float:
        """Seconds until the answer reaches the server."""
        desk, chat = self.desk, self.desk.chat(n)
        before, begun = desk.answers[chat], time.perf_counter()
        await desk.ask(n, text)
        async with asyncio.timeout(60), desk._news:
            await desk._news.wait_for(lambda: desk.answers[chat] > before)
        return time.perf_counter() - begun

    async def burst(self, messages: int, text: str) -> tuple[float, float]:
        """Everybody speaks at once: answers a second, and seconds of CPU for each, with what is done behind them."""
        before, begun, used = self.desk.answers.total(), time.perf_counter(), cpu(self.process)
        for n in range(messages):
            await self.desk.ask(n % PEOPLE, text)
        async with asyncio.timeout(300), self.desk._news:
            await self.desk._news.wait_for(lambda: self.desk.answers.total() >= before + messages)
        rate = messages / (time.perf_counter() - begun)
        await asyncio.sleep(BEHIND)
        return rate, (cpu(self.process) - used) / messages


@asynccontextmanager
async def at_work(name: str, platform: str, folder: Path) -> AsyncIterator[Bot]:
    folder.mkdir(exist_ok=True)
    desk: Desk = TelegramDesk() if platform == "telegram" else SlackDesk()
    async with desk:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "benchmarks.bots", name, platform, desk.url, str(folder)),
            env={**os.environ, "NO_PROXY": "*"},
            stdout=asyncio.subprocess.DEVNULL,
            stderr=(folder / "bot.log").open("wb"),
        )
        try:
            bot = Bot(desk, process.pid)
            async with asyncio.timeout(60), desk._news:
                await desk._news.wait_for(lambda: desk.open)
            await bot.answer(0, "hello")
            yield bot
        finally:
            process.kill()
            await process.wait()
