"""afterword export, import and move: a person's data out and in, and everything between two stores."""

import secrets
import sys
from pathlib import Path

from bot.settings import Settings, secret
from storage import Storage, StorageTrouble, open_storage
from storage.export import export as as_text
from storage.export import read_export
from storage.move import move as carry


async def export(settings: Settings, address: str, file: Path | None) -> int:
    """The person behind a platform address, as readable JSON."""
    storage = await _open(settings, read_only=True)
    if storage is None:
        return 1
    try:
        owner = await storage.resolve(address)
        search = await storage.load(owner) if owner else None
    finally:
        await storage.close()
    if search is None:
        print(f"Nothing is stored for {address}. Addresses look like telegram:123, slack:T1:U2 or terminal:me.", file=sys.stderr)
        return 1
    if file is None:
        print(as_text(search))
    else:
        file.write_text(as_text(search), encoding="utf-8")
        print(f"Written to {file}.")
    return 0


async def import_(settings: Settings, file: Path) -> int:
    """Adds the person of an export; somebody who is there already is never overwritten."""
    try:
        data = file.read_bytes()
        search = read_export(data, secrets.token_hex(8), _addresses(data))
    except (OSError, StorageTrouble, ValueError) as error:
        print(f"{file} could not be read: {error}", file=sys.stderr)
        return 1
    storage = await _open(settings, read_only=False)
    if storage is None:
        return 1
    try:
        for address in search.addresses:
            if await storage.resolve(address):
                print(f"{address} has data here already; forget that first, or import into an empty store.", file=sys.stderr)
                return 1
        await storage.save(search)
    except StorageTrouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    finally:
        await storage.close()
    print(f"Imported {len(search.opportunities)} companies.")
    return 0


def _addresses(data: bytes) -> tuple[str, ...]:
    import json

    content = json.loads(data)
    person = content.get("person") or {}
    return tuple(person.get("addresses") or content.get("addresses") or ("terminal:me",))


async def move(settings: Settings, source: str, target: str) -> int:
    key = secret(settings.key)
    stores: list[Storage] = []
    try:
        stores.append(await open_storage(source, key=key))
        stores.append(await open_storage(target, key=key))
        moved = await carry(stores[0], stores[1])
    except StorageTrouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    finally:
        for store in stores:
            await store.close()
    print(f"{moved.count} people moved and compared; digest {moved.digest[:16]}. Set AFTERWORD_STORAGE={target.split('@')[-1]} to use it.")
    return 0


async def _open(settings: Settings, *, read_only: bool) -> Storage | None:
    try:
        return await open_storage(settings.storage, key=secret(settings.key), read_only=read_only)
    except StorageTrouble as trouble:
        print(trouble, file=sys.stderr)
        return None
