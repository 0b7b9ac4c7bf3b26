"""The disk is full, a file is damaged, a message is poison: said plainly, nothing lost, nobody else held up."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.serving.service import NOT_SAVED, UNREADABLE
from handlers import catalogue
from handlers.conversation import Conversation
from handlers.stumble import SORRY
from handlers.turn import Turn
from storage.sentences import RESTORED_USER
from tests.servers.telegram import BEN, TelegramServer
from tests.service.stage import running, telegram_of
from tests.service.test_faults import said, texts
from tests.storage.test_disk import full_disk

ROOM = 1_000
"""Bytes: less than anybody's file."""


async def test_a_full_disk_is_said_and_what_was_written_is_kept_for_later(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/applied Acme")
        with full_disk(ROOM):
            id = await telegram.say("/applied Globex")
            await telegram.until(lambda: NOT_SAVED in texts(telegram))
            assert telegram.offset <= id
        await telegram.until(lambda: telegram.offset > id)
        await bot.service.idle()
        assert [o.company for o in (await bot.person()).opportunities] == ["Acme", "Globex"]
        assert texts(telegram).count(NOT_SAVED) == 1
        assert "Globex" in texts(telegram)[-1]


async def test_what_went_out_and_could_not_be_noted_does_not_go_out_again(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    """The disk fills up between sending and settling: Telegram asks for a second's pause in between."""
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        telegram.fault("sendMessage", "busy")
        await telegram.say("/applied Acme")
        await telegram.until(lambda: telegram.called("sendMessage"))
        with full_disk(ROOM):
            await telegram.until(lambda: texts(telegram))
            await bot.service.idle()
        await bot.later(minutes=2)
        await bot.later(minutes=2)
        assert len(texts(telegram)) == 1


async def test_a_damaged_file_without_an_earlier_one_is_left_alone(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/applied Acme")
        owner = (await bot.person()).owner
    for name in ("people", "previous"):
        for path in (tmp_path / "data" / name).iterdir():
            path.write_bytes(b"\0" * 50)
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/list")
        await said(telegram, bot, "hello")
        assert texts(telegram).count(UNREADABLE) == 1
        await telegram.say("/applied Globex", BEN)
        await telegram.until(lambda: texts(telegram, BEN["id"]))
    [damaged] = [p for p in (tmp_path / "data" / "people").iterdir() if p.stem == owner]
    assert damaged.read_bytes() == b"\0" * 50


async def test_an_earlier_version_in_use_is_told_to_the_user(
    tmp_path: Path, telegram: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/applied Acme")
        await said(telegram, bot, "/applied Globex")
        owner = (await bot.person()).owner
    [path] = (tmp_path / "data" / "people").iterdir()
    path.write_bytes(path.read_bytes()[:-20])
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await bot.until(lambda: RESTORED_USER in texts(telegram))
        await said(telegram, bot, "/list")
        assert texts(telegram).count(RESTORED_USER) == 1
    assert owner in caplog.text
    assert "Globex" not in caplog.text


def stumbles(turn: Turn) -> Turn:
    raise ValueError(turn.text)


async def test_poison_is_answered_once_and_blocks_nobody(
    tmp_path: Path,
    telegram: TelegramServer,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A conversation with a fault in it; everything else is as ever."""
    poison = Conversation(name="poison", summary="a fault", begin=stumbles)
    monkeypatch.setitem(catalogue.BY_COMMAND, "poison", poison)
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/applied Acme")
        await said(telegram, bot, "/poison")
        await said(telegram, bot, "/applied Globex")
        assert [SORRY in text for text in texts(telegram)] == [False, True, False]
        search = await bot.person()
        assert [o.company for o in search.opportunities] == ["Acme", "Globex"]
        assert len(search.seen) == 3
        assert f"tg:{telegram.updates[1]['update_id']}" in caplog.text


async def test_one_persons_faulty_data_holds_up_no_other(
    tmp_path: Path, telegram: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Stored with a time zone that does not exist: whatever is due for Ann cannot be told."""
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/interview Acme tomorrow 2pm with Dana Lee, hiring manager")
        id = await telegram.say("remind me in 1 hour to call Ben", BEN)
        await telegram.until(lambda: telegram.offset > id)
        await bot.service.idle()
        sound = await bot.person()
        wrong = replace(sound.preferences, zone="Nowhere/Town")
        [saved] = await bot.storage.save(replace(sound, preferences=wrong))
        bot.wall.ahead += timedelta(hours=30)
        for _ in range(20):
            await bot.look()
        assert "Ben" in texts(telegram, BEN["id"])[-1]
        assert caplog.text.count(f"delivery for {sound.owner} failed") == 1
        before = len(texts(telegram))
        await bot.storage.save(replace(saved, preferences=sound.preferences))
        await bot.later(seconds=10)
        assert len(texts(telegram)) > before
