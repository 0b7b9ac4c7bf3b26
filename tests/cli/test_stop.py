"""Stopped in the thick of it, on both platforms at once: within five seconds, and nothing said is lost."""

import asyncio
import os
import time
from pathlib import Path

import pytest

from coach.model import JobSearch
from storage import open_storage
from tests.cli.process import Running, running
from tests.servers.slack import APP_TOKEN, BOT_TOKEN, DMS, PROFILES, SlackServer
from tests.servers.telegram import TOKEN, TelegramServer

PEOPLE = 15
"""On each platform; each says several things at once."""
EACH = 3
LIMIT = 5.0
"""Seconds, on a machine that has a core for this; one that has not gets as many times that."""


@pytest.fixture
def crowd(monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(PEOPLE):
        monkeypatch.setitem(DMS, f"U{n}", f"D{n}")
        monkeypatch.setitem(PROFILES, f"U{n}", {**PROFILES["UANN"], "id": f"U{n}"})


def settings(telegram: TelegramServer, slack: SlackServer, home: Path) -> dict[str, str]:
    return {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": telegram.url,
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_APP_TOKEN": APP_TOKEN,
        "SLACK_API_URL": f"{slack.url}/api/",
        "AFTERWORD_STORAGE": str(home / "data"),
        "AFTERWORD_ALLOWED_USERS": "*",
    }


async def everybody_speaks(telegram: TelegramServer, slack: SlackServer) -> list[str]:
    """The envelopes of Slack's."""
    envelopes = []
    for turn in range(EACH):
        for n in range(PEOPLE):
            await telegram.say(
                f"/applied {firm(n, turn)}", {"id": 600 + n, "is_bot": False, "first_name": "Ann"}
            )
            envelopes.append(await slack.say(f"/applied {firm(n, turn)}", f"U{n}"))
    return envelopes


def firm(n: int, turn: int) -> str:
    return f"Q{'bcdfghklmnprstvz'[n % 16]}{'aeio'[turn]}x{'aeiou'[n // 16]}n"


@pytest.mark.parametrize(("command", "trouble"), [("run", None), ("run", "hang"), ("serve", "busy")])
async def test_a_stop_under_load(tmp_path: Path, crowd: None, command: str, trouble: str | None) -> None:
    async with TelegramServer() as telegram, SlackServer() as slack:
        given = settings(telegram, slack, tmp_path) | {"AFTERWORD_HOST": "127.0.0.1", "AFTERWORD_PORT": "0"}
        async with running(command, home=tmp_path, **given) as bot:
            await bot.line("Slack: @coach")
            if trouble:
                for method in ("sendMessage", "chat.postMessage"):
                    (telegram, slack)[method[0] == "c"].fault(method, trouble, times=10_000, seconds=30)
            envelopes = await everybody_speaks(telegram, slack)
            async with asyncio.timeout(60):
                while not (telegram.called("sendMessage") and slack.called("chat.postMessage")):
                    await asyncio.sleep(0.01)
            acknowledged = telegram.offset, {e for e in envelopes if e in slack.acks}
            await in_time(bot)
        assert "Traceback" not in bot.said
        await nothing_is_lost(tmp_path, telegram, acknowledged[0], envelopes, set(slack.acks))


async def in_time(bot: Running) -> None:
    begun = time.monotonic()
    assert await bot.stop() == 0
    assert time.monotonic() - begun < LIMIT * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


async def nothing_is_lost(
    home: Path, telegram: TelegramServer, offset: int, envelopes: list[str], acks: set[str]
) -> None:
    """Whatever was acknowledged to a platform is stored, with its answer; the rest the platform brings again."""
    store = await open_storage(str(home / "data"))
    first = telegram.updates[0]["update_id"]
    for turn in range(EACH):
        for n in range(PEOPLE):
            at = turn * PEOPLE + n
            if first + at < offset:
                assert firm(n, turn) in await noted(store, f"telegram:{600 + n}")
            if envelopes[at] in acks:
                assert firm(n, turn) in await noted(store, f"slack:T1:U{n}")
    await store.close()


async def noted(store: object, address: str) -> set[str]:
    owner = await store.resolve(address)  # type: ignore[attr-defined]
    search: JobSearch | None = await store.load(owner) if owner else None  # type: ignore[attr-defined]
    return {o.company for o in search.opportunities} if search else set()
