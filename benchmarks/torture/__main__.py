"""python -m benchmarks.torture [kills] [--only NAME] [--results FOLDER] [--seed NUMBER]: everything, or one of kills,
kills-postgres, storm, instances, fuzz. The share of the full run that is asked for (1000 kills on TinyDB) scales the rest. With
a folder for results, kills and fuzz note every finished chunk there and, started again, go on where they were. Another seed:
other moments, other words."""

import argparse
import asyncio
import os
from pathlib import Path

from benchmarks.torture import fuzz, instances, kills, storm

FULL = 1_000


async def main(count: int, only: str | None, results: Path | None, seed: int) -> None:
    share = count / FULL
    killed, fuzzed = (results / f"{name}.jsonl" if results else None for name in ("kills", "fuzz"))
    parts = {
        "kills": lambda: kills.run("tinydb", count, killed, seed),
        "kills-postgres": lambda: kills.run("postgres", max(10, int(200 * share)), killed, seed),
        "storm": lambda: storm.run(max(100, int(2_000 * share)), seed),
        "instances": lambda: instances.run(max(200, int(10_000 * share)), seed),
        "fuzz": lambda: fuzz.run(max(1_000, int(100_000 * share)), fuzzed, seed=seed),
    }
    for name, part in parts.items():
        if only in (None, name):
            await part()


if __name__ == "__main__":
    os.environ["NO_PROXY"] = "*"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int, nargs="?", default=FULL)
    parser.add_argument("--only")
    parser.add_argument("--results", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    if given.results:
        given.results.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(given.kills, given.only, given.results, given.seed))
