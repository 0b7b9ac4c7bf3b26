"""A process that saves until it is killed: `python -m tests.storage.writer URL`, one line on stdout per save
that returned. Two people are saved together, a third alone."""

import asyncio
import sys
from dataclasses import replace
from datetime import timedelta

from storage import Storage, open_storage
from tests.storage.people import NOW, busy, someone

PAIR, ALONE = ("ada", "bea"), "cy"


async def begin(store: Storage) -> int:
    """The serial to go on from."""
    found = await store.load(ALONE)
    if found:
        return found.serial
    await store.save(*(someone(owner, NOW, f"telegram:{owner}") for owner in PAIR))
    await store.save(busy(ALONE, 3))
    return 0


async def write(store: Storage) -> None:
    serial = await begin(store)
    while True:
        serial += 1
        due = NOW + timedelta(seconds=serial)
        pair = [await store.load(owner) for owner in PAIR]
        await store.save(
            *(
                replace(someone(s.owner, due, *s.addresses), serial=serial, version=s.version)
                for s in pair
                if s
            )
        )
        if alone := await store.load(ALONE):
            await store.save(replace(alone, serial=serial))
        print(serial, flush=True)


async def main(url: str) -> None:
    await write(await open_storage(url))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
