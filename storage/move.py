"""Carries everybody and every bot-wide value from one store to another, then proves by count and digest that
all came over."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from hashlib import blake2b

from coach.model import JobSearch
from storage.lines import encode
from storage.port import Storage, StorageTrouble
from storage.sentences import MOVE_DIFFERS, MOVE_OCCUPIED

DIGEST = 32
"""Bytes of the BLAKE2b of each person; their sum does not depend on the order."""


@dataclass(frozen=True, slots=True)
class Moved:
    """How many people, and the digest that both stores now have."""

    count: int
    digest: str


async def move(source: Storage, target: Storage) -> Moved:
    """The source stays as it is. A move that was cut short can be started again. Nobody may use either store
    meanwhile. Raises StorageTrouble: the target holds something else, someone cannot be read, or the proof
    failed."""
    await _check_room(source, target)
    async for search in people(source):
        await _carry(search, target)
    for name in await source.shared_names():
        await _carry_shared(name, source, target)
    async for search in people(source):
        await _settle_addresses(search, source, target)
    before, after = await inventory(source), await inventory(target)
    if before != after:
        raise StorageTrouble(MOVE_DIFFERS.format(before=before, after=after))
    return after


async def people(store: Storage) -> AsyncIterator[JobSearch]:
    """One at a time, so that the size of the store does not matter."""
    async for owner in store.owners():
        if search := await store.load(owner):
            yield search


async def inventory(store: Storage) -> Moved:
    """Over all content; versions differ from store to store and do not count."""
    count, total = 0, 0
    async for search in people(store):
        count, total = count + 1, total + _number(encode(_content(search)))
    for name in await store.shared_names():
        if shared := await store.shared(name):
            total += _number(f"{name}\0{shared.value}".encode())
    return Moved(count, f"{total % 2 ** (8 * DIGEST):0{2 * DIGEST}x}")


async def _check_room(source: Storage, target: Storage) -> None:
    theirs = {owner async for owner in source.owners()}
    async for owner in target.owners():
        if owner not in theirs:
            raise StorageTrouble(MOVE_OCCUPIED.format(owner=owner))


async def _carry(search: JobSearch, target: Storage) -> None:
    there = await target.load(search.owner)
    if there is None:
        await target.save(_content(search))
    elif _content(there) != _content(search):
        raise StorageTrouble(MOVE_OCCUPIED.format(owner=search.owner))


async def _carry_shared(name: str, source: Storage, target: Storage) -> None:
    value, there = await source.shared(name), await target.shared(name)
    if value is not None and there is None:
        await target.share(name, value.value, 0)
    elif value is not None and there is not None and value.value != there.value:
        raise StorageTrouble(MOVE_OCCUPIED.format(owner=name))


async def _settle_addresses(search: JobSearch, source: Storage, target: Storage) -> None:
    """An address belongs to whom it was saved with last; the order of the move must not change that."""
    for address in search.addresses:
        if await source.resolve(address) == search.owner != await target.resolve(address):
            if there := await target.load(search.owner):
                await target.save(there)
            return


def _content(search: JobSearch) -> JobSearch:
    return replace(search, version=0)


def _number(data: bytes) -> int:
    return int.from_bytes(blake2b(data, digest_size=DIGEST).digest())
