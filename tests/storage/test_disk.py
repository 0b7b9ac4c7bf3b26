"""A full disk, a read-only one, a second process: plain words, nothing lost, and the store goes on
afterwards."""

import asyncio
import fcntl
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from coach.model import JobSearch
from storage import Storage, StorageTrouble, open_storage
from storage.sentences import CLOSED, DISK_FULL, OPENED_TO_READ
from storage.tinydb import TinyStorage
from tests.storage.people import NOW, busy, someone

ROOT = Path(__file__).parents[2]
ROOM = 65_536
"""Bytes a file may have while the disk is "full": small people fit, big ones do not."""


@contextmanager
def full_disk(room: int = ROOM) -> Iterator[None]:
    """The kernel refuses to write more than `room` bytes into any file of this process."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def grown(search: JobSearch) -> JobSearch:
    return replace(busy(search.owner, 40), version=search.version)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "people").iterdir()}


async def saved_all(store: Storage, *searches: JobSearch) -> bool:
    return [await store.load(search.owner) for search in searches] == list(searches)


async def test_a_full_disk_loses_nothing(folder: Path) -> None:
    store = await TinyStorage.open(folder)
    ada, bea = await store.save(someone("ada"), someone("bea"))
    await store.file()
    before = files(folder)
    with full_disk():
        with pytest.raises(StorageTrouble) as alone:
            await store.save(grown(ada))
        with pytest.raises(StorageTrouble) as together:
            await store.save(replace(ada, serial=1), grown(bea))
        [cy] = await store.save(someone("cy"))
    assert str(alone.value) == str(together.value) == DISK_FULL
    assert {name: data for name, data in files(folder).items() if name != "cy.json"} == before
    assert await saved_all(store, ada, bea, cy)
    [ada] = await store.save(grown(ada))
    await store.close()
    store = await TinyStorage.open(folder)
    assert await saved_all(store, ada, bea, cy)
    await store.close()


async def test_a_full_disk_may_stop_the_index_but_not_the_save(folder: Path) -> None:
    store = await TinyStorage.open(folder)
    ada = replace(busy("ada", 1), addresses=tuple(f"telegram:{n}" for n in range(500)))
    for _ in range(9):
        [ada] = await store.save(ada)
        await store.file()
    log = folder / "index.log"
    assert log.stat().st_size > 2 * (folder / "people" / "ada.json").stat().st_size
    with full_disk(log.stat().st_size):
        [ada] = await store.save(replace(ada, serial=1))
        await store.close()
    store = await TinyStorage.open(folder)
    assert await saved_all(store, ada)
    assert await store.resolve("telegram:499") == "ada"
    assert await store.due(NOW) == ["ada"]
    await store.close()


async def test_a_full_disk_does_not_stop_forgetting(folder: Path) -> None:
    store = await open_storage(str(folder))
    await store.save(busy("ada"))
    [log] = folder.glob("saved.*.log")
    with full_disk(log.stat().st_size):
        await store.delete("ada")
        assert await store.load("ada") is None
    await store.close()
    store = await open_storage(str(folder))
    assert [owner async for owner in store.owners()] == []
    await store.close()


def test_a_read_only_folder_is_said_and_can_be_read() -> None:
    command = [sys.executable, "-m", "tests.storage.restricted"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    saving, forgetting, kept, after, opening, reading, writing = said.stdout.splitlines()
    assert "cannot be written to" in saving
    assert "cannot be written to" in forgetting
    assert (kept, after, reading) == ("same", "fine", "read")
    assert "AFTERWORD_STORAGE" in opening
    assert writing == OPENED_TO_READ


async def test_a_second_process_is_refused_until_the_first_is_gone(folder: Path) -> None:
    command = [sys.executable, "-m", "tests.storage.writer", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT)
    assert process.stdout is not None
    await asyncio.to_thread(process.stdout.readline)
    with pytest.raises(StorageTrouble, match="PostgreSQL"):
        await open_storage(str(folder))
    reader = await open_storage(str(folder), read_only=True)
    assert await reader.load("ada")
    with pytest.raises(StorageTrouble, match="reading only"):
        await reader.share("owner", "ada", 0)
    await reader.close()
    process.send_signal(signal.SIGKILL)
    process.communicate()
    store = await open_storage(str(folder))
    assert await store.load("ada")
    await store.close()


async def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(StorageTrouble, match="not a folder"):
        await open_storage(str(tmp_path / "data"))


async def test_a_folder_below_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(StorageTrouble, match="Not a directory"):
        await open_storage(str(tmp_path / "data" / "below"))


async def test_reading_where_nothing_is_yet_makes_nothing(folder: Path) -> None:
    reader = await open_storage(str(folder), read_only=True)
    assert [owner async for owner in reader.owners()] == []
    await reader.close()
    assert not folder.exists()


async def test_a_closed_store_says_so(folder: Path) -> None:
    store = await open_storage(str(folder))
    await store.close()
    for attempt in (store.save(someone()), store.load("ada"), store.delete("ada")):
        with pytest.raises(StorageTrouble) as caught:
            await attempt
        assert str(caught.value) == CLOSED


async def test_a_cancelled_save_is_carried_to_its_end(folder: Path) -> None:
    """The file and the index agree afterwards, whether the save came before or after."""
    store = await open_storage(str(folder))
    [ada] = await store.save(someone())
    task = asyncio.create_task(store.save(replace(ada, serial=1)))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    found = await store.load("ada")
    assert found is not None
    [again] = await store.save(replace(found, serial=2))
    assert again.version == found.version + 1
    await store.close()


@pytest.mark.parametrize("url", ["mysql://localhost/x", "http://example.org"])
async def test_unknown_addresses_are_refused(url: str) -> None:
    with pytest.raises(StorageTrouble, match="postgresql://"):
        await open_storage(url)


async def test_one_person_twice_in_a_save_is_a_mistake(folder: Path) -> None:
    store = await open_storage(str(folder))
    with pytest.raises(ValueError, match="twice"):
        await store.save(someone(), someone())
    assert await store.load("ada") is None
    await store.close()


async def test_delete_leaves_no_trace(folder: Path) -> None:
    """Earlier versions, set-aside files and index entries included."""
    store = await open_storage(str(folder))
    [ada] = await store.save(someone("ada4711", NOW, "telegram:ada-address"))
    await store.save(ada)
    await store.close()
    (folder / "people" / "ada4711.json").write_bytes(b"broken ada4711")
    store = await open_storage(str(folder))
    assert await store.load("ada4711")
    assert list((folder / "damaged").iterdir())
    await store.save(someone("bea", NOW, "telegram:bea-address"))
    await store.delete("ada4711")
    left = [path for path in folder.rglob("*") if path.is_file()]
    assert [path for path in left if "ada4711" in path.name or b"ada" in path.read_bytes()] == []
    await store.close()
    left = [path for path in folder.rglob("*") if path.is_file()]
    assert [path for path in left if b"ada" in path.read_bytes()] == []
    assert any(b"bea-address" in path.read_bytes() for path in left)


async def test_the_lock_of_a_process_that_is_going_is_waited_for(folder: Path) -> None:
    store = await open_storage(str(folder))
    opening = asyncio.create_task(open_storage(str(folder)))
    await asyncio.sleep(0.2)
    assert not opening.done()
    await store.close()
    await (await opening).close()


async def test_where_there_is_no_fdatasync_it_is_saved_as_well(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """macOS; its own call for that is unknown here, as it is to some of its file systems."""
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.delattr(os, "fdatasync")
    monkeypatch.setattr(fcntl, "F_FULLFSYNC", 51, raising=False)
    store = await open_storage(str(folder))
    [ada] = await store.save(someone())
    await store.save(replace(ada, serial=1), durable=False)
    await store.secure()
    await store.close()
    again = await open_storage(str(folder))
    assert await again.load("ada") == replace(ada, serial=1, version=2)
    await again.close()
