"""A fault storm on both platforms at once: a tenth of all calls is dropped, refused, garbled or answered too late, sockets
are cut, everything is delivered twice; the wall clock then moves on until nothing waits any more."""

import asyncio
import random
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from benchmarks.desks import SlackDesk
from tests.servers.base import Fault, Kind
from tests.servers.telegram import TelegramServer
from tests.service.killing import firm
from tests.service.stage import Bot, running, slack_of, telegram_of

SHARE = 0.1
KINDS: tuple[tuple[Kind, bool], ...] = (
    ("drop", False),
    ("drop", True),
    ("busy", False),
    ("broken", False),
    ("broken", True),
    ("garbage", True),
)
METHODS = ("sendMessage", "chat.postMessage", "conversations.history", "users.info", "conversations.open")
PEOPLE = 20


def stormy(chance: random.Random) -> Any:
    """In place of a server's list of faults: each call has its own luck."""

    def due_fault(method: str, chat: str) -> Fault | None:
        if method not in METHODS or chance.random() >= SHARE:
            return None
        kind, after = chance.choice(KINDS)
        return Fault(method, kind, after=after, seconds=1)

    return due_fault


async def run(messages: int, seed: int = 3) -> None:
    chance, begun = random.Random(seed), time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        telegram, slack = TelegramServer(), SlackDesk()
        async with telegram, slack:  # noqa: SIM117 (their addresses are known from here on)
            async with running(Path(name) / "data", telegram_of(telegram), slack_of(slack)) as bot:
                telegram.due_fault = slack.due_fault = stormy(chance)  # type: ignore[method-assign]
                for n in range(messages):
                    await _said(telegram, slack, n, chance)
                await _caught_up(bot, telegram)
                _tell(telegram, slack, messages, await _stored(bot), time.perf_counter() - begun)


async def _said(telegram: TelegramServer, slack: SlackDesk, n: int, chance: random.Random) -> None:
    text, who = f"/applied {firm(n)}", n // 2 % PEOPLE
    if n % 2:
        user = {"id": 500 + who, "is_bot": False, "first_name": "Ann"}
        await telegram.say(text, user)
        return
    event = {"type": "message", "user": f"U{who}", "channel": f"D{who}", "channel_type": "im", "text": text}
    await slack.until(lambda: slack.sockets)
    for _ in range(1 + (chance.random() < SHARE)):
        try:
            await slack.event({**event, "ts": f"{n}.1"}, event_id=f"Ev{n}")
        except ConnectionError:
            await slack.until(lambda: slack.sockets)
            await slack.event({**event, "ts": f"{n}.1"}, event_id=f"Ev{n}")
    if chance.random() < SHARE / 10:
        await slack.drop_sockets()


async def _caught_up(bot: Bot, telegram: TelegramServer) -> None:
    """Everything heard; then hours pass until nothing waits."""
    last = telegram.updates[-1]["update_id"]
    async with asyncio.timeout(300):
        while telegram.offset <= last:
            await asyncio.sleep(0.05)
    await bot.service.idle()
    for _ in range(60):
        await bot.later(minutes=3)
        waiting = [m async for m in _unsettled(bot)]
        if not waiting:
            return


async def _unsettled(bot: Bot) -> Any:
    async for owner in bot.storage.owners():
        search = await bot.storage.load(owner)
        for message in search.outbox if search else ():
            if message.state in ("planned", "sending"):
                yield message


async def _stored(bot: Bot) -> Counter[str]:
    found: Counter[str] = Counter()
    async for owner in bot.storage.owners():
        search = await bot.storage.load(owner)
        found.update(o.company for o in search.opportunities if search) if search else None
    return found


def _tell(
    telegram: TelegramServer, slack: SlackDesk, messages: int, stored: Counter[str], seconds: float
) -> None:
    on_telegram = [m["text"] for m in telegram.messages.values()]
    on_slack = [m["text"] for m in slack.messages.values()]
    answers = Counter(
        n for n in range(messages) for text in (on_telegram if n % 2 else on_slack) if _names(text, n)
    )
    again = {p: sum(answers[n] - 1 for n in range(messages) if n % 2 == p and answers[n]) for p in (0, 1)}
    print(
        f"storm: {messages} messages, {len(telegram.calls) + len(slack.calls)} calls, a tenth of them failing, in "
        f"{seconds:.0f} s: facts lost {sum(not stored[firm(n)] for n in range(messages))}, stored twice "
        f"{sum(stored[firm(n)] > 1 for n in range(messages))}, unanswered {sum(not answers[n] for n in range(messages))}; "
        f"answered again: Telegram {again[1]}, Slack {again[0]}",
        flush=True,
    )


def _names(text: str, n: int) -> bool:
    return firm(n) in text and text.startswith("Noted")
