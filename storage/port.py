"""The port: what every store promises. Both TinyDB and PostgreSQL pass one suite over these promises."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from coach.model import JobSearch


class Stale(Exception):
    """Somebody saved meanwhile: load again, decide again."""


class StorageTrouble(Exception):
    """The store cannot serve this now; the message is one plain sentence with the remedy (disk full,
    read-only, locked by another process, made by a newer version, server away)."""


class NothingYet(StorageTrouble):
    """Opened for reading only, before anything was ever stored."""


class Damaged(StorageTrouble):
    """A person's data cannot be read and no earlier version could be used; it was left untouched."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that happened to stored data, to be told to the user (`text`) and to the operator (`log`)."""

    owner: str
    text: str
    log: str
    """Ids and paths, never content."""


@dataclass(frozen=True, slots=True)
class Shared:
    """A bot-wide value (the owner, invitations, codes), saved by compare-and-set on its version."""

    value: str
    version: int


class Storage(Protocol):
    """Every call may raise StorageTrouble; what was stored before is then still there, and the store can be
    used on."""

    async def load(self, owner: str) -> JobSearch | None:
        """The last saved value; None for somebody unknown. Raises Damaged where it cannot be read. A store
        that could only read the version before the last returns that one and says so in `notices`."""

    shared_by_processes: bool
    """Others may save and deliver as well."""

    async def save(self, *searches: JobSearch, durable: bool = True) -> tuple[JobSearch, ...]:
        """Durable when it returns; all of them or none. Not `durable`: survives the end of this process, and the
        next durable save at the latest makes it survive a power cut as well. Each is saved only if the stored version equals its
        `version` (0: must not exist yet), and comes back with `version + 1`. Addresses and the next-due time
        are indexed in the same breath; an address belongs to the search that was saved with it last. Raises
        Stale; TypeError for values that could not be loaded again; ValueError for one person twice."""

    async def secure(self) -> None:
        """Returns when all that was saved before this call survives a power cut, also what was not saved `durable`."""

    async def foresee(self, search: JobSearch) -> None:
        """A hint that this very value will be saved soon, over the one that is stored now: what can be done for that is
        done now. Raises TypeError like `save`."""

    takes_notes: bool
    """`note` keeps what it is given."""

    async def note(self, *notes: tuple[str, str]) -> None:
        """Owners, and a few words to keep beside each until they are dropped, like a save that is not durable and at a
        fraction of its cost."""

    async def notes(self) -> dict[str, list[str]]:
        """All that is noted, by owner, oldest first."""

    async def drop_notes(self, owner: str) -> None:
        """They are superfluous; after a crash they may be there once more."""

    async def delete(self, owner: str) -> None:
        """Everything of this person, earlier versions and index entries included, durably. Unknown owners are
        fine."""

    def owners(self) -> AsyncIterator[str]:
        """Every person's id, in no particular order; those who come or go meanwhile may be in it or not."""

    async def due(self, now: datetime, limit: int = 100) -> list[str]:
        """Owners whose next-due time is at or before `now` (aware), earliest first, at most `limit`. They are
        due until they are saved with a later time: asking again gives the same ones again. A store shared by
        several processes hands an owner to one of them and to the others only after a lease (60 s); asking
        again renews it, saving ends it."""

    async def next_due(self) -> datetime | None:
        """When `due` next has somebody for this process, UTC; in the past when it has already; None:
        nobody."""

    async def wake(self) -> None:
        """Returns when another process may have made something due earlier, and once at the beginning; never
        in a store of one process. A hint that can be lost: sweep as well. Safe to cancel."""

    async def resolve(self, address: str) -> str | None:
        """The owner of a platform address."""

    async def shared(self, name: str) -> Shared | None:
        """The bot-wide value of that name."""

    async def shared_names(self) -> list[str]:
        """Of all bot-wide values, sorted."""

    async def share(self, name: str, value: str, version: int) -> Shared:
        """Compare-and-set on the version (0: must not exist yet), durable when it returns. Raises Stale."""

    def notices(self) -> list[Notice]:
        """What happened to stored data since the last call; each is handed out once."""

    async def close(self) -> None:
        """Finishes what is under way; a second call does nothing."""
