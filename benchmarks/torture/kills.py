"""kill -9 over and over: half of them within 20 ms of a message, half at any moment of the next quarter second."""

import tempfile
import time
from pathlib import Path

from tests.service.killing import SOON, Tally, killed, plus
from tests.storage.server import fresh_schema

AT_ANY_MOMENT = 0.25
BATCH = 100
"""Kills with one folder: data of a hundred messages."""


async def run(store: str, kills: int) -> Tally:
    total, begun = Tally(), time.perf_counter()
    for start in range(0, kills, BATCH):
        within = SOON if (start // BATCH) % 2 == 0 else AT_ANY_MOMENT
        with tempfile.TemporaryDirectory() as name:
            url = str(Path(name) / "data") if store == "tinydb" else await fresh_schema()
            count = min(BATCH, kills - start)
            total = plus(total, await killed(Path(name), url, count, within, seed=start))
    print(
        f"{store}: {total.kills} kill -9 over {total.said} messages in {time.perf_counter() - begun:.0f} s: facts lost "
        f"{len(total.lost)}, unanswered {len(total.unanswered)}, damaged files {total.notices}, nudges lost "
        f"{total.nudges_lost} of {kills // 2}; doubled: {total.answered_again} answers, {total.nudged_again} nudges",
        flush=True,
    )
    return total
