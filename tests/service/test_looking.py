"""The clock misses nothing: not what is saved while it looks, and nobody because of somebody whose data cannot be read."""

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.clock import bench, now, someone
from bot.sending import sent_notes
from handlers.due import due
from storage import open_storage
from storage.tinydb import TinyStorage

SOON = timedelta(seconds=0.3)


async def test_what_is_saved_while_it_reads_who_is_next_is_not_missed(tmp_path: Path) -> None:
    """As on PostgreSQL, where the answer takes a while and may be outdated when it comes."""
    async with bench(str(tmp_path / "data")) as found:
        read, asked = found.storage.next_due, asyncio.Event()

        async def slow() -> datetime | None:
            answer = await read()
            asked.set()
            await asyncio.sleep(0.05)
            return answer

        await found.clock.start()
        found.storage.next_due = slow  # type: ignore[method-assign]
        asked.clear()
        looking = asyncio.create_task(found.clock.look())
        await asked.wait()
        await found.service._committing.one(someone("ada", now() + SOON), ())
        await looking
        await found.until(1, 5)


async def test_who_cannot_be_read_keeps_nobody_else_from_being_found(tmp_path: Path) -> None:
    """More of them than are looked at at the same time: at the start, ahead of time, and when they are due."""
    url = str(tmp_path / "data")
    async with bench(url) as found:
        for n in range(80):
            claimed, (message,) = due(someone(f"a{n}", now()), now())
            await found.storage.save(claimed)
            await found.storage.note((f"a{n}", sent_notes.text(message, f"b{n}")))
        claimed, (message,) = due(someone("well", now()), now())
        await found.storage.save(claimed)
        await found.storage.note(("well", sent_notes.text(message, "b1000")))
        left = due(someone("zoe", now()), now())[0]
        await found.storage.save(left, someone("ben", now() + timedelta(seconds=4)))
        assert isinstance(found.storage, TinyStorage)
        await found.storage.file()
    for n in range(80):
        for place in ("people", "previous"):
            for path in (tmp_path / "data" / place).glob(f"a{n}.*"):
                path.write_bytes(b"damaged")
    async with bench(url) as found:
        await found.clock.start()
        await found.until(2, 20)
        assert {m.address for _, m in found.platform.sent} == {"bench:zoe", "bench:ben"}
        await found.service.idle()
    store = await open_storage(url)
    well = await store.load("well")
    assert well is not None
    assert [(m.state, m.ref) for m in well.outbox] == [("sent", "b1000")]
    await store.close()
