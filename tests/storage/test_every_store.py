"""Each promise of the port, kept by every store."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from storage import Shared, Stale, Storage
from tests.storage.people import NOW, busy, someone


async def test_what_was_saved_is_loaded(store: Storage) -> None:
    [saved] = await store.save(busy())
    assert saved == replace(busy(), version=1)
    assert await store.load("bea") == saved


async def test_unknown_people_are_nobody(store: Storage) -> None:
    assert await store.load("nobody") is None
    assert await store.resolve("telegram:0") is None
    await store.delete("nobody")


async def test_a_second_first_save_is_stale(store: Storage) -> None:
    await store.save(someone())
    with pytest.raises(Stale):
        await store.save(someone())


async def test_what_was_saved_without_waiting_is_there_at_once_and_can_be_waited_for(store: Storage) -> None:
    [saved] = await store.save(busy(), durable=False)
    assert await store.load("bea") == saved
    await store.secure()
    assert await store.load("bea") == saved


async def test_an_old_version_is_stale_and_changes_nothing(store: Storage) -> None:
    [first] = await store.save(someone())
    [second] = await store.save(replace(first, paused=True))
    with pytest.raises(Stale):
        await store.save(replace(first, serial=7))
    assert await store.load("ada") == second


async def test_a_version_of_nobody_is_stale(store: Storage) -> None:
    with pytest.raises(Stale):
        await store.save(replace(someone(), version=3))
    assert await store.load("ada") is None


async def test_of_two_at_once_one_wins(store: Storage) -> None:
    [first] = await store.save(someone())
    tries = [store.save(replace(first, serial=n)) for n in range(1, 9)]
    results = await asyncio.gather(*tries, return_exceptions=True)
    won = [result for result in results if not isinstance(result, BaseException)]
    assert len(won) == 1
    assert sum(isinstance(result, Stale) for result in results) == 7
    assert await store.load("ada") == won[0][0]


async def test_several_are_saved_together_or_not_at_all(store: Storage) -> None:
    ada, bea = await store.save(someone("ada"), someone("bea"))
    with pytest.raises(Stale):
        await store.save(replace(ada, serial=1), replace(bea, serial=1, version=9))
    assert [await store.load("ada"), await store.load("bea")] == [ada, bea]
    both = await store.save(replace(ada, serial=2), replace(bea, serial=2))
    assert [await store.load("ada"), await store.load("bea")] == list(both)


async def test_owners_are_all_people(store: Storage) -> None:
    for n in range(20):
        await store.save(someone(f"p{n}"))
    await store.delete("p7")
    assert sorted([owner async for owner in store.owners()]) == sorted(f"p{n}" for n in range(20) if n != 7)


async def test_due_is_earliest_first_and_limited(store: Storage) -> None:
    for n in (3, 1, 2, 9):
        await store.save(someone(f"p{n}", NOW + timedelta(minutes=n)))
    await store.save(someone("never"))
    assert await store.next_due() == NOW + timedelta(minutes=1)
    assert await store.due(NOW) == []
    assert await store.due(NOW + timedelta(minutes=3), limit=2) == ["p1", "p2"]
    assert await store.due(NOW + timedelta(minutes=3)) == ["p1", "p2", "p3"]


async def test_due_follows_what_was_saved_last(store: Storage) -> None:
    [ada] = await store.save(someone("ada", NOW))
    assert await store.due(NOW) == ["ada"]
    [later] = await store.save(replace(someone("ada", NOW + timedelta(days=1)), version=ada.version))
    assert await store.due(NOW) == []
    assert await store.next_due() == NOW + timedelta(days=1)
    await store.save(replace(later, nudges=()))
    assert await store.next_due() is None


async def test_paused_people_are_not_due(store: Storage) -> None:
    await store.save(replace(someone("ada", NOW), paused=True))
    assert (await store.due(NOW), await store.next_due()) == ([], None)


async def test_an_address_belongs_to_whom_it_was_saved_with_last(store: Storage) -> None:
    [ada] = await store.save(someone("ada", None, "telegram:1", "slack:T:U"))
    await store.save(someone("bea", None, "telegram:1"))
    assert await store.resolve("telegram:1") == "bea"
    assert await store.resolve("slack:T:U") == "ada"
    await store.save(replace(ada, addresses=()))
    assert await store.resolve("slack:T:U") is None
    assert await store.resolve("telegram:1") == "bea"


async def test_linking_moves_an_address_in_one_breath(store: Storage) -> None:
    ada, bea = await store.save(someone("ada", None, "telegram:1"), someone("bea", None, "slack:T:U"))
    await store.save(replace(ada, addresses=("slack:T:U", "telegram:1")), replace(bea, addresses=()))
    assert [await store.resolve(a) for a in ("telegram:1", "slack:T:U")] == ["ada", "ada"]


async def test_delete_is_complete(store: Storage) -> None:
    [ada] = await store.save(someone("ada", NOW, "telegram:1"))
    await store.save(replace(ada, serial=1))
    await store.delete("ada")
    assert await store.load("ada") is None
    assert await store.resolve("telegram:1") is None
    assert (await store.due(NOW), await store.next_due()) == ([], None)
    [again] = await store.save(someone("ada"))
    assert again.version == 1


async def test_shared_values_are_compared_and_set(store: Storage) -> None:
    assert await store.shared("owner") is None
    assert await store.share("owner", "ada", 0) == Shared("ada", 1)
    with pytest.raises(Stale):
        await store.share("owner", "bea", 0)
    assert await store.share("owner", "cy", 1) == Shared("cy", 2)
    await store.share("codes", "[]", 0)
    assert await store.shared("owner") == Shared("cy", 2)
    assert await store.shared_names() == ["codes", "owner"]


@pytest.mark.parametrize("owner", ["../../etc", "A", "a", "a.json", "~", "ü/ö", " ", "x" * 60])
async def test_any_id_will_do(store: Storage, owner: str) -> None:
    [saved] = await store.save(someone(owner))
    assert await store.load(owner) == saved
    assert [o async for o in store.owners()] == [owner]


async def test_closing_twice_is_fine(store: Storage) -> None:
    await store.close()
    await store.close()


async def test_saves_of_several_at_once_do_not_mix(store: Storage) -> None:
    """Pairs that overlap and single people, all at the same time: each save is whole, and no version is given
    twice."""
    people = {owner: someone(owner) for owner in "abcdef"}
    await asyncio.gather(*(store.save(person) for person in people.values()))
    done = 0

    async def work(serial: int, *owners: str) -> None:
        nonlocal done
        while True:
            loaded = [await store.load(owner) for owner in owners]
            try:
                await store.save(*(replace(s, serial=s.serial + 1) for s in loaded if s))
            except Stale:
                continue
            done += len(owners)
            return

    pairs = [("a", "b"), ("b", "c"), ("c", "a"), ("d", "e"), ("f",), ("a",), ("d",)]
    await asyncio.gather(*(work(n, *owners) for n, owners in enumerate(pairs * 4)))
    found = [await store.load(owner) for owner in people]
    assert sum(s.serial for s in found if s) == done == 4 * 11
    assert all(s.version == s.serial + 1 for s in found if s)


async def test_what_was_foreseen_counts_for_that_very_value_alone(store: Storage) -> None:
    [ada] = await store.save(someone("ada", NOW))
    likely, other = replace(ada, serial=7), replace(ada, serial=8)
    await store.foresee(likely)
    [saved] = await store.save(other)
    assert (saved.serial, await store.load("ada")) == (8, saved)
    likely = replace(saved, serial=9, nudges=())
    await store.foresee(likely)
    [saved] = await store.save(likely)
    assert (await store.load("ada"), await store.due(NOW)) == (replace(likely, version=3), [])
    with pytest.raises(Stale):
        await store.save(likely)
