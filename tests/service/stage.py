"""The whole bot in this process, as `bot.run` puts it together, with a wall clock that a test may set."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.admission.access import Access
from bot.admission.allowance import Allowance
from bot.platform import Platform
from bot.polish import Model
from bot.sending.pacer import UNLIMITED
from bot.serving.effects import Effects
from bot.serving.service import Service
from bot.slack import Slack
from bot.telegram import Telegram
from bot.waking.clock import Clock
from coach.model import JobSearch
from storage import Storage, open_storage
from tests.servers.slack import APP_TOKEN, BOT_TOKEN, SECRET, SlackServer
from tests.servers.telegram import TOKEN, TelegramServer

ANN = "telegram:501"
PATIENCE = 10.0


MORNING = datetime(2026, 11, 24, 10, tzinfo=UTC)
"""A Tuesday, in nobody's quiet hours."""


class Wall:
    """Begins on that morning, goes on by itself, and by what the test adds to it."""

    def __init__(self) -> None:
        self.ahead = MORNING - datetime.now(UTC)
        self.passed = 0.0

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def steady(self) -> float:
        """Only ever goes on, also where the wall clock is set back."""
        return time.monotonic() + self.passed


@dataclass
class Bot:
    storage: Storage
    service: Service
    access: Access
    clock: Clock
    wall: Wall

    async def person(self, address: str = ANN) -> JobSearch:
        owner = await self.storage.resolve(address)
        search = await self.storage.load(owner) if owner else None
        assert search, f"nobody is known as {address}"
        return search

    async def later(self, **by: float) -> None:
        """The wall clock moves on, and the clock looks at it."""
        self.wall.ahead += (step := timedelta(**by))
        self.wall.passed += abs(step.total_seconds())
        await self.look()

    async def until(self, condition: Callable[[], object]) -> None:
        """Looks again and again until it holds."""
        async with asyncio.timeout(PATIENCE):
            while not condition():
                await self.look()
                await asyncio.sleep(0.005)

    async def look(self) -> None:
        await self.clock.look()
        await self.service.idle()


def telegram_of(server: TelegramServer, token: str = TOKEN) -> Telegram:
    return Telegram(token, server.url, limits=UNLIMITED)


def slack_of(server: SlackServer, bot: str = BOT_TOKEN, app: str = APP_TOKEN) -> Slack:
    return Slack(bot, app, f"{server.url}/api/", SECRET, limits=UNLIMITED)


@asynccontextmanager
async def running(
    folder: Path,
    *platforms: Platform,
    wall: Wall | None = None,
    allowed: frozenset[str] | None = frozenset({"*"}),
    spread: timedelta = timedelta(0),
    allowance: Allowance | None = None,
    model: Model | None = None,
) -> AsyncIterator[Bot]:
    """From start to graceful stop."""
    wall = wall or Wall()
    storage = await open_storage(str(folder))
    found = {p.name: p for p in platforms}
    service = Service(storage, found, wall)
    access = Access(storage, allowed, service, allowance)
    service.carry = Effects(storage, service, found, access, model).carry
    clock = Clock(storage, service, wall, spread, wall.steady)
    await clock.start()
    listening = [asyncio.create_task(p.listen(access.hear)) for p in platforms]
    try:
        yield Bot(storage, service, access, clock, wall)
    finally:
        for task in listening:
            task.cancel()
        await asyncio.gather(*listening, return_exceptions=True)
        clock.stop()
        await service.stop()
        for platform in platforms:
            await platform.close()
        await storage.close()
