"""What was sent is settled whatever happens; what is decided beforehand counts only if nothing else happened."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from benchmarks.clock import Bench, bench, now, someone
from bot.sending import sent_notes
from coach.model import OutboxMessage
from handlers.due import due
from handlers.message import Incoming


@pytest.fixture
async def found(tmp_path: Path) -> AsyncIterator[Bench]:
    async with bench(str(tmp_path / "data")) as running:
        yield running


async def test_a_nudge_decided_beforehand_is_sent_when_due(found: Bench) -> None:
    at = now() + timedelta(milliseconds=200)
    await found.storage.save(someone("ada", at))
    await found.service.delivering.prepare("ada")
    assert "ada" in found.service.ahead
    assert await found.service.delivering.deliver("ada") is None
    assert found.platform.sent == [] or now() >= at
    await found.clock.start()
    await found.until(1)
    await found.service.idle()
    [(sent, message)] = found.platform.sent
    search = await found.storage.load("ada")
    assert search is not None
    assert sent >= at
    assert [(m.id, m.state) for m in search.outbox] == [(message.id, "sent")]


async def test_what_was_decided_beforehand_is_void_after_any_other_save(found: Bench) -> None:
    [ada] = await found.storage.save(someone("ada", now()))
    await found.service.delivering.prepare("ada")
    await found.storage.save(replace(ada, nudges=()))
    await found.service.delivering.deliver("ada")
    await found.service.idle()
    assert found.platform.sent == []


async def test_many_are_saved_together(found: Bench) -> None:
    names = [f"p{n}" for n in range(20)]
    await found.storage.save(*(someone(name, now()) for name in names))
    for name in names:
        await found.service.delivering.prepare(name)
    assert await found.service.delivering.deliver_prepared(names, 5) == set(names)
    assert {m.address for _, m in found.platform.sent} == {f"bench:{name}" for name in names}
    await found.service.idle()
    searches = [await found.storage.load(name) for name in names]
    assert all(s is not None and [m.state for m in s.outbox] == ["sent"] for s in searches)


async def test_one_who_changed_meanwhile_costs_the_others_nothing(found: Bench) -> None:
    ada, _ = await found.storage.save(someone("ada", now()), someone("bea", now()))
    for name in ("ada", "bea"):
        await found.service.delivering.prepare(name)
    await found.storage.save(replace(ada, nudges=()))
    assert await found.service.delivering.deliver_prepared(["ada", "bea"], 5) == set()
    await found.clock.start()
    await found.until(1)
    await found.service.idle()
    assert [m.address for _, m in found.platform.sent] == ["bench:bea"]


async def test_what_went_out_is_settled_by_the_next_save(found: Bench) -> None:
    """Noted at once, saved with whatever is said next; nothing goes twice in between."""
    await found.storage.save(someone("ada", now()))
    await found.service.delivering.deliver("ada")
    await found.until(1)
    search = await found.storage.load("ada")
    assert search is not None
    assert [m.state for m in search.outbox] == ["sending"]
    assert list(await found.storage.notes()) == ["ada"]
    await found.service.hear(Incoming(id="e1", address="bench:ada", at=now(), text="/list"))
    search = await found.storage.load("ada")
    assert search is not None
    assert [m.state for m in search.outbox] == ["sent", "sending"]
    await found.service.idle()
    assert await found.storage.notes() == {}
    assert len(found.platform.sent) == 2


async def test_who_was_forgotten_hears_nothing(found: Bench) -> None:
    await found.storage.save(someone("ada", now()))
    await found.service.delivering.prepare("ada")
    await found.storage.delete("ada")
    await found.service.delivering.deliver("ada")
    await found.service.idle()
    assert found.platform.sent == []


async def test_what_a_killed_process_had_sent_is_not_sent_again(found: Bench) -> None:
    """Claimed, sent, noted; then it died before the person was saved."""
    claimed, (message,) = due(someone("ada", now()), now())
    await found.storage.save(claimed)
    await found.storage.note(("ada", sent_notes.text(message, "b77")))
    await found.clock.start()
    await found.service.idle()
    search = await found.storage.load("ada")
    assert search is not None
    assert [(m.state, m.ref) for m in search.outbox] == [("sent", "b77")]
    assert found.platform.sent == []
    assert await found.storage.notes() == {}


async def test_a_note_of_a_former_life_is_not_believed(found: Bench) -> None:
    claimed, (message,) = due(someone("ada", now()), now())
    await found.storage.save(claimed)
    await found.storage.note(("ada", sent_notes.text(replace(message, due=now() - timedelta(days=1)), "b1")))
    await found.clock.start()
    await found.until(1)
    assert [m.id for _, m in found.platform.sent] == [message.id]


async def test_who_cannot_be_reached_and_who_has_to_wait_hold_up_nobody_else(found: Bench) -> None:
    """Of many who are sent to by few tasks: one send breaks in a way that nobody thought of, one never ends."""
    names = [f"p{n}" for n in range(20)]
    await found.storage.save(*(someone(name, now()) for name in names))
    for name in names:
        await found.service.delivering.prepare(name)
    send, reached = found.platform.send, asyncio.Event()

    async def picky(message: OutboxMessage, *rest: Any) -> str:
        if message.address == "bench:p3":
            raise ZeroDivisionError
        if message.address in ("bench:p0", "bench:p9"):
            await reached.wait()
        return await send(message, *rest)

    found.platform.send = picky  # type: ignore[method-assign]
    await found.service.delivering.deliver_prepared(names, 0.2)
    assert {m.address for _, m in found.platform.sent} == {
        f"bench:{name}" for name in names if name not in ("p0", "p3", "p9")
    }
    reached.set()
    await found.service.idle()
    assert len(found.platform.sent) == 19


async def test_an_answer_decided_later_is_sent_later(found: Bench) -> None:
    """Also where the nudges before it have not begun to be sent."""
    names = [f"p{n}" for n in range(5)]
    await found.storage.save(*(someone(name, now()) for name in names))
    for name in names:
        await found.service.delivering.prepare(name)
    delivering = asyncio.create_task(found.service.delivering.deliver_prepared(names, 5))
    hearing = asyncio.create_task(
        found.service.hear(Incoming(id="e1", address="bench:p4", at=now(), text="/list"))
    )
    await asyncio.gather(delivering, hearing)
    await found.service.idle()
    assert [m.lane for _, m in found.platform.sent if m.address == "bench:p4"] == ["nudge", "reply"]
