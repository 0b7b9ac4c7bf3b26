"""Several instances on one PostgreSQL, killed in turn while nudges of many people are due: lost, doubled, and what a second
instance adds."""

import asyncio
import os
import random
import signal
import tempfile
import time
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from coach.model import JobSearch, Nudge, Preferences
from handlers.outbox import LEASE
from storage import open_storage
from tests.service.killing import Watched, at_work, nursery
from tests.storage.server import fresh_schema

INSTANCES = 4
KILLS = 12
EVERY = 3.0
"""Seconds between two kills."""
AFTERWARDS = 150
"""Seconds after the last one: leases run out, and what they held is sent."""


class Timed(Watched):
    """Notes when each chat was written to."""

    def __init__(self) -> None:
        super().__init__()
        self.told: defaultdict[int, list[float]] = defaultdict(list)

    def _sendMessage(self, fields: dict[str, Any]) -> dict[str, Any]:
        self.told[int(fields["chat_id"])].append(time.monotonic())
        return super()._sendMessage(fields)


async def run(nudges: int, seed: int = 5) -> None:
    chance, url = random.Random(seed), await fresh_schema()
    await _fill(url, nudges)
    kills, begun = 0, time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        async with Timed() as server, nursery(Path(name), url, server, Path(name) / "bot.log") as bots:
            alive = [await bots.bot() for _ in range(INSTANCES)]
            deadline = begun + KILLS * EVERY + nudges / 50 + AFTERWARDS
            while len(server.told) < nudges and time.perf_counter() < deadline:
                await asyncio.sleep(EVERY)
                if kills < KILLS:
                    os.kill(alive.pop(chance.randrange(INSTANCES)), signal.SIGKILL)
                    alive.append(await bots.bot())
                    kills += 1
            for pid in alive:
                os.kill(pid, signal.SIGKILL)
    seconds = time.perf_counter() - begun
    again = [times for times in server.told.values() if len(times) > 1]
    outside = sum(times[1] - times[0] < LEASE.total_seconds() - EVERY for times in again)
    print(
        f"{INSTANCES} instances on one PostgreSQL, {kills} killed in turn, {nudges} due nudges in {seconds:.0f} s "
        f"(the platform's limit of 25/s each): lost {nudges - len(server.told)}, doubled {len(again)}, of these without "
        f"waiting for a lease to run out {outside}",
        flush=True,
    )
    await throughput(nudges // 10)


async def throughput(nudges: int) -> None:
    """What a second instance adds where the platform's limit binds."""
    rates = [await _rate(nudges, instances) for instances in (1, 2)]
    print(
        f"nudges a second: one instance {rates[0]:.0f}, two {rates[1]:.0f} ({rates[1] / rates[0]:.1f}x)",
        flush=True,
    )


async def _rate(nudges: int, instances: int) -> float:
    url = await fresh_schema()
    with tempfile.TemporaryDirectory() as name:
        async with Timed() as server, nursery(Path(name), url, server, Path(name) / "bot.log") as bots:
            pids = [await at_work(bots, server) for _ in range(instances)]
            await _fill(url, nudges, timedelta(seconds=5 + nudges / 50))
            async with asyncio.timeout(60 + nudges):
                while len(server.told) < nudges:
                    await asyncio.sleep(0.1)
            for pid in pids:
                os.kill(pid, signal.SIGKILL)
    moments = sorted(times[0] for times in server.told.values())
    return (nudges - 1) / (moments[-1] - moments[0])


async def _fill(url: str, nudges: int, soon: timedelta = timedelta(seconds=5)) -> None:
    storage, now = await open_storage(url), datetime.now(UTC)
    prefs = Preferences(zone="UTC", zone_confirmed=True, morning_brief=False)
    for start in range(0, nudges, 50):
        batch = []
        for n in range(start, min(start + 50, nudges)):
            nudge = Nudge(id="r1", kind="reminder", due=now + soon, reason="Call Dana")
            batch.append(
                JobSearch(owner=f"p{n}", addresses=(f"telegram:{n + 1}",), nudges=(nudge,), preferences=prefs)
            )
        await asyncio.gather(*(storage.save(search) for search in batch))
    await storage.close()
