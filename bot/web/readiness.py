"""Whether this instance may be sent people's messages: storage reachable, platforms started."""

import asyncio
import os
import shutil
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from storage import Storage, StorageTrouble

PATIENCE = 2.0
"""Seconds that the store may take to answer."""
ROOM = 1_000_000
"""Bytes free below which a folder counts as full."""

State = Literal["ok", "away", "starting", "refused", "stopping"]


class Readiness:
    """`folder` of an embedded store; None for a server."""

    def __init__(self, storage: Storage, folder: Path | None, platforms: Collection[str]) -> None:
        self._storage = storage
        self._folder = folder
        self._platforms = tuple(platforms)
        self._open: set[str] = set()
        self._refused: set[str] = set()
        self.stopping = False

    def open(self, platform: str) -> None:
        """It can bring its messages here."""
        self._open.add(platform)

    def refuse(self, platform: str) -> None:
        """Its token was not accepted: the others go on without it."""
        self._refused.add(platform)

    async def states(self) -> dict[str, State]:
        """Of the store and of every platform; names only."""
        store: State = "ok" if await self._store_answers() else "away"
        return {"storage": store, **{name: self._state(name) for name in self._platforms}}

    def is_ready(self, states: Mapping[str, State]) -> bool:
        """A refused platform does not take the others out of service; at least one has to be there."""
        platforms = [state for name, state in states.items() if name != "storage"]
        return (
            states["storage"] == "ok"
            and not self.stopping
            and "ok" in platforms
            and not {"starting", "stopping"} & set(platforms)
        )

    async def lateness(self) -> float:
        """Seconds since the earliest due person was due; 0 when nobody is, not a number when the store is away."""
        try:
            async with asyncio.timeout(PATIENCE):
                due = await self._storage.next_due()
        except (StorageTrouble, TimeoutError):
            return float("nan")
        return max(0.0, (datetime.now(UTC) - due).total_seconds()) if due else 0.0

    def _state(self, platform: str) -> State:
        if self.stopping:
            return "stopping"
        if platform in self._refused:
            return "refused"
        return "ok" if platform in self._open else "starting"

    async def _store_answers(self) -> bool:
        if self._folder is not None and not _writable(self._folder):
            return False
        try:
            async with asyncio.timeout(PATIENCE):
                await self._storage.next_due()
        except (StorageTrouble, TimeoutError):
            return False
        return True


def _writable(folder: Path) -> bool:
    try:
        return os.access(folder, os.W_OK | os.X_OK) and shutil.disk_usage(folder).free > ROOM
    except OSError:
        return False
