"""A signal ends the work, also while it is only beginning."""

import asyncio
import os
import signal

import pytest

from bot.stopping import until_stopped


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_cancels_the_work_and_the_status_is_good(name: signal.Signals) -> None:
    tidied = asyncio.Event()

    async def work() -> int:
        os.kill(os.getpid(), name)
        try:
            await asyncio.Event().wait()
        finally:
            tidied.set()
        return 7

    assert await until_stopped(work()) == 0
    assert tidied.is_set()


async def test_work_that_ends_by_itself_says_how() -> None:
    async def work() -> int:
        return 1

    assert await until_stopped(work()) == 1


async def test_what_it_raises_is_raised() -> None:
    async def work() -> int:
        raise OSError("the disk")

    with pytest.raises(OSError, match="the disk"):
        await until_stopped(work())
