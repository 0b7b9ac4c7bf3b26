"""Reply latency and throughput beside a bare echo bot on the same library, and what a message costs beside 10,000 stored
people. Both bots of a pair are at work at the same time and are asked in turn, message by message and burst by burst, so that
whatever else the machine does falls on both. Run: python -m benchmarks.echo [messages]"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks.clock import written
from benchmarks.desks import PEOPLE, Bot, at_work
from benchmarks.figures import against, percentile, spread
from coach.model import JobSearch, Preferences
from storage import open_storage

WARM = 3
"""Rounds that are not counted."""
REST = 0.01
"""Seconds between two messages."""
BURSTS, BURST = 9, 10 * PEOPLE
CROWD = 10_000
QUESTION = "/list"
TOLD = ("/mute Acme", "/unmute Acme")
"""In turn: each changes what is noted."""
MONTHS = ("December", "January", "February")
A_SAVE = 20_000
"""Bytes that a save writes for somebody who has been talking for a while."""


@dataclass
class Found:
    """Seconds of each answer, asked, told and told in words one after another; answers a second and seconds of CPU of each
    burst."""

    asked: list[float] = field(default_factory=list)
    told: list[float] = field(default_factory=list)
    words: list[float] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        bursts = f"{median(self.rates):.0f} answers/s, {median(self.cpu) * 1e3:.2f} ms of CPU each"
        told = f"told {spread(self.told)}; in words {spread(self.words)}"
        return f"asked {spread(self.asked)}; {told}; {bursts}"


async def side_by_side(bots: Sequence[Bot], messages: int, disk: list[float], folder: Path) -> list[Found]:
    found = [Found() for _ in bots]
    for turn in range(WARM * PEOPLE):
        for bot in bots:
            await bot.answer(turn % PEOPLE, "/applied Acme" if turn < PEOPLE else QUESTION)
    for n in range(messages):
        pairs = list(zip(bots, found, strict=True))[:: 1 if n % 2 else -1]
        for bot, of in pairs:
            of.asked.append(await rested(bot, n % PEOPLE, QUESTION))
        for bot, of in pairs:
            of.told.append(await rested(bot, n % PEOPLE, TOLD[n // PEOPLE % 2]))
        for bot, of in pairs:
            of.words.append(await rested(bot, n % PEOPLE, words(n)))
        disk.append(bare_write(folder / "bare"))
    for _ in range(BURSTS):
        for bot, of in zip(bots, found, strict=True):
            rate, cpu = await bot.burst(BURST, QUESTION)
            of.rates.append(rate)
            of.cpu.append(cpu)
    return found


def words(n: int) -> str:
    """The same in a sentence, which has to be read: each another one, as nothing that people type is known from before."""
    return f"Acme wrote that they decide by {MONTHS[n % len(MONTHS)]} {n // len(MONTHS) % 28 + 1}"


async def rested(bot: Bot, n: int, text: str) -> float:
    """What the other one does after its answer is over by now."""
    await asyncio.sleep(REST)
    return await bot.answer(n, text)


def bare_write(path: Path) -> float:
    """Seconds for what a durable save asks of the disk, and nothing else."""
    begun = time.perf_counter()
    with path.open("ab", buffering=0) as file:
        file.write(b"x" * A_SAVE)
        os.fdatasync(file.fileno())
    return time.perf_counter() - begun


async def beside_an_echo(platform: str, messages: int) -> None:
    disk: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with (
            at_work("echo", platform, folder / "echo") as theirs,
            at_work("afterword", platform, folder / "ours") as ours,
        ):
            echo, afterword = await side_by_side((theirs, ours), messages, disk, folder)
    print(f"{platform:9} echo       {echo}\n{platform:9} afterword  {afterword}")
    print(f"   a bare append with fdatasync on this disk: {spread(disk)}")
    for what, mine, others in (("asked", afterword.asked, echo.asked), ("told", afterword.told, echo.told)):
        ratio = percentile(mine, 0.5) / percentile(others, 0.5)
        print("   " + against(f"{what}: p50 against the echo", ratio, 1.25, "x"))
    words = percentile(afterword.words, 0.5) / percentile(echo.words, 0.5)
    print(f"   told in words, which are read: p50 against the echo: {words:.2f}x")
    share = percentile(disk, 0.5) / percentile(afterword.told, 0.5)
    print(f"   of an answer to who told something, the disk takes {share:.0%}")
    rates = median(a / b for a, b in zip(afterword.rates, echo.rates, strict=True))
    print("   " + against("throughput against the echo", rates, 1.0, "x", at_most=False))
    cpu = median(a / b for a, b in zip(afterword.cpu, echo.cpu, strict=True))
    print(f"   CPU against the echo: {cpu:.2f}x", flush=True)


async def in_a_crowd(messages: int) -> None:
    """The same person's message, alone in the store and beside 10,000 others."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        await _settled(folder / "many", CROWD)
        async with (
            at_work("afterword", "telegram", folder / "none") as alone,
            at_work("afterword", "telegram", folder / "many") as crowded,
        ):
            one, many = await side_by_side((alone, crowded), messages, [], folder)
    print(f"beside      0 others: {one}\nbeside {CROWD} others: {many}")
    ratio = percentile(many.asked + many.told, 0.5) / percentile(one.asked + one.told, 0.5)
    print("   " + against("a message beside 10,000 people against none", ratio, 1.1, "x"), flush=True)


async def _settled(folder: Path, people: int) -> None:
    """A store in which that many people have been for a while: in their files and in the index."""
    crowd = (
        JobSearch(
            owner=f"crowd{n}",
            addresses=(f"telegram:{100_000 + n}",),
            preferences=Preferences(zone="UTC"),
        )
        for n in range(people)
    )
    written(folder, crowd)
    await (await open_storage(str(folder))).close()


async def main(messages: int) -> None:
    for platform in ("telegram", "slack"):
        await beside_an_echo(platform, messages)
    await in_a_crowd(messages)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 400))
