"""How late nudges are: many pending, many at one instant, beside APScheduler with a job for each, and a reply while
nudges wait for their turn. Run: python -m benchmarks.clock [people]"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Collection, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

from benchmarks.figures import against, memory, percentile, spread
from bot.garbage import calm
from bot.platform import Hear
from bot.sending.pacer import UNLIMITED, Limits, Pacer
from bot.serving.service import Service
from bot.waking.clock import Clock
from coach.model import JobSearch, Nudge, OutboxMessage, Preferences
from handlers.message import Incoming
from storage import Storage, open_storage
from storage.envelope import wrap_lines
from storage.folder import Folder
from storage.lines import lines_of

BURST = 1_000
"""Due within one second, or at one instant."""
EACH = 10
"""Pending nudges of one person."""
ALONE = timedelta(days=300)


def now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Counter:
    """A platform that takes note of when it was given something, paced as told."""

    limits: Limits = UNLIMITED
    name: str = "bench"
    sent: list[tuple[datetime, OutboxMessage]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._pacer = Pacer(self.limits)

    async def start(self) -> str:
        return self.name

    async def listen(self, hear: Hear) -> None:
        return

    async def send(
        self,
        message: OutboxMessage,
        edit: str | None = None,
        thread: str | None = None,
        known: Collection[str] | None = None,
    ) -> str:
        await self._pacer.turn(message.address, message.lane)
        self.sent.append((now(), message))
        return f"b{len(self.sent)}"

    async def send_file(self, address: str, name: str, content: bytes, caption: str) -> None:
        return

    @property
    def waiting(self) -> int:
        return self._pacer.waiting

    async def close(self) -> None:
        return


@dataclass
class Bench:
    storage: Storage
    service: Service
    clock: Clock
    platform: Counter

    async def until(self, count: int, seconds: float = 300) -> None:
        async with asyncio.timeout(seconds):
            while len(self.platform.sent) < count:
                await asyncio.sleep(0.01)


@asynccontextmanager
async def bench(url: str, limits: Limits = UNLIMITED) -> AsyncIterator[Bench]:
    storage, platform = await open_storage(url), Counter(limits)
    service = Service(storage, {"bench": platform}, now)
    clock = Clock(storage, service, now, timedelta(0))
    try:
        yield Bench(storage, service, clock, platform)
    finally:
        clock.stop()
        await service.stop()
        await storage.close()


def someone(name: str, *dues: datetime) -> JobSearch:
    prefs = Preferences(zone="UTC", zone_confirmed=True, morning_brief=False)
    nudges = tuple(
        Nudge(id=f"r{n}", kind="reminder", due=at, reason="Call Dana") for n, at in enumerate(dues)
    )
    return JobSearch(owner=name, addresses=(f"bench:{name}",), preferences=prefs, nudges=nudges)


async def fill(storage: Storage, searches: list[JobSearch]) -> None:
    for at in range(0, len(searches), 64):
        await asyncio.gather(*(storage.save(search) for search in searches[at : at + 64]))


def lateness(found: Bench, dues: dict[str, datetime]) -> list[float]:
    return [(at - dues[m.address]).total_seconds() for at, m in found.platform.sent if m.address in dues]


async def many_pending(people: int, folder: Path) -> None:
    """BURST people come due over one second, beside `people` with EACH pending nudges."""
    begun, dues = time.perf_counter(), [now() + ALONE + timedelta(minutes=n) for n in range(EACH)]
    written(folder / "pending", (someone(f"p{n}", *dues) for n in range(people)))
    await (await open_storage(str(folder / "pending"))).close()
    print(
        f"{people:,} people with {people * EACH:,} pending nudges stored in {time.perf_counter() - begun:.0f} s",
        flush=True,
    )
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.clock", "--pending", str(folder / "pending"))
    )
    await process.wait()


async def beside_many(url: str) -> None:
    """In a process of its own, whose memory is counted as a whole."""
    begun = time.perf_counter()
    async with bench(url) as found:
        print(against("   start from the index", time.perf_counter() - begun, 1, " s"), flush=True)
        await in_a_second(found, "   ")
        print(against("   memory of the process", memory(os.getpid()), 250, " MB"), flush=True)


def written(root: Path, searches: Iterable[JobSearch]) -> None:
    """A store with many people, without waiting for the disk."""
    folder = Folder(root)
    folder.make()
    for search in searches:
        stored = replace(search, version=1)
        folder.person(search.owner).write_bytes(wrap_lines(lines_of(stored), None, search.owner))


async def in_a_second(found: Bench, lead: str) -> None:
    start = now() + timedelta(seconds=3)
    dues = {f"bench:d{n}": start + timedelta(seconds=n / BURST) for n in range(BURST)}
    await fill(found.storage, [someone(a.partition(":")[2], at) for a, at in dues.items()])
    await found.clock.start()
    calm()
    await found.until(BURST)
    late = lateness(found, dues)
    print(f"{lead}{BURST} due within a second: {spread(late)}; sent {len(found.platform.sent)}", flush=True)
    print(against(f"{lead}lateness p99", percentile(late, 0.99) * 1e3, 5, " ms"), flush=True)


async def one_instant(people: int, folder: Path) -> None:
    async with bench(str(folder / "instant")) as found:
        at = now() + timedelta(seconds=max(3, people / 300))
        dues = {f"bench:i{n}": at for n in range(people)}
        await fill(found.storage, [someone(a.partition(":")[2], at) for a in dues])
        await found.clock.start()
        calm()
        await found.until(people)
        late = lateness(found, dues)
        took = max(late)
        print(
            f"{people} due at one instant: {spread(late)}; {people / took:.0f}/s, lost {people - len(late)}"
        )
        print(against("   lateness p99", percentile(late, 0.99) * 1e3, 150, " ms"), flush=True)


async def by_scheduler_jobs() -> None:
    """The common way: a job in APScheduler for each nudge, nothing stored, with its default grace of a second."""
    scheduler, late = AsyncIOScheduler(timezone=UTC), []
    start = now() + timedelta(seconds=3)

    async def fire(due: datetime) -> None:
        late.append((now() - due).total_seconds())

    scheduler.start()
    for n in range(BURST):
        due = start + timedelta(seconds=n / BURST)
        scheduler.add_job(fire, DateTrigger(due), args=[due])
    await asyncio.sleep((start - now()).total_seconds() + 3)
    scheduler.shutdown(wait=False)
    print(f"APScheduler, a job each, nothing stored: {spread(late)}; sent {len(late)} of {BURST}", flush=True)


async def a_reply_while_nudges_wait(folder: Path) -> None:
    """25 nudges a second leave, as on Telegram; somebody else asks meanwhile."""
    limits = Limits(every=1.0, burst=3, overall=30, nudges=25, window=1.05)
    async with bench(str(folder / "reply"), limits) as found:
        at = now() + timedelta(seconds=4)
        await fill(found.storage, [someone(f"n{n}", at) for n in range(BURST)])
        await found.clock.start()
        await found.until(50)
        times = [await _asked(found, n) for n in range(60)]
        left = BURST - sum(m.lane == "nudge" for _, m in found.platform.sent)
        print(f"a reply while {left} nudges wait: {spread(times)}", flush=True)
        print(against("   p99", percentile(times, 0.99) * 1e3, 50, " ms"), flush=True)


async def _asked(found: Bench, n: int) -> float:
    address, begun = f"bench:asker{n % 30}", time.perf_counter()
    said = Incoming(id=f"q{n}", address=address, at=now(), text="/list")
    await found.service.hear(said)
    while not any(m.address == address and m.lane == "reply" for _, m in found.platform.sent[-200:]):
        await asyncio.sleep(0.001)
    found.platform.sent = [
        (at, replace(m, address="")) if m.address == address else (at, m) for at, m in found.platform.sent
    ]
    await asyncio.sleep(0.2)
    return time.perf_counter() - begun - 0.2


async def main(people: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        await by_scheduler_jobs()
        async with bench(str(folder / "plain")) as found:
            await in_a_second(found, "afterword, stored twice each: ")
        await a_reply_while_nudges_wait(folder)
        await one_instant(min(10_000, people), folder)
        await many_pending(people, folder)


if __name__ == "__main__":
    if "--pending" in sys.argv:
        asyncio.run(beside_many(sys.argv[-1]))
    else:
        asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
