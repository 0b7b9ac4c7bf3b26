"""The index can be lost, torn or out of date at any time; what is due and who is who is right all the
same."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from storage import open_storage
from storage.codec import tables_of
from storage.due import DueTimes
from storage.envelope import wrap
from storage.index import Entry
from storage.journal import Journal
from storage.tinydb import TinyStorage
from tests.storage.people import NOW, someone

PEOPLE = 30


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    """Half of the people are in the base of the index, half in the log."""
    folder = tmp_path / "data"
    for half in (range(0, PEOPLE, 2), range(1, PEOPLE, 2)):
        store = await TinyStorage.open(folder)
        for n in half:
            await store.save(someone(f"p{n:02}", NOW + timedelta(minutes=n), f"telegram:{n}"))
        await store.file()
        if half.start == 0:
            await store.close()
    kept = {path: path.read_bytes() for path in folder.glob("index*")}
    await store.close()
    for path, data in kept.items():
        path.write_bytes(data)
    return folder


async def assert_right(folder: Path) -> None:
    store = await open_storage(str(folder))
    assert await store.due(NOW + timedelta(days=1)) == [f"p{n:02}" for n in range(PEOPLE)]
    assert [await store.resolve(f"telegram:{n}") for n in range(PEOPLE)] == [
        f"p{n:02}" for n in range(PEOPLE)
    ]
    search = await store.load("p07")
    assert search is not None
    [saved] = await store.save(replace(search, serial=search.serial + 1))
    assert await store.load("p07") == saved
    await store.close()


def remove(path: Path) -> None:
    path.unlink(missing_ok=True)


def tear(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-30])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 4
    path.write_bytes(data)


def fill_with_noise(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 40)


@pytest.mark.parametrize("name", ["index", "index.log"])
@pytest.mark.parametrize("harm", [remove, tear, flip, fill_with_noise])
async def test_a_harmed_index_does_no_harm(folder: Path, name: str, harm: Callable[[Path], None]) -> None:
    harm(folder / name)
    await assert_right(folder)
    await assert_right(folder)


async def test_a_file_replaced_while_nobody_ran_is_noticed(folder: Path) -> None:
    """A backup put back: by content a person who is due later and has another address."""
    file = folder / "people" / "p03.json"
    file.write_bytes(
        wrap(tables_of(replace(someone("p03", NOW + timedelta(days=9), "slack:T:U"), version=8)))
    )
    store = await open_storage(str(folder))
    assert "p03" not in await store.due(NOW + timedelta(days=1))
    assert await store.resolve("slack:T:U") == "p03"
    assert await store.resolve("telegram:3") is None
    search = await store.load("p03")
    assert search is not None
    assert await store.save(search)
    await store.close()


async def test_a_file_added_while_nobody_ran_is_noticed(folder: Path) -> None:
    file = folder / "people" / "new.json"
    file.write_bytes(wrap(tables_of(replace(someone("new", NOW - timedelta(days=9)), version=1))))
    store = await open_storage(str(folder))
    assert (await store.due(NOW))[0] == "new"
    await store.close()


async def test_people_removed_by_hand_are_gone(folder: Path) -> None:
    (folder / "people" / "p03.json").unlink()
    store = await open_storage(str(folder))
    assert await store.load("p03") is None
    assert await store.resolve("telegram:3") is None
    assert "p03" not in await store.due(NOW + timedelta(days=1))
    await store.close()


def test_the_log_is_folded_into_the_base_at_a_constant_cost(tmp_path: Path) -> None:
    journal = Journal(tmp_path, None)
    journal.open()
    for n in range(10_001):
        journal.add(Entry("ada", n))
    assert journal.wants_rewrite(1)
    assert not journal.wants_rewrite(1_000)
    journal.turn_page()
    journal.add(Entry("bea", 1))
    journal.rewrite([Entry("ada", 10_000)])
    journal.close()
    read = Journal(tmp_path, None).read()
    assert {owner: entry.version for owner, entry in read.items()} == {"ada": 10_000, "bea": 1}
    assert (tmp_path / "index.log").stat().st_size < 100


def test_an_index_of_many_changes_stays_small_in_memory() -> None:
    times = DueTimes()
    for n in range(50_000):
        times.put(f"p{n % 10}", NOW + timedelta(seconds=n))
    assert len(times) < 2_000
    assert times.until(NOW + timedelta(days=9), 3) == ["p0", "p1", "p2"]


def test_a_time_set_back_and_forth_counts_once() -> None:
    times = DueTimes()
    for minutes in (1, 2, 1, 2, 1):
        times.put("ada", NOW + timedelta(minutes=minutes))
    times.put("bea", NOW)
    assert times.until(NOW + timedelta(hours=1), 9) == ["bea", "ada"]
    times.put("ada", None)
    assert times.until(NOW + timedelta(hours=1), 9) == ["bea"]
    assert times.earliest() == NOW


async def test_after_an_orderly_close_the_index_is_believed_and_checked_soon_after(folder: Path) -> None:
    """A backup copied over a file leaves the folder as it was; all other changes are seen before the start is
    done."""
    await (await open_storage(str(folder))).close()
    file = folder / "people" / "p03.json"
    file.write_bytes(
        wrap(tables_of(replace(someone("p03", NOW - timedelta(days=9), "slack:T:U"), version=8)))
    )
    store = await open_storage(str(folder))
    assert (await store.due(NOW + timedelta(days=1)))[0] == "p00"
    async with asyncio.timeout(5):
        while (await store.due(NOW + timedelta(days=1)))[0] != "p03":
            await asyncio.sleep(0.01)
    assert await store.resolve("slack:T:U") == "p03"
    search = await store.load("p03")
    assert search is not None
    assert (await store.save(search))[0].version == 9
    await store.close()


async def test_an_orderly_close_is_not_believed_after_a_later_crash(folder: Path) -> None:
    """The base says "closed", then somebody saved and died: the folder itself tells."""
    await (await open_storage(str(folder))).close()
    base = (folder / "index").read_bytes()
    store = await open_storage(str(folder))
    await store.save(someone("late", NOW - timedelta(days=1)))
    await store.close()
    (folder / "index").write_bytes(base)
    (folder / "index.log").unlink()
    store = await open_storage(str(folder))
    assert (await store.due(NOW))[0] == "late"
    await store.close()
