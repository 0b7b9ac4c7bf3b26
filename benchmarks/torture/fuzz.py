"""Fuzzed updates through the whole bot, platform by platform, in chunks that can be resumed: exceptions, and messages that
were not answered.

Each chunk has a seed, so that what it found can be found again; done ones stand in the results file and are passed over."""

import asyncio
import json
import logging
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path

from benchmarks.torture.chunk import Found
from benchmarks.torture.people import ASIDE, MANY, Crowd, SlackCrowd, TelegramCrowd
from benchmarks.torture.talker import talked
from tests.service.stage import Bot, running, slack_of, telegram_of

CHUNK = 2_000
PATIENCE = 60.0
"""Seconds for an answer."""
SLOW = 10.0
"""Seconds from which on an answer is named: fifty speak at a time, so most of it is waiting."""
DAYS_PASS = 10
"""Rounds after which the wall clock is moved: what was planned comes due amid all this."""
PLATFORMS = ("telegram", "slack", "terminal")

log = logging.getLogger("fuzz")


class Errors(logging.Handler):
    """Exceptions that reach the log, by where they come from."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: Counter[str] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1]:
            trace = record.exc_info[2]
            while trace and trace.tb_next:
                trace = trace.tb_next
            if trace and "servers" in Path(trace.tb_frame.f_code.co_filename).parts:
                return  # the local server's own, over a call that makes no sense
            where = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
            self.found[f"{type(record.exc_info[1]).__name__} at {where}"] += 1
        elif record.levelno >= logging.ERROR and "makes no sense" not in record.msg:
            self.found[record.getMessage()[:200]] += 1


async def run(
    updates: int, results: Path | None = None, platform: str | None = None, seed: int = 0
) -> list[Found]:
    """`updates` for each platform. `results`: one line of JSON for each chunk."""
    done = _done(results)
    found: list[Found] = []
    for name in PLATFORMS if platform is None else (platform,):
        for own in range(seed, seed + max(1, updates // CHUNK)):
            chunk = done.get((name, own)) or await _chunk(name, own, min(CHUNK, updates), results)
            found.append(chunk)
        _tell(name, [chunk for chunk in found if chunk.platform == name])
    return found


def _done(results: Path | None) -> dict[tuple[str, int], Found]:
    lines = results.read_text().splitlines() if results and results.exists() else []
    chunks = [Found(**json.loads(line)) for line in lines]
    return {(chunk.platform, chunk.seed): chunk for chunk in chunks}


async def _chunk(platform: str, seed: int, updates: int, results: Path | None) -> Found:
    found, errors, begun = Found(platform, seed), Errors(), time.perf_counter()
    root = logging.getLogger()
    root.addHandler(errors)
    try:
        with tempfile.TemporaryDirectory() as name:
            await {"telegram": _telegram, "slack": _slack, "terminal": talked}[platform](
                found, updates, Path(name)
            )
    finally:
        root.removeHandler(errors)
    found.exceptions, found.seconds = found.exceptions | errors.found, time.perf_counter() - begun
    found.megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    if results:
        with results.open("a") as lines:
            lines.write(json.dumps(asdict(found)) + "\n")
    return found


async def _telegram(found: Found, updates: int, folder: Path) -> None:
    async with TelegramCrowd() as server, running(folder, telegram_of(server)) as bot:

        def forget() -> None:
            server.calls.clear()
            server.updates = [u for u in server.updates if u["update_id"] >= server.offset]

        await _rounds(found, updates, server, bot, forget)
        last = server.updates[-1]["update_id"] if server.updates else 0
        async with asyncio.timeout(60):
            while server.offset <= last:
                await asyncio.sleep(0.05)


async def _slack(found: Found, updates: int, folder: Path) -> None:
    async with SlackCrowd() as server, running(folder, slack_of(server)) as bot:
        await server.until(lambda: server.sockets)
        await _rounds(found, updates, server, bot, server.calls.clear)


async def _rounds(found: Found, updates: int, crowd: TelegramCrowd | SlackCrowd, bot: Bot, forget) -> None:  # type: ignore[no-untyped-def]
    """Everybody does one thing at a time, fifty at once."""
    chance = random.Random(f"{found.platform} {found.seed}")
    for number in range(updates // MANY):
        await asyncio.gather(*(_one(found, crowd, n, random.Random(chance.random())) for n in range(MANY)))
        forget()
        if number % DAYS_PASS == DAYS_PASS - 1:
            await bot.later(hours=chance.choice((1, 7, 30, 200, -3)))
    await bot.service.idle()
    found.longest = crowd.looks.longest
    found.exceptions = found.exceptions | crowd.looks.faults


async def _one(found: Found, crowd: Crowd, n: int, chance: random.Random) -> None:
    chat = crowd.chat(n)
    before, begun = crowd.answers.get(chat, 0), time.perf_counter()
    what, words = await crowd.act(n, chance)
    found.updates += 1
    if what in ASIDE:
        return
    found.asked += 1
    while crowd.answers.get(chat, 0) == before:
        if time.perf_counter() - begun > PATIENCE:
            found.unanswered.append(f"{what}: {words[:300]!r}")
            return
        await asyncio.sleep(0.005)
    if time.perf_counter() - begun > SLOW:
        found.slow.append(f"{time.perf_counter() - begun:.1f} s {what}: {words[:200]!r}")


def _tell(platform: str, chunks: list[Found]) -> None:
    exceptions = sum((Counter(chunk.exceptions) for chunk in chunks), Counter[str]())
    unanswered = [line for chunk in chunks for line in chunk.unanswered]
    print(
        f"fuzz {platform}: {sum(c.updates for c in chunks)} updates in {sum(c.seconds for c in chunks):.0f} s, "
        f"{sum(c.asked for c in chunks)} that deserve an answer; unanswered {len(unanswered)}; exceptions "
        f"{exceptions.total()} {dict(exceptions) or ''}; longest message {max(c.longest for c in chunks)} characters; "
        f"most memory {max(c.megabytes for c in chunks)} MB",
        flush=True,
    )
    for line in unanswered[:5]:
        print(f"   unanswered {line[:200]}", file=sys.stderr)
