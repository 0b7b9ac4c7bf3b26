"""Ends work when the operating system asks for it, also while the work is only starting."""

import asyncio
import contextlib
import signal
from collections.abc import Coroutine

SIGNALS = (signal.SIGINT, signal.SIGTERM)


async def until_stopped(work: Coroutine[None, None, int]) -> int:
    """The status of `work`; 0 when it was cancelled because of a signal. What it raises is raised."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for name in SIGNALS:
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(name, stop.set)
    running, asked = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({running, asked}, return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            return running.result()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        return 0
    finally:
        asked.cancel()
        for name in SIGNALS:
            with contextlib.suppress(NotImplementedError):
                loop.remove_signal_handler(name)
