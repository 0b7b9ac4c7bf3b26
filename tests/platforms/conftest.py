"""Running platforms against local servers."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.pacer import UNLIMITED
from bot.platform import Command
from bot.telegram import Telegram
from tests.platforms.people import Ear
from tests.servers.telegram import TOKEN, TelegramServer

MENU = (Command("interview", "note an interview"), Command("list", "all your conversations"))


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture
async def telegram_server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


def telegram_of(server: TelegramServer, token: str = TOKEN) -> Telegram:
    return Telegram(token, server.url, MENU, "A coach for what comes after. It asks.", limits=UNLIMITED)


@asynccontextmanager
async def listening(telegram: Telegram, ear: Ear) -> AsyncIterator[Telegram]:
    task = asyncio.create_task(telegram.listen(ear.hear))
    try:
        yield telegram
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await telegram.close()


@pytest.fixture
async def telegram(telegram_server: TelegramServer) -> AsyncIterator[Telegram]:
    """Started, for sending."""
    platform = telegram_of(telegram_server)
    await platform.start()
    yield platform
    await platform.close()
