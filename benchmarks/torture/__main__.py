"""python -m benchmarks.torture [kills] [--only NAME]: everything, or one of kills, storm, instances, fuzz. The share of
the full run that is asked for (1000 kills on TinyDB) scales the rest."""

import argparse
import asyncio
import os

from benchmarks.torture import fuzz, instances, kills, storm

FULL = 1_000


async def main(count: int, only: str | None) -> None:
    share = count / FULL
    parts = {
        "kills": lambda: kills.run("tinydb", count),
        "kills-postgres": lambda: kills.run("postgres", max(10, int(200 * share))),
        "storm": lambda: storm.run(max(100, int(2_000 * share))),
        "instances": lambda: instances.run(max(200, int(10_000 * share))),
        "fuzz": lambda: fuzz.run(max(1_000, int(100_000 * share))),
    }
    for name, part in parts.items():
        if only in (None, name):
            await part()


if __name__ == "__main__":
    os.environ["NO_PROXY"] = "*"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int, nargs="?", default=FULL)
    parser.add_argument("--only")
    given = parser.parse_args()
    asyncio.run(main(given.kills, given.only))
