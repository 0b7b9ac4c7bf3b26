"""/forget leaves nothing: not in the data, nor in former versions, files set aside, the index, the access list, or rows."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg

from bot.admission.codes import code_in
from storage import open_storage
from tests.servers.telegram import ANN as ANN_USER
from tests.servers.telegram import BEN, TelegramServer
from tests.service.stage import ANN, Bot, running, telegram_of
from tests.service.test_access import told
from tests.storage.server import fresh_schema

WORDS = (b"Zanzibar", b"Dana", b"Quill", b"dana@zanzibar.example", b"Ann", b"telegram:501")
"""Of what Ann told and who she is."""


@asynccontextmanager
async def ann_is_at_home(url: str, telegram: TelegramServer) -> AsyncIterator[Bot]:
    """Ben owns the bot and let Ann in; she has a list, another code of hers is open, and one was used."""
    async with running(Path(url) if "://" not in url else url, telegram_of(telegram), allowed=None) as bot:  # type: ignore[arg-type]
        await told(telegram, bot, str(await bot.access.owner_code()), BEN)
        await told(telegram, bot, str(code_in((await told(telegram, bot, "/invite", BEN))[-1])), ANN_USER)
        await told(
            telegram, bot, "/interview Zanzibar tomorrow 2pm with Dana Quill, dana@zanzibar.example", ANN_USER
        )
        await told(telegram, bot, "/link", ANN_USER)
        await told(telegram, bot, "/applied Hooli", BEN)
        yield bot


async def forgets(telegram: TelegramServer, bot: Bot) -> str:
    """Her id until then."""
    owner = (await bot.person()).owner
    await telegram.tap(telegram.shown()[-1], "forgetall:yes")
    last = telegram.updates[-1]["update_id"]
    await telegram.until(lambda: telegram.offset > last)
    await bot.service.idle()
    return owner


def lying_about(folder: Path) -> bytes:
    """Every byte and every name in the folder."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return b"".join(str(path).encode() + path.read_bytes() for path in files)


async def test_in_a_folder(tmp_path: Path, telegram: TelegramServer) -> None:
    folder = tmp_path / "data"
    async with ann_is_at_home(str(folder), telegram) as bot:
        owner = (await bot.person()).owner
        (folder / "damaged" / f"{owner}.json~1").write_bytes(b"Zanzibar")
        assert all(word in lying_about(folder) for word in WORDS)
        assert await forgets(telegram, bot) == owner
        left = lying_about(folder)
        assert [word for word in (*WORDS, owner.encode()) if word in left] == []
    left = lying_about(folder)
    assert [word for word in (*WORDS, owner.encode()) if word in left] == []
    assert b"Hooli" in left, "nobody else is forgotten"


async def test_in_postgresql(telegram: TelegramServer) -> None:
    url = await fresh_schema()
    async with ann_is_at_home(url, telegram) as bot:
        owner = await forgets(telegram, bot)
    left = await _rows(url)
    assert [word for word in (*WORDS, owner.encode()) if word in left] == []
    assert b"Hooli" in left


async def _rows(url: str) -> bytes:
    connection = await asyncpg.connect(url)
    tables = ("afterword_people", "afterword_addresses", "afterword_shared")
    rows = [r for table in tables for r in await connection.fetch(f"select {table}::text as t from {table}")]
    await connection.close()
    return "\n".join(row["t"] for row in rows).encode()


async def test_who_was_let_in_may_come_back_and_begins_anew(tmp_path: Path, telegram: TelegramServer) -> None:
    async with ann_is_at_home(str(tmp_path / "data"), telegram) as bot:
        await forgets(telegram, bot)
    async with running(tmp_path / "data", telegram_of(telegram), allowed=None) as bot:
        assert "Globex" in (await told(telegram, bot, "/applied Globex", ANN_USER))[-1]
        assert [o.company for o in (await bot.person()).opportunities] == ["Globex"]
        assert not await bot.access.is_owner(ANN)


async def test_an_owner_who_was_forgotten_still_owns_the_bot(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    async with running(tmp_path / "data", telegram_of(telegram), allowed=None) as bot:
        await told(telegram, bot, str(await bot.access.owner_code()), ANN_USER)
        await forgets(telegram, bot)
        assert await bot.access.owner_code() is None
        assert await bot.access.is_owner(ANN)
        assert code_in((await told(telegram, bot, "/invite", ANN_USER))[-1])


async def test_codes_of_one_who_left_are_worth_nothing(tmp_path: Path, telegram: TelegramServer) -> None:
    async with ann_is_at_home(str(tmp_path / "data"), telegram) as bot:
        code = code_in((await told(telegram, bot, "/link", ANN_USER))[-1])
        await forgets(telegram, bot)
        before = [owner async for owner in bot.storage.owners()]
        await told(telegram, bot, str(code), {**BEN, "id": 777})
        assert [owner async for owner in bot.storage.owners()] == before


async def test_the_owner_code_is_the_same_in_every_instance(tmp_path: Path, telegram: TelegramServer) -> None:
    """And after a restart; once it is used there is none."""
    url = await fresh_schema()
    one, other = await open_storage(url), await open_storage(url)
    async with running(url, telegram_of(telegram), allowed=None) as bot:  # type: ignore[arg-type]
        codes = {await bot.access.owner_code()}
        for storage in (one, other, one):
            from bot.admission.access import Access

            codes.add(await Access(storage, None, bot.service).owner_code())
        assert len(codes) == 1
        await told(telegram, bot, str(*codes), ANN_USER)
        assert await Access(other, None, bot.service).owner_code() is None
    await one.close()
    await other.close()
