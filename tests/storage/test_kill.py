"""kill -9 at any moment: what was acknowledged is there, whole, and the index agrees with the files."""

import asyncio
import random
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest

from storage import open_storage
from tests.storage.people import NOW
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


async def test_what_was_written_beside_without_a_decision_is_dropped(tmp_path: Path) -> None:
    url = str(tmp_path / "data")
    store = await open_storage(url)
    await store.close()
    (tmp_path / "data" / "people" / "ada.json.new").write_bytes(b"half")
    store = await open_storage(url)
    assert [owner async for owner in store.owners()] == []
    assert not (tmp_path / "data" / "people" / "ada.json.new").exists()
    await store.close()
