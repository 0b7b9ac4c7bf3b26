"""`afterword export`, `import`, `move` and `reseal`: everything comes over, nothing is overwritten, faults in words."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.commands.carry_out import import_, told
from bot.settings import Settings
from coach.model import JobSearch
from storage import open_storage
from tests.cli.process import afterword
from tests.storage.people import busy
from tests.storage.server import fresh_schema

PEOPLE = ("ann", "ben", "cat")


async def fill(url: str, key: str | None = None) -> list[JobSearch]:
    store = await open_storage(url, key=key)
    saved = [
        (await store.save(replace(busy(owner), addresses=(f"telegram:{n}", f"slack:T1:U{n}"))))[0]
        for n, owner in enumerate(PEOPLE, 1)
    ]
    await store.share("access", '{"people": ["telegram:1"]}', 0)
    await store.close()
    return saved


async def content(url: str, key: str | None = None) -> dict[str, JobSearch]:
    store = await open_storage(url, key=key)
    found = {owner: await store.load(owner) async for owner in store.owners()}
    shared = await store.shared("access")
    assert shared and shared.value == '{"people": ["telegram:1"]}'
    for n, owner in enumerate(PEOPLE, 1):
        assert await store.resolve(f"slack:T1:U{n}") == owner
    await store.close()
    return {owner: replace(search, version=0) for owner, search in found.items() if search}


@pytest.mark.parametrize("key", [None, "a key"])
async def test_everybody_moves_to_postgresql_and_back(tmp_path: Path, key: str | None) -> None:
    folder, url, back = str(tmp_path / "data"), await fresh_schema(), str(tmp_path / "back")
    given = {"AFTERWORD_KEY": key} if key else {}
    saved = {search.owner: replace(search, version=0) for search in await fill(folder, key)}
    there = await afterword("move", folder, url, home=tmp_path, **given)
    assert (there.status, there.err) == (0, "")
    assert "3 people" in there.out and "AFTERWORD_STORAGE" in there.out and url not in there.out
    assert await content(url, key) == saved
    again = await afterword("move", url, back, home=tmp_path, **given)
    assert again.status == 0
    assert again.out == there.out, "the same digest"
    assert await content(back, key) == saved == await content(folder, key)


async def test_a_move_can_be_repeated_but_not_into_other_peoples_store(tmp_path: Path) -> None:
    folder, other = str(tmp_path / "data"), str(tmp_path / "other")
    await fill(folder)
    for _ in range(2):
        assert (await afterword("move", folder, str(tmp_path / "new"), home=tmp_path)).status == 0
    store = await open_storage(other)
    await store.save(busy("somebody"))
    await store.close()
    ended = await afterword("move", folder, other, home=tmp_path)
    assert ended.status == 1 and "already holds something else" in ended.err


async def test_odd_moves_are_explained(tmp_path: Path) -> None:
    folder = str(tmp_path / "data")
    await fill(folder)
    missing = await afterword("move", str(tmp_path / "dta"), folder, home=tmp_path)
    assert missing.status == 1 and "does not exist" in missing.err
    assert not (tmp_path / "dta").exists()
    same = await afterword("move", folder, f"{folder}/../data", home=tmp_path)
    assert same.status == 1 and "same store" in same.err
    away = await afterword("move", folder, "postgresql://ann:hunter2@127.0.0.1:9/x", home=tmp_path)
    assert away.status == 1 and "does not answer" in away.err
    assert "hunter2" not in away.said


async def test_an_export_comes_in_again_somewhere_else(tmp_path: Path) -> None:
    old, new, file = str(tmp_path / "old"), str(tmp_path / "new"), tmp_path / "ann.json"
    saved = (await fill(old))[0]
    out = await afterword("export", "slack:T1:U1", str(file), home=tmp_path, AFTERWORD_STORAGE=old)
    assert out.status == 0 and str(file) in out.out
    assert file.stat().st_mode & 0o077 == 0, "nobody else may read it"
    into = await afterword("import", str(file), home=tmp_path, AFTERWORD_STORAGE=new)
    assert into.status == 0 and "telegram:1" in into.out
    store = await open_storage(new)
    owner = await store.resolve("telegram:1")
    found = await store.load(owner) if owner else None
    await store.close()
    assert found and found.opportunities == saved.opportunities and found.contacts == saved.contacts
    assert found.people == saved.people and found.interviews == saved.interviews
    twice = await afterword("import", str(file), home=tmp_path, AFTERWORD_STORAGE=new)
    assert twice.status == 1 and "telegram:1 has data here already" in twice.err


async def test_an_export_prints_where_no_file_is_named(tmp_path: Path) -> None:
    folder = str(tmp_path / "data")
    await fill(folder)
    ended = await afterword("export", "telegram:2", home=tmp_path, AFTERWORD_STORAGE=folder)
    assert ended.status == 0
    assert json.loads(ended.out)["person"]["owner"] == "ben"
    nobody = await afterword("export", "telegram:77", home=tmp_path, AFTERWORD_STORAGE=folder)
    assert nobody.status == 1 and "telegram:123" in nobody.err and not nobody.out


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"5",
        b"null",
        b"{}",
        b"\xff\xfe",
        b'{"afterword":1,"person":[]}',
        b'{"person":{"addresses":5}}',
    ],
)
async def test_a_file_that_is_no_export_is_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes
) -> None:
    file = tmp_path / "file.json"
    file.write_bytes(data)
    settings = Settings(_env_file=None, AFTERWORD_STORAGE=str(tmp_path / "data"))  # type: ignore[call-arg]
    assert await told(import_(settings, file)) == 1
    assert capsys.readouterr().err.startswith(f"{file}: ")
    assert not (tmp_path / "data").exists()


async def test_a_file_that_is_missing_is_explained(tmp_path: Path) -> None:
    ended = await afterword("import", "nowhere.json", home=tmp_path)
    assert ended.status == 1 and "nowhere.json cannot be read" in ended.err


async def test_a_place_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    folder = str(tmp_path / "data")
    await fill(folder)
    target = str(tmp_path / "no" / "ann.json")
    ended = await afterword("export", "telegram:1", target, home=tmp_path, AFTERWORD_STORAGE=folder)
    assert ended.status == 1 and "cannot be written" in ended.err


async def test_a_new_key_replaces_the_former_one(tmp_path: Path) -> None:
    folder = str(tmp_path / "data")
    saved = {search.owner: replace(search, version=0) for search in await fill(folder, "former")}
    given = {"AFTERWORD_STORAGE": folder}
    ended = await afterword("reseal", home=tmp_path, AFTERWORD_KEY="new,former", **given)
    assert (ended.status, ended.err) == (0, "") and "3 people" in ended.out
    assert await content(folder, "new") == saved
    for file in (tmp_path / "data").rglob("*.json"):
        assert b"Acme" not in file.read_bytes()
    former = await afterword("export", "telegram:1", home=tmp_path, AFTERWORD_KEY="former", **given)
    assert former.status == 1 and "another key" in former.err
    unset = await afterword("reseal", home=tmp_path, **given)
    assert unset.status == 1 and "AFTERWORD_KEY=new,old" in unset.err


async def test_a_former_key_that_is_missing_changes_nothing(tmp_path: Path) -> None:
    folder = str(tmp_path / "data")
    saved = {search.owner: replace(search, version=0) for search in await fill(folder, "former")}
    ended = await afterword("reseal", home=tmp_path, AFTERWORD_STORAGE=folder, AFTERWORD_KEY="new")
    assert ended.status == 1 and "AFTERWORD_KEY=new,old" in ended.err
    assert await content(folder, "former") == saved


async def test_a_crafted_file_neither_steers_the_terminal_nor_reaches_anybody(tmp_path: Path) -> None:
    """Addresses are taken from the file, its words are shown: both only where they are harmless."""
    evil = "\x1b]0;mine\x07"
    person = {
        "owner": "x",
        "addresses": [f"telegram:1{evil}", "../../etc", "telegram:5"],
        "preferences": {"zone": "UTC"},
    }
    files = {
        "odd.json": {"person": person},
        "zone.json": {"person": {**person, "preferences": {"zone": evil}}},
    }
    said = ""
    for name, content in files.items():
        (tmp_path / name).write_text(json.dumps({"afterword": "x", **content}))
        ended = await afterword("import", name, home=tmp_path, AFTERWORD_STORAGE=str(tmp_path / "new"))
        said += ended.said
    assert "Reached at telegram:5." in said and "is not a time zone" in said
    assert "\x1b" not in said and "\x07" not in said


async def test_an_export_over_a_file_that_others_could_read_is_private(tmp_path: Path) -> None:
    folder, file = str(tmp_path / "data"), tmp_path / "ann.json"
    await fill(folder)
    file.write_text("former")
    file.chmod(0o644)
    assert (
        await afterword("export", "telegram:2", str(file), home=tmp_path, AFTERWORD_STORAGE=folder)
    ).status == 0
    assert file.stat().st_mode & 0o077 == 0


async def test_a_file_without_an_end_is_not_read_to_the_end(tmp_path: Path) -> None:
    ended = await afterword("import", "/dev/zero", home=tmp_path, AFTERWORD_STORAGE=str(tmp_path / "new"))
    assert ended.status == 1 and "too long" in ended.err
