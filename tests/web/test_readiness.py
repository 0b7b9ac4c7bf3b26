"""/readyz says no while people's messages could not be served, and why in one word."""

import asyncio
from datetime import UTC, datetime, timedelta
from math import isnan
from pathlib import Path

import pytest

from bot.web import readiness
from bot.web.readiness import Readiness
from coach.model import JobSearch, OutboxMessage, Reply
from storage import open_storage
from tests.storage.server import new_server
from tests.web.conftest import Front


async def state(front: Front) -> tuple[int, dict[str, str]]:
    answer = await front.client.get("/readyz")
    return answer.status, await answer.json()


async def test_not_before_the_platform_can_bring_its_messages(front: Front) -> None:
    assert await state(front) == (503, {"storage": "ok", "telegram": "starting"})
    front.readiness.open("telegram")
    assert await state(front) == (200, {"storage": "ok", "telegram": "ok"})
    assert (await front.client.get("/healthz")).status == 200


async def test_not_when_the_only_platform_was_refused(front: Front) -> None:
    front.readiness.refuse("telegram")
    assert await state(front) == (503, {"storage": "ok", "telegram": "refused"})


async def test_one_refused_platform_does_not_take_the_other_away(front: Front) -> None:
    both = Readiness(front.storage, None, ("telegram", "slack"))
    both.open("telegram")
    assert not both.is_ready(await both.states())
    both.refuse("slack")
    assert both.is_ready(await both.states())


async def test_not_while_stopping(front: Front) -> None:
    front.readiness.open("telegram")
    front.readiness.stopping = True
    assert (await state(front))[0] == 503


async def test_not_when_the_folder_is_gone_or_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = await open_storage(str(tmp_path / "data"))
    of_folder = Readiness(store, tmp_path / "data", ())
    assert (await of_folder.states())["storage"] == "ok"
    monkeypatch.setattr(readiness, "ROOM", 2**60)
    assert (await of_folder.states())["storage"] == "away"
    monkeypatch.undo()
    (tmp_path / "data").rename(tmp_path / "elsewhere")
    assert (await of_folder.states())["storage"] == "away"
    (tmp_path / "elsewhere").rename(tmp_path / "data")
    await store.close()


async def test_not_when_the_server_is_away_and_again_when_it_is_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readiness, "PATIENCE", 0.5)
    server = new_server()
    store = await open_storage(server.get_uri())
    ready = Readiness(store, None, ())
    assert (await ready.states())["storage"] == "ok"
    await asyncio.to_thread(server.stop)
    assert (await ready.states())["storage"] == "away"
    assert isnan(await ready.lateness())
    await asyncio.to_thread(server.start)
    monkeypatch.setattr(readiness, "PATIENCE", 10.0)
    assert (await ready.states())["storage"] == "ok"
    await store.close()
    server.cleanup()


async def test_how_late_the_next_one_is(front: Front) -> None:
    assert await front.metric("next_due_lateness_seconds") == 0
    due = datetime.now(UTC) - timedelta(minutes=5)
    message = OutboxMessage(id="m1", reply=Reply(text="hi"), address="telegram:1", due=due)
    await front.storage.save(JobSearch(owner="ann", outbox=(message,)))
    late = await front.metric("next_due_lateness_seconds")
    assert late is not None and 300 <= late < 330
