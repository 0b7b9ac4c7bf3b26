"""kill -9 of a real bot within milliseconds of a message, over and over, and what came of every message."""

import asyncio
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import web

from coach.model import JobSearch, Nudge, Preferences
from handlers.outbox import LEASE
from storage import Storage, open_storage
from tests.cli.process import ROOT, environment
from tests.servers.telegram import TOKEN, TelegramServer

SOON = 0.02
"""Seconds after a message within which the bot is killed."""
EACH_SAYS = 3
"""Messages of one person, in turn with the others: as many as a chat gets answered at once."""
REMINDED = 9_000
"""From here on: chats that only wait for a reminder."""
EVERY = timedelta(seconds=0.5)


class Watched(TelegramServer):
    """Counts the polls that reach it: a bot that polls is at work."""

    def __init__(self) -> None:
        super().__init__()
        self.polls = 0

    async def _get_updates(self, fields: dict[str, Any]) -> web.Response:
        self.polls += 1
        return await super()._get_updates(fields)


@dataclass
class Tally:
    kills: int = 0
    said: int = 0
    unanswered: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    """Facts of acknowledged messages that are not stored."""
    answered_again: int = 0
    nudges: int = 0
    nudges_lost: int = 0
    nudged_again: int = 0
    notices: int = 0
    """Files found damaged."""


class Nursery:
    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def bot(self) -> int:
        """Its process id."""
        assert self._process.stdin
        self._process.stdin.write(b"telegram\n")
        return int(await self._line())

    async def _line(self) -> bytes:
        assert self._process.stdout
        return await asyncio.wait_for(self._process.stdout.readline(), 60)


@asynccontextmanager
async def nursery(home: Path, url: str, server: TelegramServer, log: Path) -> AsyncIterator[Nursery]:
    settings = {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": server.url,
        "AFTERWORD_STORAGE": url,
        "AFTERWORD_ALLOWED_USERS": "*",
        "PYTHONPATH": str(ROOT),
    }
    with log.open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.service.nursery"),
            cwd=home,
            env=environment(home, **settings),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
        )
        made = Nursery(process)
        try:
            assert await made._line() == b"ready\n"
            yield made
        finally:
            process.kill()
            await process.wait()


async def killed(home: Path, url: str, kills: int, within: float = SOON, seed: int = 1) -> Tally:
    """`within`: seconds after a message. Every message is followed by a kill; the last bot finishes what is left."""
    chance, tally = random.Random(seed), Tally()
    await _wait_for_reminders(url, kills)
    async with Watched() as server, nursery(home, url, server, home / "bot.log") as bots:
        for n in range(kills):
            pid = await at_work(bots, server)
            await server.say(f"/applied {firm(n)}", person(n, kills))
            tally.said += 1
            await asyncio.sleep(chance.uniform(0, within))
            os.kill(pid, signal.SIGKILL)
            await _gone(pid)
            tally.kills += 1
        pid = await at_work(bots, server)
        last = server.updates[-1]["update_id"]
        await server.until(lambda: server.offset > last)
        await _settled(server, kills)
        os.kill(pid, signal.SIGTERM)
        await _gone(pid)
        _count_answers(server, kills, tally)
    await _count_facts(url, kills, tally)
    return tally


async def at_work(bots: Nursery, server: Watched) -> int:
    polls = server.polls
    pid = await bots.bot()
    async with asyncio.timeout(30):
        while server.polls == polls:
            await asyncio.sleep(0.002)
    return pid


async def _settled(server: Watched, kills: int) -> None:
    """Everybody was told, or a lease and more has passed."""
    with suppress(TimeoutError):
        async with asyncio.timeout(LEASE.total_seconds() + 30):
            while len(_told(server)) < kills + kills // 2:
                await asyncio.sleep(0.1)


def _told(server: TelegramServer) -> set[tuple[int, str]]:
    """Who was told what, so far."""
    return {(int(m["chat_id"]), name) for m in server.called("sendMessage") for name in _firms(m["text"])}


async def _gone(pid: int) -> None:
    async with asyncio.timeout(10):
        while Path(f"/proc/{pid}").exists():
            await asyncio.sleep(0.001)


def firm(n: int) -> str:
    """A name of its own for every message: letters only."""
    letters = "bcdfghklmnprstvz"
    return "Q" + "".join(letters[(n >> shift) & 15] + "ao"[shift & 4 > 0] for shift in (8, 4, 0)) + "x"


def person(n: int, kills: int) -> dict[str, Any]:
    return {
        "id": 1000 + n % (kills // EACH_SAYS + 1),
        "is_bot": False,
        "first_name": "Ann",
        "language_code": "en",
    }


async def _wait_for_reminders(url: str, kills: int) -> None:
    """People whose reminders come due one after another while the bot is being killed."""
    storage, now = await open_storage(url), datetime.now(UTC)
    for n in range(kills // 2):
        nudge = Nudge(id="r1", kind="reminder", due=now + EVERY * (n + 1), reason=f"Thing {firm(n)}")
        prefs = Preferences(zone="UTC", zone_confirmed=True, morning_brief=False)
        chat = f"telegram:{REMINDED + n}"
        await storage.save(JobSearch(owner=f"w{n}", addresses=(chat,), nudges=(nudge,), preferences=prefs))
    await storage.close()


def _count_answers(server: TelegramServer, kills: int, tally: Tally) -> None:
    sent = server.called("sendMessage")
    answers = Counter(
        (int(m["chat_id"]), name) for m in sent for name in _firms(m["text"]) if int(m["chat_id"]) < REMINDED
    )
    for n in range(kills):
        times = answers[person(n, kills)["id"], firm(n)]
        tally.answered_again += max(0, times - 1)
        if not times:
            tally.unanswered.append(firm(n))
    reminded = Counter(int(m["chat_id"]) for m in sent if int(m["chat_id"]) >= REMINDED)
    tally.nudges = len(reminded)
    tally.nudged_again = sum(times - 1 for times in reminded.values())


def _firms(text: str) -> set[str]:
    return {word.strip(".,:;()<b>/") for word in text.split() if word.strip(".,:;()<b>/").startswith("Q")}


async def _count_facts(url: str, kills: int, tally: Tally) -> None:
    storage = await open_storage(url)
    for n in range(kills):
        search = await _of(storage, person(n, kills)["id"])
        if search is None or firm(n) not in {o.company for o in search.opportunities}:
            tally.lost.append(firm(n))
    now = datetime.now(UTC)
    for n in range(kills // 2):
        search = await _of(storage, REMINDED + n)
        due = search is None or any(x.fires and x.fires < now - timedelta(seconds=5) for x in search.nudges)
        tally.nudges_lost += due
    tally.notices = len(storage.notices())
    await storage.close()


async def _of(storage: Storage, chat: int) -> JobSearch | None:
    owner = await storage.resolve(f"telegram:{chat}")
    return await storage.load(owner) if owner else None


def plus(one: Tally, other: Tally) -> Tally:
    names = Tally.__dataclass_fields__
    return replace(one, **{name: getattr(one, name) + getattr(other, name) for name in names})
