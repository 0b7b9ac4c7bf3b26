"""Several instances on one PostgreSQL, killed in turn while nudges of many people are due: lost, doubled, and how fast."""

import asyncio
import os
import random
import signal
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from coach.model import JobSearch, Nudge, Preferences
from storage import open_storage
from tests.service.killing import Watched, nursery
from tests.storage.server import fresh_schema

INSTANCES = 4
KILLS = 12
EVERY = 3.0
"""Seconds between two kills."""
AFTERWARDS = 150
"""Seconds after the last one: leases run out, and what they held is sent."""


async def run(nudges: int, seed: int = 5) -> None:
    chance, url = random.Random(seed), await fresh_schema()
    await _fill(url, nudges)
    kills, begun = 0, time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        async with Watched() as server, nursery(Path(name), url, server, Path(name) / "bot.log") as bots:
            alive = [await bots.bot() for _ in range(INSTANCES)]
            told: Counter[str] = Counter()
            deadline = begun + KILLS * EVERY + nudges / 50 + AFTERWARDS
            while len(told) < nudges and time.perf_counter() < deadline:
                await asyncio.sleep(EVERY)
                told = Counter(str(m["chat_id"]) for m in server.called("sendMessage"))
                if kills < KILLS:
                    os.kill(alive.pop(chance.randrange(INSTANCES)), signal.SIGKILL)
                    alive.append(await bots.bot())
                    kills += 1
            for pid in alive:
                os.kill(pid, signal.SIGKILL)
    seconds = time.perf_counter() - begun
    print(
        f"{INSTANCES} instances on one PostgreSQL, {kills} killed in turn, {nudges} due nudges in {seconds:.0f} s "
        f"(the platform's limit of 25/s each): lost {nudges - len(told)}, doubled {sum(told.values()) - len(told)}",
        flush=True,
    )


async def _fill(url: str, nudges: int) -> None:
    storage, now = await open_storage(url), datetime.now(UTC)
    prefs = Preferences(zone="UTC", zone_confirmed=True, morning_brief=False)
    for start in range(0, nudges, 50):
        batch = []
        for n in range(start, min(start + 50, nudges)):
            nudge = Nudge(id="r1", kind="reminder", due=now + timedelta(seconds=5), reason="Call Dana")
            batch.append(
                JobSearch(owner=f"p{n}", addresses=(f"telegram:{n + 1}",), nudges=(nudge,), preferences=prefs)
            )
        await asyncio.gather(*(storage.save(search) for search in batch))
    await storage.close()
