"""The id of somebody who is new: the same in every instance that hears them at that moment.

With an id drawn at random, two instances that each hear one of a newcomer's first two messages would make two people
of one, and what was told to the first would be lost."""

import hashlib
import hmac
import secrets

from storage import Stale, Storage

SALT = "salt"
"""Bot-wide value, drawn once: without the store nobody can tell an address from an id."""


class Newcomers:
    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._salt: str | None = None

    async def id_of(self, address: str) -> str:
        salt = self._salt = self._salt or await self._drawn()
        return hmac.new(salt.encode(), address.encode(), hashlib.sha256).hexdigest()[:16]

    async def _drawn(self) -> str:
        found = await self._storage.shared(SALT)
        if found is None:
            try:
                found = await self._storage.share(SALT, secrets.token_hex(16), 0)
            except Stale:
                return await self._drawn()
        return found.value
