"""afterword export, import, move and reseal: a person's data out and in, everything between two stores, a new key."""

import os
import secrets
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from bot.intake import clean_text
from bot.settings import ADDRESS, Settings, secret
from coach.model import JobSearch
from storage import Stale, Storage, StorageTrouble, open_storage
from storage.export import LONGEST, read_export
from storage.export import export as as_text
from storage.move import Moved
from storage.move import move as carry
from storage.reseal import reseal as write_anew

T = TypeVar("T")
NOBODY = "Nothing is stored for {address}. Addresses look like telegram:123, slack:T1:U2 or terminal:me."
NOT_WRITTEN = "{file} cannot be written ({why}). Name another file."
NOT_READ = "{file} cannot be read ({why})."
TAKEN = "{address} has data here already, and nothing was changed. Send /forget there first, or use an empty store."
SAME = "Both are the same store, so nothing was done."
NO_SOURCE = "{source} does not exist, so there is nothing to move from it."
MOVED = "Moved and compared: {count} people, digest {digest}. The old store is untouched. Now set AFTERWORD_STORAGE."
NO_KEY = (
    "AFTERWORD_KEY is not set. Put the new key first and the old one behind a comma: AFTERWORD_KEY=new,old"
)
RESEALED = "Written anew with the first key of AFTERWORD_KEY: {count} people. The other keys can go, once no backup needs them."
BUSY = "Somebody saved meanwhile. Stop every Afterword that uses this store, then run it again."


async def export(settings: Settings, address: str, file: Path | None) -> int:
    """The person behind a platform address, as readable JSON; a file is for the eyes of its owner only."""

    async def read(storage: Storage) -> JobSearch | None:
        owner = await storage.resolve(address)
        return await storage.load(owner) if owner else None

    search = await _with(settings, settings.storage, read, read_only=True)
    if search is None:
        return _no(NOBODY.format(address=address))
    if file is None:
        print(as_text(search))
        return 0
    return _write(file, as_text(search))


def _write(file: Path, text: str) -> int:
    try:
        with open(file, "w", encoding="utf-8", opener=_private) as target:
            os.fchmod(target.fileno(), 0o600)
            target.write(text)
    except OSError as error:
        return _no(NOT_WRITTEN.format(file=file, why=error.strerror))
    print(f"Written to {file}.")
    return 0


async def import_(settings: Settings, file: Path) -> int:
    """Adds the person of an export; somebody who is there already is never overwritten."""
    try:
        search = _read(file)
    except OSError as error:
        return _no(NOT_READ.format(file=file, why=error.strerror))
    except ValueError as error:
        return _no(f"{file}: {error}")

    async def add(storage: Storage) -> str | None:
        for address in search.addresses:
            if await storage.resolve(address):
                return address
        await storage.save(search)
        return None

    if taken := await _with(settings, settings.storage, add):
        return _no(TAKEN.format(address=taken))
    print(f"Imported, companies: {len(search.opportunities)}. Reached at {', '.join(search.addresses)}.")
    return 0


def _read(file: Path) -> JobSearch:
    """Never more than is looked at: the file may be a device that does not end."""
    with file.open("rb") as source:
        data = source.read(LONGEST + 1)
    return read_export(data, secrets.token_hex(8), _addresses(data))


class _Parts(msgspec.Struct):
    addresses: tuple[str, ...] = ()


class _File(msgspec.Struct):
    person: _Parts = msgspec.field(default_factory=_Parts)


def _addresses(data: bytes) -> tuple[str, ...]:
    """Whoever runs the bot may take the file's word for it; a file sent in a chat may not."""
    try:
        found = msgspec.json.decode(data, type=_File).person.addresses
        return tuple(address for address in found if ADDRESS.fullmatch(address)) or ("terminal:me",)
    except (msgspec.MsgspecError, UnicodeError):
        return ("terminal:me",)


async def move(settings: Settings, source: str, target: str) -> int:
    """Both ways between a folder and PostgreSQL; the source stays as it is."""
    if _real(source) == _real(target):
        return _no(SAME)
    if not _exists(source):
        return _no(NO_SOURCE.format(source=source))

    async def into(old: Storage) -> Moved:
        return await _with(settings, target, lambda new: carry(old, new))

    moved = await _with(settings, source, into)
    print(MOVED.format(count=moved.count, digest=moved.digest[:16]))
    return 0


async def reseal(settings: Settings) -> int:
    """After the key was changed: nothing is left that needs the former one."""
    if settings.key is None:
        return _no(NO_KEY)
    try:
        count = await _with(settings, settings.storage, write_anew)
    except Stale:
        return _no(BUSY)
    print(RESEALED.format(count=count))
    return 0


async def _with(
    settings: Settings, url: str, work: Callable[[Storage], Awaitable[T]], *, read_only: bool = False
) -> T:
    """Raises StorageTrouble, which `told` turns into its sentence."""
    storage = await open_storage(url, key=secret(settings.key), read_only=read_only)
    try:
        return await work(storage)
    finally:
        await storage.close()


async def told(work: Awaitable[int]) -> int:
    """The status of `work`; what the store has to say goes to stderr."""
    try:
        return await work
    except StorageTrouble as trouble:
        return _no(str(trouble))


def _real(store: str) -> str:
    return store if "://" in store else str(Path(store).expanduser().resolve())


def _exists(store: str) -> bool:
    """A server says so itself."""
    return "://" in store or Path(store).expanduser().is_dir()


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


def _no(sentence: str) -> int:
    """It may quote a file, which is not to steer the terminal."""
    print(clean_text(sentence), file=sys.stderr)
    return 1
