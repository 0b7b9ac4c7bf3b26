"""Encryption at rest: nothing readable on the disk, keys that can be changed, wrong keys that harm
nothing."""

from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pytest

from storage import StorageTrouble, open_storage
from storage.reseal import reseal
from storage.sealing import Sealer, WrongKey
from storage.upkeep import AT_CLOSE
from tests.storage.people import NOW, someone
from tests.storage.test_savelog import died

OLD, NEW = "the old passphrase", b64encode(bytes(range(32))).decode()
SECRETS = (b"Acme", b"telegram:4711", b"thank_you", b"invitation-code")


async def fill(folder: Path, key: str | None) -> None:
    store = await open_storage(str(folder), key=key)
    [search] = await store.save(someone("ada", NOW, "telegram:4711"))
    await store.save(search)
    await store.share("codes", "invitation-code", 0)
    await store.close()


def readable(folder: Path) -> list[tuple[str, bytes]]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [(path.name, secret) for path in files for secret in SECRETS if secret in path.read_bytes()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


async def test_nothing_on_the_disk_can_be_read(folder: Path) -> None:
    await fill(folder, None)
    assert readable(folder)
    await fill(folder.with_name("sealed"), OLD)
    assert readable(folder.with_name("sealed")) == []


@pytest.mark.parametrize("key", [None, NEW, "another passphrase"])
async def test_another_key_is_refused_and_harms_nothing(folder: Path, key: str | None) -> None:
    await fill(folder, OLD)
    before = {path: path.read_bytes() for path in folder.rglob("*.json")}
    with pytest.raises(StorageTrouble, match="encrypted"):
        await open_storage(str(folder), key=key)
    assert {path: path.read_bytes() for path in folder.rglob("*.json")} == before
    store = await open_storage(str(folder), key=OLD)
    assert await store.resolve("telegram:4711") == "ada"
    await store.close()


async def test_a_new_first_key_opens_what_the_former_sealed(folder: Path) -> None:
    await fill(folder, OLD)
    store = await open_storage(str(folder), key=f"{NEW}, {OLD}")
    assert await store.load("ada") == replace(someone("ada", NOW, "telegram:4711"), version=2)
    assert await reseal(store) == 1
    await store.close()
    store = await open_storage(str(folder), key=NEW)
    search = await store.load("ada")
    assert search is not None
    assert await store.shared("codes")
    (folder / "people" / "ada.json").write_bytes(b"")
    assert await store.load("ada") is not None
    await store.close()


async def test_encryption_can_be_turned_on_later(folder: Path) -> None:
    await fill(folder, None)
    store = await open_storage(str(folder), key=OLD)
    assert await store.load("ada") is not None
    await reseal(store)
    await store.close()
    assert readable(folder) == []


@pytest.mark.parametrize("before", [None, OLD], ids=["plain", "another key"])
async def test_many_people_have_the_new_key_everywhere_and_at_once(
    folder: Path, tmp_path: Path, before: str | None
) -> None:
    """More than are written to their files at an orderly end, and a log that a killed process left; cut short by a kill once."""
    store = await open_storage(str(folder), key=before)
    await store.save(*(someone(f"p{n}", NOW, f"telegram:4711{n}") for n in range(AT_CLOSE + 1)))
    left = died(folder, tmp_path / "left")
    await store.close()
    keys = f"{NEW},{OLD}"
    store = await open_storage(str(left), key=keys)
    await store.save(*[found for n in range(40) if (found := await store.load(f"p{n}"))])
    again = died(left, tmp_path / "again")
    await store.close()
    store = await open_storage(str(again), key=keys)
    assert await reseal(store) == AT_CLOSE + 1
    await store.close()
    assert readable(again) == []
    store = await open_storage(str(again), key=NEW)
    assert await store.load("p7")
    for path in (again / "people").iterdir():
        path.write_bytes(b"")
    assert await store.load("p9")
    await store.close()


async def test_two_sealed_files_cannot_be_swapped(folder: Path) -> None:
    store = await open_storage(str(folder), key=NEW)
    await store.save(someone("ada"), someone("bea"))
    await store.close()
    (folder / "people" / "ada.json").replace(folder / "people" / "bea.json")
    with pytest.raises(StorageTrouble):
        await open_storage(str(folder), key=NEW)


def test_the_same_text_is_sealed_differently_each_time() -> None:
    sealer = Sealer(NEW)
    assert sealer.seal(b"text", "ada") != sealer.seal(b"text", "ada")


def test_a_changed_ciphertext_is_not_opened() -> None:
    sealed = bytearray(Sealer(NEW).seal(b"text", "ada"))
    sealed[-1] ^= 1
    with pytest.raises(WrongKey):
        Sealer(NEW).unseal(bytes(sealed), "ada")


def test_a_passphrase_opens_what_another_process_sealed_with_it() -> None:
    sealed = Sealer(OLD).seal(b"text", "ada")
    assert Sealer(f"{NEW},{OLD}").unseal(sealed, "ada") == b"text"


@pytest.mark.parametrize("key", [",", " , ", " "])
def test_a_key_without_a_key_is_refused(key: str) -> None:
    with pytest.raises(StorageTrouble, match="AFTERWORD_KEY"):
        Sealer(key)
