"""Nobody's list grows without end: what no longer fits is said kindly, nothing is lost, and forgetting makes room."""

from pathlib import Path

import pytest

from coach.model import JobSearch, Opportunity
from handlers import room
from handlers.room import FULL, too_much
from tests.servers.telegram import TelegramServer
from tests.service.stage import MORNING, running, telegram_of
from tests.service.test_faults import said, texts


async def test_a_full_list_says_so_and_forgetting_makes_room(
    tmp_path: Path, telegram: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "MOST", 2_000)
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        for name in ("Acme", "Globex", "Hooli", "Initech", "Umbrella", "Soylent"):
            await said(telegram, bot, f"/applied {name}")
        noted = [o.company for o in (await bot.person()).opportunities]
        assert 1 < len(noted) < 6
        assert [text == FULL for text in texts(telegram)] == [False] * len(noted) + [True] * (6 - len(noted))

        await said(telegram, bot, "/list")
        assert texts(telegram)[-1] != FULL, "asking needs no room"
        await telegram.tap(telegram.shown()[-1], f"forget:{(await bot.person()).opportunities[0].id}:yes")
        await said(telegram, bot, "/applied Soylent")
        assert [o.company for o in (await bot.person()).opportunities] == [*noted[1:], "Soylent"]


async def test_what_is_due_still_comes_where_the_list_is_full(
    tmp_path: Path, telegram: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/interview Acme tomorrow 2pm with Dana Lee, hiring manager")
        monkeypatch.setattr(room, "MOST", 0)
        before = len(texts(telegram))
        await bot.later(hours=30)
        assert len(texts(telegram)) > before
        assert FULL not in texts(telegram)
        await said(telegram, bot, "/export")
        assert len(telegram.called("sendDocument")) == 3


def test_a_list_beyond_the_limit_may_shrink_but_not_grow() -> None:
    many = tuple(Opportunity(id=f"o{n}", company="A" * 1000, created_at=MORNING) for n in range(600))
    full = JobSearch(owner="p", opportunities=many)
    assert too_much(full, JobSearch(owner="p", opportunities=(*many, many[0])))
    assert not too_much(full, JobSearch(owner="p", opportunities=many[1:]))
    assert not too_much(JobSearch(owner="p"), JobSearch(owner="p", opportunities=many[:100]))
