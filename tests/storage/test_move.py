"""Everything carried between stores, both ways, and proven; and one person out to a file and back."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from coach.model import Nudge, OutboxMessage, Reply
from storage import Storage, StorageTrouble, open_storage
from storage.export import NotAnExport, export, read_export
from storage.move import Moved, inventory, move, people
from tests.storage.conftest import KEY
from tests.storage.people import NOW, busy, someone
from tests.storage.server import fresh_schema

PEOPLE = 25


async def opened(kind: str, folder: Path) -> Storage:
    key = KEY if "sealed" in kind else None
    url = {"memory": "memory:"}.get(kind, str(folder / kind))
    return await open_storage(await fresh_schema() if kind.startswith("postgres") else url, key=key)


async def fill(store: Storage) -> None:
    for n in range(PEOPLE):
        await store.save(busy(f"p{n:02}", n % 4))
    [ada] = await store.save(someone("ada", NOW, "telegram:1", "telegram:both"))
    await store.save(someone("bea", NOW, "telegram:2", "telegram:both"))
    await store.save(ada)
    await store.share("owner", "ada", 0)
    await store.share("owner", "bea", 1)
    await store.share("codes", '["x"]', 0)


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("tinydb", "postgres"),
        ("postgres", "tinydb-sealed"),
        ("tinydb-sealed", "postgres-sealed"),
        ("memory", "tinydb"),
    ],
)
async def test_everything_is_carried_and_proven(here: str, there: str, tmp_path: Path) -> None:
    source, target = await opened(here, tmp_path), await opened(there, tmp_path)
    await fill(source)
    before = await inventory(source)
    moved = await move(source, target)
    assert moved == before == await inventory(source)
    assert moved.count == PEOPLE + 2
    assert {s.owner: replace(s, version=0) async for s in people(target)} == {
        s.owner: replace(s, version=0) async for s in people(source)
    }
    assert await target.resolve("telegram:both") == await source.resolve("telegram:both") == "ada"
    assert sorted(await target.due(NOW)) == sorted(await source.due(NOW))
    shared = await target.shared("owner")
    assert shared is not None
    assert shared.value == "bea"
    assert await move(source, target) == moved
    await source.close()
    await target.close()


async def test_a_move_that_was_cut_short_goes_on() -> None:
    source, target = await open_storage("memory:"), await open_storage("memory:")
    await fill(source)
    async for search in people(source):
        if search.owner in ("p03", "ada"):
            await target.save(replace(search, version=0))
    assert (await move(source, target)).count == PEOPLE + 2


async def test_a_store_that_holds_something_else_is_not_touched() -> None:
    source, target = await open_storage("memory:"), await open_storage("memory:")
    await fill(source)
    await target.save(someone("stranger"))
    with pytest.raises(StorageTrouble, match="stranger"):
        await move(source, target)
    assert [owner async for owner in target.owners()] == ["stranger"]


async def test_different_data_of_the_same_person_is_not_overwritten() -> None:
    source, target = await open_storage("memory:"), await open_storage("memory:")
    await source.save(someone("ada", NOW))
    [kept] = await target.save(someone("ada"))
    with pytest.raises(StorageTrouble, match="ada"):
        await move(source, target)
    assert await target.load("ada") == kept


async def test_the_digest_sees_every_difference() -> None:
    one, other = await open_storage("memory:"), await open_storage("memory:")
    [ada] = await one.save(someone("ada"))
    await other.save(someone("ada"))
    assert await inventory(one) == await inventory(other)
    await one.save(replace(ada, serial=1))
    assert await inventory(one) != await inventory(other)
    assert (await inventory(await open_storage("memory:"))) == Moved(0, "0" * 64)


def test_an_export_is_readable_and_comes_back_whole() -> None:
    text = export(busy())
    assert '\n      "company": "Company 3",\n' in text
    again = read_export(text, "new-id", ("telegram:9",))
    assert again == replace(busy(), owner="new-id", addresses=("telegram:9",), outbox=())
    assert json.loads(text)["outbox"][0]["reply"]["text"].startswith("How did it go?")


def test_an_import_never_makes_the_bot_write_to_somebody() -> None:
    message = OutboxMessage(id="m1", reply=Reply(text="hi"), address="telegram:666", due=NOW)
    nudge = Nudge(id="n1", kind="thank_you", due=NOW, state="sending", message="m1")
    crafted = replace(someone("ada", None, "telegram:666"), outbox=(message,), nudges=(nudge,), seen=("u1",))
    again = read_export(export(crafted), "bea")
    assert (again.owner, again.version, again.addresses, again.outbox, again.seen) == ("bea", 0, (), (), ())
    assert again.nudges == (replace(nudge, state="planned"),)


def crafted(**changes: Any) -> str:
    content = json.loads(export(busy(count=2)))
    for name, value in changes.items():
        content[name] = value(content[name]) if callable(value) else value
    return json.dumps(content)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not a file that Afterword exported"),
        ("Dear Dana", "not a file that Afterword exported"),
        ("[1, 2]", "not a file that Afterword exported"),
        ('{"id": 7}', "not a file that Afterword exported"),
        (b"\xff\xd8\xff\xe0 a photo", "not a file that Afterword exported"),
        ("[" * 100_000, "not a file that Afterword exported"),
        (crafted(shape=99), "newer Afterword"),
        (crafted(shape="one"), "newer Afterword"),
        (crafted(person=None), "changed since"),
        (crafted(opportunities=7), "changed since"),
        (crafted(opportunities={"a": 1}), "Nothing was|left untouched"),
        (crafted(opportunities=lambda rows: [*rows, rows[0]]), "has the id o0 twice"),
        (crafted(opportunities=lambda rows: rows[1:]), "o0, which is missing"),
        (crafted(contacts=lambda rows: [{**rows[0], "channel": "fax"}]), "left untouched"),
        (crafted(people=lambda rows: [{**rows[0], "zone": "../../etc/passwd"}]), "is not a time zone"),
        (crafted(interviews=lambda rows: [{**rows[0], "minutes": 10**12}]), "far too large"),
        (
            crafted(
                interviews=lambda rows: [
                    {**rows[0], "start": {"local": "9999-12-31T14:00:00", "zone": "UTC"}}
                ]
            ),
            "9999",
        ),
        (crafted(contacts=lambda rows: [{**rows[0], "at": "0001-01-01T14:00:00Z"}]), "the year 1 is"),
        (" " * 20_000_001, "too long"),
    ],
)
def test_what_is_no_sound_export_is_refused_in_plain_words(text: str | bytes, words: str) -> None:
    with pytest.raises(NotAnExport, match=words):
        read_export(text, "new-id")
