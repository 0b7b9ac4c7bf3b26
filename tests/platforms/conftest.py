"""Running platforms against local servers."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeVar

import pytest

from bot.platform import Command, Platform
from bot.sending.pacer import UNLIMITED
from bot.slack import Slack
from bot.telegram import Telegram
from tests.platforms.people import Ear
from tests.servers.slack import APP_TOKEN, BOT_TOKEN, SECRET, SlackServer
from tests.servers.telegram import TOKEN, TelegramServer

P = TypeVar("P", bound=Platform)
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
async def listening(platform: P, ear: Ear) -> AsyncIterator[P]:
    task = asyncio.create_task(platform.listen(ear.hear))
    try:
        yield platform
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await platform.close()


@pytest.fixture
async def telegram(telegram_server: TelegramServer) -> AsyncIterator[Telegram]:
    """Started, for sending."""
    platform = telegram_of(telegram_server)
    await platform.start()
    yield platform
    await platform.close()


@pytest.fixture
async def slack_server() -> AsyncIterator[SlackServer]:
    async with SlackServer() as server:
        yield server


def slack_of(server: SlackServer, bot: str = BOT_TOKEN, app: str | None = APP_TOKEN) -> Slack:
    return Slack(bot, app, f"{server.url}/api/", SECRET, limits=UNLIMITED)


@pytest.fixture
async def slack(slack_server: SlackServer) -> AsyncIterator[Slack]:
    """Started, for sending."""
    platform = slack_of(slack_server)
    await platform.start()
    yield platform
    await platform.close()
