"""Damaged files: set aside, the previous version used and told; nothing that is intact is ever touched."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from tinydb import TinyDB, where

from storage import Damaged, StorageTrouble, open_storage
from storage.codec import tables_of
from storage.envelope import wrap
from storage.person_file import open_file
from storage.recent import SIZE
from storage.sealing import Sealer
from storage.tinydb import TinyStorage
from tests.storage.conftest import KEY
from tests.storage.people import NOW, busy, someone

Harm = Callable[[bytes], bytes]
HARMS: dict[str, Harm] = {
    "empty": lambda data: b"",
    "cut at half": lambda data: data[: len(data) // 2],
    "cut by one": lambda data: data[:-1],
    "zeros": lambda data: bytes(len(data)),
    "a zero page": lambda data: data[:100] + bytes(400) + data[500:],
    "longer": lambda data: data + b"}",
    "other text": lambda data: b"<html>not found</html>",
}


async def two_versions(folder: Path, key: str | None = None) -> None:
    """Serial 1, then serial 2."""
    store = await open_storage(str(folder), key=key)
    [first] = await store.save(replace(busy("ada"), serial=1))
    await store.save(replace(first, serial=2))
    await store.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "sealed"])
@pytest.mark.parametrize("harm", HARMS)
async def test_the_previous_version_is_used_and_told(folder: Path, harm: str, key: str | None) -> None:
    await two_versions(folder, key)
    file = folder / "people" / "ada.json"
    damaged = HARMS[harm](file.read_bytes())
    file.write_bytes(damaged)
    store = await open_storage(str(folder), key=key)
    search = await store.load("ada")
    assert search is not None
    assert (search.serial, search.people) == (1, busy().people)
    [notice] = store.notices()
    assert notice.owner == "ada"
    assert "/list" in notice.text
    assert str(folder) in notice.log
    assert store.notices() == []
    assert [path.read_bytes() for path in (folder / "damaged").iterdir()] == [damaged]
    [saved] = await store.save(replace(search, serial=3))
    await store.close()
    store = await open_storage(str(folder), key=key)
    assert await store.load("ada") == saved
    assert store.notices() == []
    await store.close()


async def test_any_flipped_bit_is_noticed(folder: Path) -> None:
    await two_versions(folder)
    file = folder / "people" / "ada.json"
    good, before = file.read_bytes(), (folder / "previous" / "ada.json").read_bytes()
    places = range(0, len(good), len(good) // 40)
    for place in (*places, len(good) - 1):
        file.write_bytes(good[:place] + bytes([good[place] ^ 1 << place % 8]) + good[place + 1 :])
        store = await open_storage(str(folder))
        search = await store.load("ada")
        assert (search.serial if search else None, len(store.notices())) == (1, 1), place
        await store.close()
        file.write_bytes(good)
        (folder / "previous" / "ada.json").write_bytes(before)


async def test_damage_while_running_is_noticed_and_old_hands_are_stale(folder: Path) -> None:
    store = await TinyStorage.open(folder)
    [first] = await store.save(replace(someone(), serial=1))
    [second] = await store.save(replace(first, serial=2))
    await store.file()
    (folder / "people" / "ada.json").write_bytes(b"broken")
    for n in range(SIZE):
        await store.save(someone(f"p{n}"))
    restored = await store.load("ada")
    assert restored is not None
    assert (restored.serial, restored.version > second.version) == (1, True)
    assert await store.save(replace(restored, serial=9))
    await store.close()


async def test_both_versions_damaged_is_said_and_nothing_is_touched(folder: Path) -> None:
    await two_versions(folder)
    files = [folder / "people" / "ada.json", folder / "previous" / "ada.json"]
    for file in files:
        file.write_bytes(b"broken")
    store = await open_storage(str(folder))
    for _ in range(2):
        with pytest.raises(Damaged, match=r"restore .*ada.json from a backup"):
            await store.load("ada")
    assert [file.read_bytes() for file in files] == [b"broken", b"broken"]
    assert await store.resolve("telegram:ada") == "ada"
    assert [owner async for owner in store.owners()] == ["ada"]
    [other] = await store.save(someone("bea"))
    assert await store.load("bea") == other
    await store.close()


async def test_a_person_whose_file_vanished_comes_back_from_the_previous_version(folder: Path) -> None:
    await two_versions(folder)
    (folder / "people" / "ada.json").unlink()
    store = await open_storage(str(folder))
    search = await store.load("ada")
    assert search is not None
    assert search.serial == 1
    assert len(store.notices()) == 1
    await store.close()


async def test_newer_data_is_left_untouched_and_the_others_go_on(folder: Path) -> None:
    await two_versions(folder)
    tables = tables_of(replace(someone("ada", NOW, "telegram:1"), version=3))
    tables["about"]["1"]["shape"] = 99
    newer = wrap(tables)
    (folder / "people" / "ada.json").write_bytes(newer)
    for index in folder.glob("index*"):
        index.unlink()
    store = await open_storage(str(folder))
    with pytest.raises(StorageTrouble, match="newer Afterword"):
        await store.load("ada")
    assert await store.resolve("telegram:1") == "ada"
    await store.save(someone("bea"))
    await store.close()
    assert (folder / "people" / "ada.json").read_bytes() == newer
    assert list((folder / "damaged").iterdir()) == []


async def test_damaged_shared_values_fall_back_as_well(folder: Path) -> None:
    store = await open_storage(str(folder))
    await store.share("owner", "ada", 0)
    await store.share("owner", "bea", 1)
    await store.close()
    (folder / "shared.json").write_bytes(b"{")
    store = await open_storage(str(folder))
    shared = await store.shared("owner")
    assert shared is not None
    assert shared.value == "ada"
    await store.close()
    for name in ("shared.json", "shared.previous.json"):
        (folder / name).write_bytes(b"{")
    with pytest.raises(Damaged):
        await open_storage(str(folder))


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "sealed"])
async def test_tinydb_itself_can_work_on_a_file(folder: Path, key: str | None) -> None:
    """Any insert or update through our storage class leaves a file that the store accepts."""
    await two_versions(folder, key)
    path = folder / "people" / "ada.json"
    with open_file(path, None, Sealer(key) if key else None, "ada") as database:
        assert database.table("opportunities").update({"company": "Zenith"}, where("id") == "o3") == [4]
        database.table("opportunities").remove(where("id") == "o5")
    store = await open_storage(str(folder), key=key)
    search = await store.load("ada")
    assert search is not None
    assert [o.company for o in search.opportunities][2:6] == ["Company 2", "Zenith", "Company 4", "Company 6"]
    assert store.notices() == []
    await store.close()


async def test_the_files_are_tinydb_databases(folder: Path) -> None:
    await two_versions(folder)
    database = TinyDB(folder / "people" / "ada.json")
    assert {
        "person",
        "opportunities",
        "interviews",
        "people",
        "contacts",
        "nudges",
        "outbox",
    } <= database.tables()
    assert len(database.table("opportunities").all()) == len(busy().opportunities)
    database.close()
