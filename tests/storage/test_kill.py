"""kill -9 at any moment: what was acknowledged is there, whole, and the index agrees with the files."""

import asyncio
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from storage import open_storage
from storage.codec import tables_of
from storage.disk import Disk
from storage.folder import Folder
from tests.storage.people import NOW, someone
from tests.storage.server import fresh_schema
from tests.storage.writer import ALONE, PAIR

KILLS = 8


def killed_writer(url: str, after: float) -> int:
    """Serial of the last save it said was done, after `after` seconds of saving."""
    command = [sys.executable, "-m", "tests.storage.writer", url]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2])
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    lines = (first + process.stdout.read()).split()
    process.wait()
    process.stdout.close()
    return int(lines[-1])


async def check(url: str, acknowledged: int) -> None:
    store = await open_storage(url)
    ada, bea, cy = [await store.load(owner) for owner in (*PAIR, ALONE)]
    assert ada
    assert bea
    assert cy
    assert ada.serial == bea.serial
    assert acknowledged <= cy.serial <= ada.serial <= acknowledged + 1
    assert store.notices() == []
    due = NOW + timedelta(seconds=ada.serial)
    assert set(await store.due(due)) >= set(PAIR)
    assert not set(PAIR) & set(await store.due(due - timedelta(seconds=1)))
    assert await store.resolve("telegram:ada") == "ada"
    await store.close()


@pytest.mark.parametrize("kind", ["tinydb", "postgres"])
async def test_nothing_acknowledged_is_lost(kind: str, tmp_path: Path) -> None:
    url = str(tmp_path / "data") if kind == "tinydb" else await fresh_schema()
    chance = random.Random(11)
    for _ in range(KILLS if kind == "tinydb" else 2):
        acknowledged = await asyncio.to_thread(killed_writer, url, chance.uniform(0, 0.2))
        await check(url, acknowledged)


async def test_a_save_of_two_cut_short_after_the_decision_is_finished(tmp_path: Path) -> None:
    """The state on the disk between the marker and the second rename, made by hand."""
    url = str(tmp_path / "data")
    store = await open_storage(url)
    ada, bea = await store.save(someone("ada"), someone("bea"))
    await store.close()
    disk = Disk(Folder(tmp_path / "data"), None, read_only=False)
    for search in (ada, bea):
        disk.file(search.owner).prepare(tables_of(replace(search, serial=5, version=2)))
    disk.together.decide(["ada", "bea"])
    disk.file("ada").finish()
    store = await open_storage(url)
    assert [s.serial for s in [await store.load("ada"), await store.load("bea")] if s] == [5, 5]
    assert not (tmp_path / "data" / "together.json").exists()
    await store.close()


async def test_what_was_written_beside_without_a_decision_is_dropped(tmp_path: Path) -> None:
    url = str(tmp_path / "data")
    store = await open_storage(url)
    await store.close()
    (tmp_path / "data" / "people" / "ada.json.new").write_bytes(b"half")
    store = await open_storage(url)
    assert [owner async for owner in store.owners()] == []
    assert not (tmp_path / "data" / "people" / "ada.json.new").exists()
    await store.close()


async def test_a_damaged_decision_harms_nobody(tmp_path: Path) -> None:
    url, folder = str(tmp_path / "data"), tmp_path / "data"
    store = await open_storage(url)
    ada, bea = await store.save(someone("ada"), someone("bea"))
    await store.close()
    disk = Disk(Folder(folder), None, read_only=False)
    disk.file("ada").prepare(tables_of(replace(ada, serial=5, version=2)))
    (folder / "people" / "bea.json.new").write_bytes(b"half of what was to be writ")
    (folder / "together.json").write_bytes(b"damaged")
    store = await open_storage(url)
    assert await store.load("ada") == replace(ada, serial=5, version=2)
    assert await store.load("bea") == bea
    assert store.notices() == []
    await store.close()
