"""Several instances on one PostgreSQL behind one address: everything once, whoever hears it."""

import asyncio
from collections import Counter
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from signal import SIGKILL

import pytest

from coach.model import JobSearch, OutboxMessage, Reply
from storage import open_storage
from tests.cli.process import Running, port_of, running
from tests.servers.telegram import TelegramServer
from tests.storage.server import fresh_schema
from tests.web.outside import Sender, get
from tests.web.test_serve import settings

PEOPLE = 20
FIRMS = ("Acme", "Globex", "Initech", "Hooli", "Umbrella", "Wonka", "Tyrell", "Aperture", "Zorin", "Monarch")


@pytest.fixture
async def url() -> str:
    return await fresh_schema()


async def start(
    stack: AsyncExitStack, server: TelegramServer, home: Path, url: str
) -> tuple[Running, Sender]:
    given = settings(server, home) | {"AFTERWORD_STORAGE": url}
    bot = await stack.enter_async_context(running("serve", home=home, **given))
    sender = Sender(server, port_of(await bot.line("Listening")))
    await sender.hook()
    return bot, sender


async def until_ready(sender: Sender) -> None:
    async with asyncio.timeout(20):
        while (await get(sender.base, "/readyz"))[0] != 200:
            await asyncio.sleep(0.05)


async def test_one_update_that_reaches_both_is_answered_once(tmp_path: Path, url: str) -> None:
    async with TelegramServer() as server, AsyncExitStack() as stack:
        _, first = await start(stack, server, tmp_path, url)
        _, second = await start(stack, server, tmp_path, url)
        assert await first.hook() == await second.hook()
        await until_ready(first)
        await until_ready(second)
        assert await first.say("hello", id=100) == 200
        await server.until(lambda: server.shown())
        answered = len(server.called("sendMessage"))
        assert await asyncio.gather(*(s.say("hello", id=100) for s in (first, second) * 5)) == [200] * 10
        await first.say("/list", id=101)
        await server.until(lambda: len(server.called("sendMessage")) > answered)
        assert len(server.called("sendMessage")) == answered + 1


async def test_what_was_said_to_all_of_them_at_once_is_all_kept(tmp_path: Path, url: str) -> None:
    async with TelegramServer() as server, AsyncExitStack() as stack:
        senders = [(await start(stack, server, tmp_path, url))[1] for _ in range(2)]
        for sender in senders:
            await until_ready(sender)
        said = [senders[n % 2].say(f"/applied {firm}", id=200 + n) for n, firm in enumerate(FIRMS)]
        assert await asyncio.gather(*said) == [200] * len(FIRMS)
        store = await open_storage(url)
        owner = await store.resolve("telegram:501")
        search = await store.load(owner) if owner else None
        await store.close()
        assert search and {o.company for o in search.opportunities} == set(FIRMS)


async def test_what_is_due_at_the_start_goes_out_once(tmp_path: Path, url: str) -> None:
    store = await open_storage(url)
    for n in range(PEOPLE):
        waiting = OutboxMessage(
            id="m1", reply=Reply(text=f"To {n}"), address=f"telegram:{n + 1}", due=datetime.now(UTC)
        )
        await store.save(JobSearch(owner=f"p{n}", outbox=(waiting,), addresses=(waiting.address,)))
    await store.close()
    async with TelegramServer() as server, AsyncExitStack() as stack:
        starting = [start(stack, server, tmp_path, url) for _ in range(2)]
        bots = await asyncio.gather(*starting)
        await server.until(lambda: len(server.called("sendMessage")) >= PEOPLE)
        for bot, _ in bots:
            assert await bot.stop() == 0
        times = Counter(m["chat_id"] for m in server.called("sendMessage"))
        assert times == Counter({n + 1: 1 for n in range(PEOPLE)})


async def test_when_one_is_killed_the_other_goes_on(tmp_path: Path, url: str) -> None:
    async with TelegramServer() as server, AsyncExitStack() as stack:
        first, sender = await start(stack, server, tmp_path, url)
        _, survivor = await start(stack, server, tmp_path, url)
        await until_ready(survivor)
        await sender.say("/interview Acme tomorrow 3pm", id=300)
        await server.until(lambda: server.shown())
        await first.stop(SIGKILL)
        shown = len(server.shown())
        assert await survivor.say("/list", id=301) == 200
        await server.until(lambda: len(server.shown()) > shown)
        assert "Acme" in server.shown()[-1]["text"]
