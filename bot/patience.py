"""How long to wait before the next try, and a start that goes on trying while a platform is away."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.platform import PlatformTrouble

BACK_OFF = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds, by failures in a row."""

log = logging.getLogger(__name__)


def back_off(failures: int) -> float:
    """Seconds to wait after that many failures in a row."""
    return BACK_OFF[min(failures, len(BACK_OFF) - 1)]


async def until_started(start: Callable[[], Awaitable[str]]) -> None:
    """Raises PlatformTrouble for what waiting does not mend."""
    failures = 0
    while True:
        try:
            await start()
            return
        except PlatformTrouble as trouble:
            if not trouble.passing:
                raise
            if failures == 0:
                log.warning("%s", trouble)
        await asyncio.sleep(back_off(failures))
        failures += 1
