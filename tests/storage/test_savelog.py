"""The log of saves: what was acknowledged is in it, whatever becomes of its end, and goes when it was filed."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zlib import crc32

import pytest

from coach.model import JobSearch
from storage import Damaged, Storage, StorageTrouble, open_storage
from storage.envelope import finished, unwrap
from storage.foreseen import Ready
from storage.pages import ROOM
from storage.recent import Recent
from storage.tinydb import TinyStorage
from tests.storage.conftest import KEY
from tests.storage.people import NOW, busy, someone


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def died(folder: Path, to: Path) -> Path:
    """The folder as a kill at this moment would leave it."""
    for path in folder.rglob("*"):
        if path.is_file() and path.name != "lock":
            copy = to / path.relative_to(folder)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    return to


def written(log: Path) -> bytes:
    """What was saved, without the room that was made for more."""
    return log.read_bytes().rstrip(b"\0")


async def loaded(store: Storage, *owners: str) -> list[JobSearch | None]:
    return [await store.load(owner) for owner in owners]


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "sealed"])
async def test_what_is_in_no_file_yet_is_there_after_a_kill(
    folder: Path, tmp_path: Path, key: str | None
) -> None:
    store = await open_storage(str(folder), key=key)
    [ada] = await store.save(someone("ada", NOW, "telegram:1"))
    [ada] = await store.save(replace(ada, serial=2), durable=False)
    [bea] = await store.save(busy("bea"))
    left = died(folder, tmp_path / "left")
    await store.close()
    assert not list(left.glob("people/*"))
    again = await open_storage(str(left), key=key)
    assert await loaded(again, "ada", "bea") == [ada, bea]
    assert (await again.resolve("telegram:1"), await again.due(NOW)) == ("ada", ["ada", "bea"])
    await again.close()
    assert not list(left.glob("saved.*.log"))
    once_more = await open_storage(str(left), key=key)
    assert await loaded(once_more, "ada", "bea") == [ada, bea]
    await once_more.close()


def cut(data: bytes) -> bytes:
    return data[:-40]


def flip(data: bytes) -> bytes:
    return data[:-40] + bytes([data[-40] ^ 1]) + data[-39:]


def empty(data: bytes) -> bytes:
    """As a power cut leaves it that came before its end was on the disk."""
    return data[:-40] + bytes(4096)


@pytest.mark.parametrize("harm", [cut, flip, empty])
async def test_a_torn_end_costs_the_last_save_alone(
    folder: Path, tmp_path: Path, harm: Callable[[bytes], bytes]
) -> None:
    """Of two people saved together, neither or both."""
    store = await open_storage(str(folder))
    [ada] = await store.save(someone("ada"))
    [bea] = await store.save(someone("bea"))
    await store.save(replace(bea, serial=7), replace(ada, serial=7))
    left = died(folder, tmp_path / "left")
    await store.close()
    [log] = left.glob("saved.*.log")
    log.write_bytes(harm(written(log)))
    again = await open_storage(str(left))
    assert await loaded(again, "ada", "bea") == [ada, bea]
    assert await again.save(replace(ada, serial=8))
    await again.close()


async def test_a_file_that_is_older_than_the_log_does_not_count(folder: Path, tmp_path: Path) -> None:
    store = await TinyStorage.open(folder)
    [first] = await store.save(someone("ada", NOW))
    await store.file()
    [second] = await store.save(replace(first, serial=2, nudges=()))
    left = died(folder, tmp_path / "left")
    await store.close()
    (left / "people" / "ada.json").write_bytes(b"damaged as well")
    again = await open_storage(str(left))
    assert await loaded(again, "ada") == [second]
    assert (await again.due(NOW), again.notices()) == ([], [])
    await again.close()


async def test_the_version_before_is_kept_beside_the_file(folder: Path) -> None:
    store = await TinyStorage.open(folder)
    [ada] = await store.save(someone("ada"))
    for serial in (1, 2, 3):
        [ada] = await store.save(replace(ada, serial=serial))
    await store.close()
    (folder / "people" / "ada.json").write_bytes(b"")
    store = await TinyStorage.open(folder)
    [found] = await loaded(store, "ada")
    assert found is not None
    assert found.serial == 2
    await store.close()


async def test_saves_go_on_while_files_are_written(folder: Path) -> None:
    store = await TinyStorage.open(folder)
    people = [(await store.save(someone(f"p{n}")))[0] for n in range(40)]

    filing = asyncio.create_task(store.file())
    for serial in range(1, 6):
        people = [(await store.save(replace(p, serial=serial), durable=False))[0] for p in people]
        await asyncio.sleep(0)
    await filing
    assert await loaded(store, *(p.owner for p in people)) == people
    await store.close()
    store = await TinyStorage.open(folder)
    assert await loaded(store, *(p.owner for p in people)) == people
    await store.close()


async def test_forgotten_means_out_of_the_log_as_well(folder: Path, tmp_path: Path) -> None:
    store = await open_storage(str(folder))
    [ada] = await store.save(someone("ada4711", NOW, "telegram:4711"))
    [bea] = await store.save(someone("bea"))
    await store.save(replace(ada, serial=1), replace(bea, serial=1))
    await store.note(("ada4711", "m1 arrived"))
    await store.delete("ada4711")
    left = died(folder, tmp_path / "left")
    found = [path for path in left.rglob("*") if path.is_file() and b"4711" in path.read_bytes()]
    await store.close()
    assert found == []
    again = await open_storage(str(left))
    assert [owner async for owner in again.owners()] == ["bea"]
    assert await loaded(again, "bea") == [replace(bea, serial=1, version=2)]
    await again.close()


async def test_notes_outlive_a_kill_until_they_are_dropped(folder: Path, tmp_path: Path) -> None:
    store = await TinyStorage.open(folder)
    await store.save(someone("ada"))
    await store.note(("ada", "m1 arrived"))
    await store.note(("bea", "m2 arrived"))
    await store.file()
    await store.drop_notes("bea")
    left = died(folder, tmp_path / "left")
    await store.close()
    again = await TinyStorage.open(left)
    assert (await again.notes())["ada"] == ["m1 arrived"]
    await again.drop_notes("ada")
    await again.drop_notes("bea")
    await again.file()
    once_more = await TinyStorage.open(died(left, tmp_path / "later"))
    assert await once_more.notes() == {}
    await again.close()
    await once_more.close()


async def test_notes_do_not_multiply_over_one_kill_after_another(folder: Path, tmp_path: Path) -> None:
    """Each start repeats them on its own page; pages stay until the people's files are written."""
    store = await TinyStorage.open(folder)
    await store.save(someone("ada"))
    await store.note(("ada", "m1 arrived"))
    left = folder
    for n in range(12):
        left = died(left, tmp_path / f"left{n}")
        await store.close()
        store = await TinyStorage.open(left)
    assert await store.notes() == {"ada": ["m1 arrived"]}
    assert sum(len(written(path)) for path in left.glob("saved.*.log")) < 20_000
    await store.close()


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "sealed"])
async def test_what_was_damaged_in_the_log_is_not_believed(folder: Path, key: str | None) -> None:
    store = await open_storage(str(folder), key=key)
    await store.save(busy("bea"))
    assert isinstance(store, TinyStorage)
    store._recent.drop("bea")
    [log] = folder.glob("saved.*.log")
    data = bytearray(written(log))
    data[len(data) // 2] ^= 1
    with log.open("r+b") as file:
        file.write(data)
    with pytest.raises(Damaged):
        await store.load("bea")
    await store.close()


async def test_a_log_whose_records_end_in_a_digest_is_read_as_well(folder: Path, tmp_path: Path) -> None:
    """As they did before the digest was left to the file."""
    store = await open_storage(str(folder))
    [bea] = await store.save(busy("bea"))
    assert isinstance(store, TinyStorage)
    place = store._log.newest("bea")
    assert place is not None
    whole, raw = place.read(), place.page.read(place.body, place.record.size)
    assert whole != raw
    assert finished(whole) == whole
    entry = place.entry
    store._log.append([Ready(bea, entry, whole, crc32(whole), {})])
    left = died(folder, tmp_path / "left")
    await store.close()
    again = await open_storage(str(left))
    assert await again.load("bea") == bea
    await again.close()
    assert unwrap((left / "people" / "bea.json").read_bytes())


async def test_starts_that_end_in_a_kill_leave_no_pages_behind(folder: Path, tmp_path: Path) -> None:
    """Each makes a page of its own with room for what will be saved; one without anything on it goes at the next start."""
    left = folder
    for n in range(6):
        store = await TinyStorage.open(left)
        left = died(left, tmp_path / f"left{n}")
        await store.close()
    assert len(list(left.glob("saved.*.log"))) == 1


async def test_room_is_made_while_others_save(folder: Path) -> None:
    """More than a page begins with, while a thread puts zeros behind it: none of them lands on what was saved."""
    store = await TinyStorage.open(folder)
    people = [replace(busy(f"p{n}"), addresses=()) for n in range(300)]
    saved = [(await store.save(person))[0] for person in people]
    page = store._log.page
    assert page is not None
    assert page.size > 2 * ROOM
    for _ in range(3):
        making = [asyncio.to_thread(page.make_room) for _ in range(2)]
        again = asyncio.gather(*(store.save(replace(person, serial=9)) for person in saved), *making)
        saved = [found[0] for found in (await again)[: len(saved)]]
    store._recent = store._reading._recent = store._writing._recent = Recent()
    assert await loaded(store, *(p.owner for p in people)) == saved
    size, room = page.size, page.path.stat().st_size
    assert room > size
    await store.close()


async def test_files_that_are_refused_over_and_over_leave_no_pages_behind(folder: Path) -> None:
    store = await TinyStorage.open(folder)
    [ada] = await store.save(someone("ada"))
    (folder / "people" / "ada.json.new").mkdir()
    for _ in range(5):
        with pytest.raises(StorageTrouble):
            await store.file()
    assert len(list(folder.glob("saved.*.log"))) == 2
    (folder / "people" / "ada.json.new").rmdir()
    await store.file()
    assert len(list(folder.glob("saved.*.log"))) == 1
    assert await store.load("ada") == ada
    await store.close()
