"""What the only process there is does at its start: what its predecessor left half done is put right."""

from collections.abc import Callable
from datetime import datetime

from bot.serving.service import Service
from bot.waking.rounds import Rounds
from handlers.outbox import LEASE
from storage import Storage

LEFT_BEHIND = 4 * LEASE
"""How far ahead the leases of a predecessor that died may lie."""
MOST_LEFT = 10_000


async def take_over(storage: Storage, service: Service, rounds: Rounds, now: Callable[[], datetime]) -> None:
    """Nobody else uses this store: leases found in it belong to a process that died."""
    left = await storage.due(now() + LEFT_BEHIND, MOST_LEFT)
    await rounds.each(left, service.delivering.take_over)
