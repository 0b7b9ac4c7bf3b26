"""Whether everybody's data can be read, and whether more can be written. Reads only; a running bot is not disturbed."""

import os
import shutil
from pathlib import Path

from bot.checks.finding import Finding
from bot.checks.listing import without_password
from bot.settings import Settings, secret
from storage import NothingYet, Storage, StorageTrouble, open_storage

ROOM = 50_000_000
"""Bytes free below which it is time to make room: some thousand people's data."""
FULL = "Disk: only {left} MB are free where {folder} lies. Make room before it is full."
WRITABLE = "Disk: {folder} can be written to, {left} MB free"
LOCKED_OUT = (
    "Disk: {folder} cannot be written to. Make it writable for the user that runs Afterword, or set "
    "AFTERWORD_STORAGE to another folder."
)
SHOWN = 5
"""Damaged people named one by one."""


async def check_store(settings: Settings) -> list[Finding]:
    folder = None if "://" in settings.storage or settings.storage == "memory:" else Path(settings.storage)
    return [*await _readable(settings), *([_room(folder)] if folder else [])]


async def _readable(settings: Settings) -> list[Finding]:
    try:
        storage = await open_storage(settings.storage, key=secret(settings.key), read_only=True)
    except NothingYet as nothing:
        return [Finding(True, f"Storage: {nothing}")]
    except StorageTrouble as trouble:
        return [Finding(False, f"Storage: {trouble}")]
    try:
        return await _people(settings, storage)
    except StorageTrouble as trouble:
        return [Finding(False, f"Storage: {trouble}")]
    finally:
        await storage.close()


async def _people(settings: Settings, storage: Storage) -> list[Finding]:
    people, troubles = 0, list[str]()
    async for owner in storage.owners():
        try:
            people += await storage.load(owner) is not None
        except StorageTrouble as trouble:
            troubles.append(str(trouble))
    where = without_password(settings.storage)
    sealed = ", encrypted" if settings.key else ""
    good = Finding(True, f"Storage: {where}{sealed}; people whose data can be read: {people}")
    bad = [Finding(False, f"Storage: {trouble}") for trouble in troubles[:SHOWN]]
    if len(troubles) > SHOWN:
        bad.append(Finding(False, f"Storage: and {len(troubles) - SHOWN} more like these"))
    return [*bad, good] if people or not bad else bad


def _room(folder: Path) -> Finding:
    """Of the nearest folder that exists: the rest is made at the first start."""
    try:
        there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
        writable = os.access(there, os.W_OK | os.X_OK) and not os.statvfs(there).f_flag & os.ST_RDONLY
        free = shutil.disk_usage(there).free
    except OSError:
        writable, free = False, 0
    if not writable:
        return Finding(False, LOCKED_OUT.format(folder=folder))
    text = WRITABLE if free >= ROOM else FULL
    return Finding(free >= ROOM, text.format(folder=folder, left=free // 1_000_000))
