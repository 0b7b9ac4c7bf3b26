"""A person's job search at a glance, read for platforms that have a place where it is looked at."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Protocol, runtime_checkable

from bot.admission.access import Access
from handlers.overview.glance import Glance, glance
from storage import Storage

Glimpse = Callable[[str], Awaitable[Glance | None]]
"""Of whoever has this address; None for somebody unknown or not let in."""


@runtime_checkable
class HasAPlace(Protocol):
    """A platform with such a place."""

    def look_with(self, glimpse: Glimpse) -> None: ...


class Glances:
    """Only reads: looking changes nothing, answers nothing and is no event."""

    def __init__(self, storage: Storage, access: Access, now: Callable[[], datetime]) -> None:
        self._storage = storage
        self._access = access
        self._now = now

    async def of(self, address: str) -> Glance | None:
        if not await self._access.admits(address):
            return None
        owner = await self._storage.resolve(address)
        search = await self._storage.load(owner) if owner else None
        return glance(search, self._now()) if search else None

    def offer(self, *platforms: object) -> None:
        for platform in platforms:
            if isinstance(platform, HasAPlace):
                platform.look_with(self.of)
