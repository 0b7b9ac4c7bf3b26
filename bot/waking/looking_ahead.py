"""What comes due soon is decided while there is time."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from bot.serving.ahead import HORIZON, MOST
from bot.serving.service import Service
from bot.waking.rounds import Rounds
from storage import Storage

log = logging.getLogger(__name__)
PAUSE = 1.0
"""Seconds between two looks."""


class LookingAhead:
    """Only where nobody shares the work, whose it would be as well. `hurried`: a round is under way, which goes first."""

    def __init__(
        self,
        storage: Storage,
        service: Service,
        rounds: Rounds,
        now: Callable[[], datetime],
        hurried: Callable[[], bool],
    ) -> None:
        self._storage = storage
        self._service = service
        self._rounds = rounds
        self._now = now
        self._hurried = hurried

    async def go_on(self) -> None:
        """As long as there are rounds, whatever goes wrong with one look."""
        while not self._rounds.stopped:
            await asyncio.sleep(PAUSE)
            self._service.ahead.clear_past(self._now())
            try:
                await self._look()
            except Exception:
                log.exception("the clock could not look ahead; whoever is due is decided on then")

    async def _look(self) -> None:
        if self._hurried():
            return
        for owner in await self._storage.due(self._now() + HORIZON, MOST):
            if self._rounds.stopped or self._hurried() or not self._service.ahead.room:
                return
            if owner not in self._service.ahead and owner not in self._rounds:
                await self._prepare(owner)

    async def _prepare(self, owner: str) -> None:
        await self._rounds.step_back()
        try:
            await self._service.delivering.prepare(owner)
        except Exception as error:
            log.warning("%s cannot be decided on beforehand: %s", owner, type(error).__name__)
        await asyncio.sleep(0)
