"""What the stores cost, as ratios within one run: `python -m benchmarks.storage [people]` (100,000 by default)."""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

import msgspec
from tinydb import Query, TinyDB

from benchmarks.figures import against
from coach.model import Contact, JobSearch, Nudge, Opportunity, Person
from storage import Storage, open_storage
from storage.codec import tables_of
from storage.envelope import wrap
from storage.folder import Folder

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
ROUNDS = 200


def person(owner: str, due: datetime = NOW, size: int = 8) -> JobSearch:
    """`size` opportunities with what belongs to them: 8 make some 15 KB."""
    many = range(size)
    return JobSearch(
        owner=owner,
        addresses=(f"telegram:{owner}",),
        opportunities=tuple(Opportunity(id=f"o{n}", company=f"Company {n}", created_at=NOW) for n in many),
        people=tuple(Person(id=f"p{n}", name=f"Dana Lee {n}", opportunities=(f"o{n}",)) for n in many),
        contacts=tuple(
            Contact(id=f"c{n}", opportunity=f"o{n}", at=NOW, direction="out", text="Thank you. " * 20)
            for n in many
        ),
        nudges=tuple(
            Nudge(id=f"n{n}", kind="check_in", due=due + timedelta(days=n)) for n in range(max(size, 1))
        ),
    )


async def message(store: Storage, owner: str) -> float:
    """Seconds of what every message costs the store: load, then save durably."""
    begun = time.perf_counter()
    search = await store.load(owner)
    assert search is not None
    await store.save(replace(search, serial=search.serial + 1))
    return time.perf_counter() - begun


async def alternating(*actions: Callable[[], Awaitable[float]], rounds: int = ROUNDS) -> list[float]:
    """Medians; taken in turn, so that whatever else the machine does hits all alike."""
    times: list[list[float]] = [[] for _ in actions]
    for _ in range(rounds):
        for action, taken in zip(actions, times, strict=True):
            taken.append(await action())
    return [median(taken) for taken in times]


def write_folder(root: Path, count: int, size: int) -> Path:
    """A store with many people, written without waiting for the disk."""
    folder = Folder(root)
    folder.make()
    for n in range(count):
        search = replace(person(f"p{n}", NOW + timedelta(seconds=n), size), version=1)
        folder.person(search.owner).write_bytes(wrap(tables_of(search)))
    return root


async def against_stock_tinydb(root: Path, people: int = 300) -> None:
    """Stock TinyDB as most bots use it: one file, one document per person (and not even an fsync)."""
    stock = TinyDB(root / "stock.json")
    stock.insert_multiple(msgspec.to_builtins(person(f"p{n}")) for n in range(people))
    ours = await open_storage(str(write_folder(root / "ours", people, 8)))

    async def stock_save() -> float:
        begun = time.perf_counter()
        stock.update({"serial": time.perf_counter_ns()}, Query().owner == "p7")
        return time.perf_counter() - begun

    theirs, own = await alternating(stock_save, lambda: message(ours, "p7"), rounds=20)
    print(
        f"durable message, {people} people: {own * 1e3:.2f} ms; stock TinyDB in one file, not durable:",
        end=" ",
    )
    print(f"{theirs * 1e3:.0f} ms; ratio 1 : {theirs / own:.0f}")
    print(against("   a durable save against stock TinyDB", own / theirs, 1, "x"))
    await ours.close()


async def many_against_one(root: Path, people: int = 10_000) -> None:
    one = await open_storage(str(write_folder(root / "one", 1, 8)))
    many = await open_storage(str(write_folder(root / "many", people, 8)))
    few, lots = await alternating(lambda: message(one, "p0"), lambda: message(many, "p0"))
    print(
        f"message with {people:,} people against 1: {lots * 1e3:.2f} ms / {few * 1e3:.2f} ms = {lots / few:.2f}"
    )
    print(against("   a save beside 10,000 people against one", lots / few, 1.1, "x"))
    await one.close()
    await many.close()


async def sealed_against_plain(root: Path) -> None:
    plain = await open_storage(str(root / "plain"))
    sealed = await open_storage(str(root / "sealed"), key="a passphrase")
    for store in (plain, sealed):
        await store.save(person("ada"))
    open_text, hidden = await alternating(lambda: message(plain, "ada"), lambda: message(sealed, "ada"))
    print(
        f"message sealed against plain: {hidden * 1e3:.2f} ms / {open_text * 1e3:.2f} ms = {hidden / open_text:.2f}"
    )
    await plain.close()
    await sealed.close()


START = """
import asyncio, os, sys, time
from storage import open_storage
def kilobytes():
    return int(next(l for l in open('/proc/self/status') if l.startswith('VmRSS')).split()[1])
async def main():
    empty, begun = kilobytes(), time.perf_counter()
    store = await open_storage(sys.argv[1])
    print(time.perf_counter() - begun, (kilobytes() - empty) / 1024, kilobytes() / 1024, flush=True)
    if sys.argv[2] == "crash":
        await store.save(*[await store.load("p7")])
        os._exit(9)
    await store.close()
asyncio.run(main())
"""


async def start(root: Path, people: int) -> None:
    write_folder(root / "big", people, 1)
    runs = (("without an index", "close"), ("after a close", "crash"), ("after a crash", "close"))
    for after, end in (*runs, *runs[1:]):
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", START, str(root / "big"), end, stdout=asyncio.subprocess.PIPE
        )
        output, _ = await process.communicate()
        seconds, more, all_in_all = map(float, output.split())
        if after == "after a close":
            print(against("   start from the index", seconds, 1, " s"))
            print(against("   memory with everybody in the index", all_in_all, 250, " MB"))
        print(
            f"start with {people:,} people {after}: {seconds:.2f} s, {more:.0f} MB more ({all_in_all:.0f} MB)"
        )


FILL = """
insert into afterword_people (owner, version, next_due, search)
select 'p' || n, 1, $1::timestamptz + n * interval '1 second', '{}' from generate_series(1, $2::int) n
"""

SETTLE = "update afterword_people set next_due = null, holder = null where owner = any($1)"


async def claims(due: int = 20_000) -> None:
    """Handing out due people, with none and with many that are due later."""
    import asyncpg

    from tests.storage.server import fresh_schema

    for later in (0, 1_000_000):
        url = await fresh_schema()
        stores = [await open_storage(url) for _ in range(2)]
        connection = await asyncpg.connect(url)
        await connection.execute(FILL, NOW - timedelta(days=30), due + later)
        await connection.execute("analyze afterword_people")
        until = NOW - timedelta(days=30) + timedelta(seconds=due)
        begun = time.perf_counter()
        counts = await asyncio.gather(*(claim_all(store, url, until) for store in stores))
        rate = sum(counts) / (time.perf_counter() - begun)
        print(
            f"claims by 2 instances, {later:,} people due later: {rate:,.0f} a second ({sum(counts):,} claimed)"
        )
        await connection.close()
        await asyncio.gather(*(store.close() for store in stores))


async def claim_all(store: Storage, url: str, until: datetime) -> int:
    """Claimed and settled in batches; settling costs one statement a batch here."""
    import asyncpg

    connection, count = await asyncpg.connect(url), 0
    while owners := await store.due(until, limit=200):
        await connection.execute(SETTLE, owners)
        count += len(owners)
    await connection.close()
    return count


async def main(people: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        await against_stock_tinydb(root)
        await sealed_against_plain(root)
        await many_against_one(root)
        await claims()
        await start(root, people)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
