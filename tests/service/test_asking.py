"""Who only asks is answered while the disk is still at work; who told something hears that it is noted once it is there; and
nothing is acknowledged before."""

import asyncio
import os
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from benchmarks.clock import Bench, bench, now
from handlers.message import Incoming

ADA = "bench:ada"
A_WHILE = 0.3
"""Seconds in which an answer would be there if it did not wait."""


@pytest.fixture
async def found(tmp_path: Path) -> AsyncIterator[Bench]:
    async with bench(str(tmp_path / "data")) as running:
        await running.service.hear(said("/applied Acme", 1))
        await running.service.idle()
        yield running


@contextmanager
def a_disk_at_work(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every wait for the disk lasts until the end."""
    over, sync = threading.Event(), os.fdatasync

    def slow(file: int) -> None:
        over.wait(10)
        sync(file)

    monkeypatch.setattr(os, "fdatasync", slow)
    try:
        yield
    finally:
        over.set()
        monkeypatch.undo()


def said(text: str, number: int) -> Incoming:
    return Incoming(id=f"e{number}", address=ADA, at=now(), text=text, zone="UTC")


@pytest.mark.parametrize("text", ["/list", "/plan", "/help", "/why", "/interview", "what's next?"])
async def test_a_question_is_answered_while_the_disk_is_at_work(
    found: Bench, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    before = len(found.platform.sent)
    with a_disk_at_work(monkeypatch):
        heard = asyncio.create_task(found.service.hear(said(text, 2)))
        await found.until(before + 1, 5)
        await asyncio.sleep(A_WHILE)
        assert not heard.done()
    await heard


@pytest.mark.parametrize("text", ["/applied Globex", "/mute Acme", "/settings quiet 20:00-08:00", "/undo"])
async def test_what_was_told_is_on_the_disk_before_it_is_called_noted(
    found: Bench, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    before = len(found.platform.sent)
    with a_disk_at_work(monkeypatch):
        heard = asyncio.create_task(found.service.hear(said(text, 2)))
        await asyncio.sleep(A_WHILE)
        assert len(found.platform.sent) == before
        assert not heard.done()
    await heard
    await found.until(before + 1, 5)


async def test_a_question_that_never_got_to_the_disk_is_not_acknowledged_and_not_answered_twice(
    found: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(found.platform.sent)

    def broken(_: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fdatasync", broken)
        with pytest.raises(Exception, match="refused"):
            await found.service.hear(said("/list", 2))
    await found.service.hear(said("/list", 2))
    await found.service.idle()
    answers = [m.reply.text for _, m in found.platform.sent[before:]]
    assert len([text for text in answers if "Acme" in text]) == 1
