"""kill -9 over and over: half of them within 20 ms of a message, half at any moment of the next quarter second."""

import tempfile
import time
from pathlib import Path

import msgspec

from tests.service.killing import SOON, Tally, killed, plus
from tests.storage.server import fresh_schema

AT_ANY_MOMENT = 0.25
BATCH = 100
"""Kills with one folder: data of a hundred messages."""


class Batch(msgspec.Struct):
    """A line of the results file."""

    store: str
    start: int
    tally: Tally
    seconds: float


async def run(store: str, kills: int, results: Path | None = None, seed: int = 0) -> Tally:
    total, seconds = Tally(), 0.0
    done = {(b.store, b.start): b for b in _done(results)}
    for start in range(seed, seed + kills, BATCH):
        count = min(BATCH, seed + kills - start)
        batch = done.get((store, start)) or await _batch(store, start, count, results)
        total, seconds = plus(total, batch.tally), seconds + batch.seconds
    print(
        f"{store}: {total.kills} kill -9 over {total.said} messages in {seconds:.0f} s: facts lost "
        f"{len(total.lost)}, unanswered {len(total.unanswered)}, damaged files {total.notices}, nudges lost "
        f"{total.nudges_lost} of {kills // 2}; doubled: {total.answered_again} answers, {total.nudged_again} nudges",
        flush=True,
    )
    return total


def _done(results: Path | None) -> list[Batch]:
    lines = results.read_bytes().splitlines() if results and results.exists() else []
    return [msgspec.json.decode(line, type=Batch) for line in lines]


async def _batch(store: str, start: int, count: int, results: Path | None) -> Batch:
    within, begun = SOON if (start // BATCH) % 2 == 0 else AT_ANY_MOMENT, time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        url = str(Path(name) / "data") if store == "tinydb" else await fresh_schema()
        tally = await killed(Path(name), url, count, within, seed=start)
    batch = Batch(store, start, tally, time.perf_counter() - begun)
    if results:
        with results.open("ab") as lines:
            lines.write(msgspec.json.encode(batch) + b"\n")
    return batch
