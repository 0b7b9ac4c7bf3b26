"""A process without root's rights, to which a read-only folder is read-only: `python -m
tests.storage.restricted`.

Prints what the store says before, while and after its folder is read-only, one line each."""

import asyncio
import os
import sys
import tempfile
from collections.abc import Awaitable
from dataclasses import replace
from pathlib import Path

from storage import StorageTrouble, open_storage
from storage.tinydb import TinyStorage
from tests.storage.people import someone

NOBODY = 65534


def drop_rights() -> None:
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


async def words(attempt: Awaitable[object]) -> str:
    try:
        await attempt
    except StorageTrouble as trouble:
        return str(trouble)
    return "fine"


async def main(folder: Path) -> None:
    store = await TinyStorage.open(folder)
    [ada] = await store.save(someone())
    await store.file()
    (folder / "people").chmod(0o555)
    [ada] = await store.save(ada)
    await words(store.file())
    print(await words(store.save(replace(ada, serial=1))))
    print(await words(store.delete("ada")))
    print("same" if await store.load("ada") == ada else "changed")
    (folder / "people").chmod(0o700)
    print(await words(store.save(replace(ada, serial=2))))
    await store.close()
    (folder / "lock").chmod(0o444)
    folder.chmod(0o555)
    print(await words(open_storage(str(folder))))
    reader = await open_storage(str(folder), read_only=True)
    print("read" if await reader.load("ada") else "unread")
    print(await words(reader.save(someone("bea"))))
    await reader.close()


if __name__ == "__main__":
    drop_rights()
    with tempfile.TemporaryDirectory() as name:
        asyncio.run(main(Path(name) / "data"))
        (Path(name) / "data").chmod(0o700)
    sys.stdout.flush()
