"""What only PostgreSQL can: several instances beside each other, servers that restart, migrations."""

import asyncio
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import asyncpg
import pytest

from storage import Damaged, Stale, Storage, StorageTrouble, open_storage
from storage.migrate import migrations
from storage.postgres import LEASE, PostgresStorage
from storage.reseal import reseal
from tests.storage.conftest import KEY
from tests.storage.people import NOW, busy, someone
from tests.storage.server import fresh_schema, new_server, query

PEOPLE = 200
CUT = "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = $1"


@pytest.fixture
async def url() -> str:
    return await fresh_schema()


async def fill(store: Storage) -> None:
    for n in range(PEOPLE):
        await store.save(someone(f"p{n:03}", NOW + timedelta(seconds=n)))


async def settle(store: Storage, owner: str) -> None:
    """What a service does with a due person."""
    search = await store.load(owner)
    assert search is not None
    await store.save(replace(search, nudges=()))


async def test_instances_are_handed_different_people(url: str) -> None:
    stores = [await open_storage(url) for _ in range(4)]
    await fill(stores[0])
    done: Counter[str] = Counter()

    async def work(store: Storage) -> None:
        while owners := await store.due(NOW + timedelta(days=1), limit=7):
            for owner in owners:
                done[owner] += 1
                await settle(store, owner)

    await asyncio.gather(*(work(store) for store in stores))
    assert done == Counter({f"p{n:03}": 1 for n in range(PEOPLE)})
    assert await stores[0].next_due() is None
    for store in stores:
        await store.close()


async def test_who_dies_leaves_its_people_to_the_others_after_the_lease(url: str) -> None:
    dying, other = await open_storage(url), await open_storage(url)
    await dying.save(someone("ada", NOW))
    assert await dying.due(NOW) == ["ada"]
    assert await dying.due(NOW) == ["ada"]
    assert await other.due(NOW) == []
    assert await dying.next_due() == NOW
    assert await other.next_due() == NOW + LEASE
    await dying.close()
    assert await other.due(NOW + LEASE - timedelta(seconds=1)) == []
    assert await other.due(NOW + LEASE) == ["ada"]
    await other.close()


async def test_asking_again_renews_the_lease(url: str) -> None:
    one, other = await open_storage(url), await open_storage(url)
    await one.save(someone("ada", NOW))
    await one.due(NOW)
    await one.due(NOW + timedelta(seconds=40))
    assert await other.due(NOW + LEASE + timedelta(seconds=1)) == []
    await one.close()
    await other.close()


async def test_others_wake_when_something_is_due_earlier(url: str) -> None:
    sleeper, other = await open_storage(url), await open_storage(url)
    await asyncio.wait_for(sleeper.wake(), 5)  # the first time it begins to listen
    [ada] = await other.save(someone("ada", NOW))
    await asyncio.wait_for(sleeper.wake(), 5)
    await other.save(replace(ada, serial=1))
    await sleeper.save(someone("own", NOW))
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(sleeper.wake(), 0.3)
    await sleeper.close()
    await other.close()


async def test_a_bell_whose_connection_broke_rings_and_listens_again(url: str) -> None:
    """What was missed meanwhile is looked for; what comes later is heard."""
    sleeper, other = await open_storage(f"{url}&application_name=sleeper"), await open_storage(url)
    await asyncio.wait_for(sleeper.wake(), 5)
    await query(url, CUT, "sleeper")
    await other.save(someone("missed", NOW))
    await asyncio.wait_for(sleeper.wake(), 10)
    await other.save(someone("heard", NOW - timedelta(hours=1)))
    await asyncio.wait_for(sleeper.wake(), 10)
    await sleeper.close()
    await other.close()


async def test_saves_over_broken_connections_happen_once(url: str) -> None:
    """Connections are cut again and again while one person is saved: no save is lost, none is doubled."""
    store = await open_storage(url)
    [search] = await store.save(someone())
    await store.close()
    store = await open_storage(f"{url}&application_name=under-fire")
    stop = asyncio.Event()
    cuts = 0

    async def cut() -> None:
        nonlocal cuts
        while not stop.is_set():
            cuts += int(str(await query(url, CUT, "under-fire")))
            await asyncio.sleep(0.05)

    cutter = asyncio.create_task(cut())
    saves = 0
    while cuts < 10:
        [search] = await store.save(replace(search, serial=saves))
        saves += 1
    stop.set()
    await cutter
    assert search.version == saves + 1
    assert await store.load("ada") == search
    await store.close()


async def test_an_answer_that_got_lost_is_not_taken_for_someone_elses_save(url: str) -> None:
    """The save took effect, then the connection broke: the second try must recognise its own work, and only
    that."""
    store = await open_storage(url)
    [ada] = await store.save(someone())
    connection = await asyncpg.connect(url)
    row = store._rows.of(replace(ada, serial=1, version=2))  # type: ignore[attr-defined]
    await store._put(connection, row, again=False)  # type: ignore[attr-defined]
    await store._put(connection, row, again=True)  # type: ignore[attr-defined]
    for other, again in ((row, False), (store._rows.of(replace(ada, serial=2, version=2)), True)):  # type: ignore[attr-defined]
        with pytest.raises(Stale):
            await store._put(connection, other, again=again)  # type: ignore[attr-defined]
    await connection.close()
    await store.close()


async def test_a_server_that_restarts_is_survived() -> None:
    server = new_server()
    url = await fresh_schema(server.get_uri())
    store = await PostgresStorage.open(url, pauses=[0.2] * 150)
    hasty = await PostgresStorage.open(url, pauses=[0.01] * 3)
    [search] = await store.save(busy("ada"))
    await store.wake()
    await asyncio.to_thread(server.stop)
    saving = asyncio.create_task(store.save(replace(search, serial=7)))
    await asyncio.sleep(0.2)
    await asyncio.to_thread(server.ensure_postgres_running)
    [saved] = await saving
    assert await store.load("ada") == saved
    await asyncio.wait_for(store.wake(), 30)
    await asyncio.to_thread(server.stop)
    with pytest.raises(StorageTrouble, match="does not answer"):
        await hasty.load("ada")
    with pytest.raises(StorageTrouble, match="does not answer"):
        await open_storage(url)
    await asyncio.to_thread(server.ensure_postgres_running)
    assert await hasty.load("ada") == await store.load("ada") == saved
    await hasty.close()
    await store.close()
    server.cleanup()


async def test_instances_that_start_together_migrate_once(url: str) -> None:
    stores = await asyncio.gather(*(open_storage(url) for _ in range(5)))
    assert await query(url, "select count(*) from afterword_migrations") == len(migrations())
    await asyncio.gather(*(store.close() for store in stores))


def test_migrations_are_numbered_without_gaps() -> None:
    assert list(migrations()) == list(range(1, len(migrations()) + 1))


async def test_a_database_of_a_newer_release_is_refused(url: str) -> None:
    await (await open_storage(url)).close()
    await query(url, "insert into afterword_migrations values (999, now())")
    with pytest.raises(StorageTrouble, match="newer Afterword"):
        await open_storage(url)


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        ("postgresql://nobody-listens.invalid:1/x", "does not answer"),
        ("postgresql://127.0.0.1:1/x", "does not answer"),
        ("postgresql://u:p@host:port/x", "looks like"),
    ],
)
async def test_a_wrong_address_is_said_without_the_password(broken: str, words: str) -> None:
    with pytest.raises(StorageTrouble, match=words) as caught:
        await open_storage(broken)
    assert "u:p@" not in str(caught.value)


async def test_a_database_that_is_not_there_is_said(url: str) -> None:
    with pytest.raises(StorageTrouble, match="AFTERWORD_STORAGE"):
        await open_storage(url.replace("/postgres?", "/no_such_database?"))


async def test_a_reader_changes_nothing(url: str) -> None:
    store = await open_storage(url)
    await store.save(someone())
    reader = await open_storage(url, read_only=True)
    assert await reader.load("ada")
    with pytest.raises(StorageTrouble, match="no changes"):
        await reader.save(someone("bea"))
    await reader.close()
    await store.close()


async def test_another_key_is_refused_at_the_door(url: str) -> None:
    store = await open_storage(url, key=KEY)
    await store.save(someone("ada", NOW))
    await store.share("codes", "invitation-code", 0)
    await store.close()
    for key in (None, "another"):
        with pytest.raises(StorageTrouble, match="encrypted"):
            await open_storage(url, key=key)
    assert await query(url, "select count(search) from afterword_people") == 0
    assert "invitation-code" not in str(await query(url, "select value from afterword_shared"))


async def test_a_damaged_row_is_said_and_the_others_go_on(url: str) -> None:
    store = await open_storage(url, key=KEY)
    await store.save(someone("ada"))
    [bea] = await store.save(someone("bea"))
    await store.share("codes", "x", 0)
    await query(url, "update afterword_people set sealed = substr(sealed, 1, 60) where owner = 'ada'")
    await query(url, "update afterword_shared set value = 'sealed:QVdTMQ'")
    await store.close()
    store = await open_storage(url, key=KEY)
    with pytest.raises(Damaged, match="ada"):
        await store.load("ada")
    with pytest.raises(Damaged, match="codes"):
        await store.shared("codes")
    assert await store.load("bea") == bea
    await store.close()


async def test_keys_can_be_changed(url: str) -> None:
    store = await open_storage(url)
    [ada] = await store.save(someone("ada", NOW))
    await store.close()
    for key in (KEY, f"next,{KEY}"):
        store = await open_storage(url, key=key)
        assert await reseal(store) == 1
        await store.close()
    store = await open_storage(url, key="next")
    assert await store.load("ada") == replace(ada, version=5)
    await store.close()


async def test_texts_that_jsonb_refuses_are_kept(url: str) -> None:
    store = await open_storage(url)
    [saved] = await store.save(replace(someone(), brief_on="nul \0, \\u0000, 😀, \x02bold\x03"))
    assert await store.load("ada") == saved
    await store.close()


async def test_delete_leaves_no_row(url: str) -> None:
    store = await open_storage(url)
    await store.save(someone("ada", NOW, "telegram:1"))
    await store.delete("ada")
    assert await query(url, "select count(*) from afterword_addresses") == 0
    assert await query(url, "select count(*) from afterword_people") == 0
    await store.close()


async def test_closing_ends_who_waits_to_be_woken(url: str, tmp_path: Path) -> None:
    store = await open_storage(url)
    await store.wake()
    waiting = asyncio.create_task(store.wake())
    await asyncio.sleep(0.05)
    waiting.cancel()
    with suppress(asyncio.CancelledError):
        await waiting
    await asyncio.wait_for(store.close(), 5)


async def test_what_a_server_says_against_a_row_does_not_quote_it(url: str) -> None:
    """Trouble goes to the log; the details of a violated constraint hold all of somebody's data."""
    store = await open_storage(url)
    [ada] = await store.save(busy("ada"))
    await query(url, "alter table afterword_people add check (version < 2)")
    with pytest.raises(StorageTrouble) as caught:
        await store.save(replace(ada, serial=ada.serial + 1))
    assert "CheckViolationError" in str(caught.value)
    assert "DETAIL" not in str(caught.value)
    assert ada.opportunities[0].company not in str(caught.value)
    await store.close()
