"""One person's value: loaded, changed, and saved if nobody else saved meanwhile."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from coach.model import JobSearch
from storage import Stale, Storage

TRIES = 20
"""Saves that may be overtaken by another instance before giving up."""
REMEMBERED = 256
"""People saved last, more than are delivered to at one go, whose value is not read again for the next step. A wrong one costs a save that is
refused as stale, never a wrong result."""


class People:
    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._last: OrderedDict[str, JobSearch] = OrderedDict()
        self.saved: Callable[[JobSearch], None] = lambda search: None
        """Told about every saved value; the clock listens."""

    async def load(self, owner: str, *, fresh: bool = False) -> JobSearch | None:
        """`fresh`: from the store, for whoever would do nothing about an outdated value."""
        if not fresh and owner in self._last:
            return self._last[owner]
        return await self._storage.load(owner)

    async def save(self, search: JobSearch, *, durable: bool = True) -> JobSearch:
        """Raises Stale. Not `durable`: without waiting for the disk."""
        (saved,) = await self.save_all([search], durable=durable)
        return saved

    async def save_all(self, searches: Sequence[JobSearch], *, durable: bool = True) -> tuple[JobSearch, ...]:
        """All or none. Raises Stale."""
        try:
            found = await self._storage.save(*searches, durable=durable)
        except BaseException:
            for search in searches:
                self.forget(search.owner)
            raise
        for saved in found:
            self._last[saved.owner] = saved
            self._last.move_to_end(saved.owner)
        while len(self._last) > REMEMBERED:
            self._last.popitem(last=False)
        return found

    async def secure(self) -> None:
        """All that was saved is on the disk."""
        await self._storage.secure()

    async def change(
        self, owner: str, how: Callable[[JobSearch], JobSearch], *, durable: bool = True
    ) -> None:
        """Saves what `how` makes of the person; it may be called several times. Nobody of that name is fine."""
        for _ in range(TRIES):
            search = await self.load(owner)
            if search is None:
                return
            after = how(search)
            if after is search:
                return
            try:
                self.saved(await self.save(after, durable=durable))
                return
            except Stale:
                continue
        raise Stale(owner)

    def forget(self, owner: str) -> None:
        """Its value here is no longer to be trusted."""
        self._last.pop(owner, None)
