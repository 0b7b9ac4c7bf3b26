"""Sending goes wrong: refused, lost, blocked, away for hours; nothing is lost, and what piled up comes as one."""

from pathlib import Path

import pytest

from coach.model import next_due
from tests.servers.telegram import TelegramServer
from tests.service.stage import Bot, Wall, running, telegram_of


def texts(server: TelegramServer, chat: int = 501) -> list[str]:
    return [m["text"] for m in server.shown(chat)]


async def said(server: TelegramServer, bot: Bot, text: str) -> None:
    """Said, and answered as far as that goes."""
    id = await server.say(text)
    await server.until(lambda: server.offset > id)
    await bot.service.idle()


async def test_a_refused_answer_comes_after_the_pause_asked_for(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    """The pacer's own pause runs on a steady clock, so the bot is started anew to see the stored one."""
    telegram.fault("sendMessage", "busy", seconds=40)
    wall = Wall()
    async with running(tmp_path / "data", telegram_of(telegram), wall=wall) as bot:
        await said(telegram, bot, "/help")
        assert texts(telegram) == []
    async with running(tmp_path / "data", telegram_of(telegram), wall=wall) as bot:
        await bot.later(seconds=35)
        assert texts(telegram) == []
        await bot.later(seconds=6)
        assert len(texts(telegram)) == 1


@pytest.mark.parametrize("arrived", [True, False])
async def test_what_may_have_arrived_is_looked_for_after_the_lease_and_goes_where_it_is_not_found(
    tmp_path: Path, telegram: TelegramServer, arrived: bool
) -> None:
    telegram.fault("sendMessage", "drop", after=arrived)
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/help")
        for later in (50, 11, 3600):
            await bot.later(seconds=later)
        shown = telegram.shown()
        assert len(shown) == 1
        assert [m.ref for m in (await bot.person()).outbox] == [f"tg:501:{shown[0]['message_id']}"]


async def test_old_answers_come_before_new_ones(tmp_path: Path, telegram: TelegramServer) -> None:
    telegram.fault("sendMessage", "busy", seconds=40)
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/applied Acme")
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/applied Globex")
        assert ["Acme" in text for text in texts(telegram)] == [True, False]


async def test_an_outage_of_hours_ends_in_one_late_message(tmp_path: Path, telegram: TelegramServer) -> None:
    """The evening's question, the morning's reminder and the debrief come due while Telegram is away."""
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/interview Acme tomorrow 2pm with Dana Lee, hiring manager")
        await said(telegram, bot, "/interview Globex tomorrow 10am with Ben Ray, recruiter")
        before = len(texts(telegram))
        telegram.fault("sendMessage", "broken", times=10_000)
        for _ in range(60):
            await bot.later(minutes=30)
        assert len(texts(telegram)) == before
        assert any(n.state == "asked" for n in (await bot.person()).nudges)
        telegram.faults.clear()
        await bot.later(minutes=30)
        [late] = texts(telegram)[before:]
        assert "could not reach you" in late
        assert "Acme" in late
        assert "Globex" in late
        await bot.later(minutes=30)
        assert not any("could not reach you" in text for text in texts(telegram)[before + 1 :])


async def test_who_blocks_the_bot_is_left_alone_and_nothing_of_theirs_is_lost(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "remind me in 1 hour to call Dana")
        before = len(texts(telegram))
        telegram.blocked.add(501)
        await bot.later(hours=2)
        search = await bot.person()
        assert search.paused
        assert next_due(search) is None
        calls = len(telegram.called("sendMessage"))
        await bot.later(hours=20)
        assert len(telegram.called("sendMessage")) == calls
        telegram.blocked.clear()
        await said(telegram, bot, "hello again")
        await bot.look()
        assert not (await bot.person()).paused
        assert any("Dana" in text for text in texts(telegram)[before:])
        assert sum("all Dana" in text for text in texts(telegram)[before:]) == 1


async def test_a_message_no_platform_takes_does_not_hold_up_the_next(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    telegram.fault("sendMessage", "refuse", times=2, words="text is strange")
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/help")
        await said(telegram, bot, "/applied Acme")
        assert ["Acme" in text for text in texts(telegram)] == [True]
        search = await bot.person()
        assert not search.paused
        assert {m.state for m in search.outbox} == {"dropped", "sent"}


@pytest.mark.parametrize("kind", ["drop", "broken", "garbage", "busy"])
async def test_every_kind_of_failure_is_got_over(tmp_path: Path, telegram: TelegramServer, kind: str) -> None:
    telegram.fault("sendMessage", kind, times=3)  # type: ignore[arg-type]
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/applied Acme")
        for _ in range(8):
            await bot.later(minutes=5)
        assert len([text for text in texts(telegram) if "Acme" in text]) == 1
        assert {m.state for m in (await bot.person()).outbox} == {"sent"}
