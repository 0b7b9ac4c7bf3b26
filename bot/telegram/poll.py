"""Long polling that confirms an update to Telegram only when it is saved."""

import asyncio
import logging
import warnings
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Bot, Update
from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter, TelegramError
from telegram.warnings import PTBUserWarning

from bot.patience import back_off
from bot.platform import PlatformTrouble
from bot.serving.inorder import InOrder
from bot.telegram.errors import seconds, trouble
from bot.telegram.updates import quietly, read
from bot.telegram.wording import OTHER_POLLER, REFUSED
from bot.trace import where

WAIT_SECONDS = 50
"""How long Telegram keeps an empty poll open."""
KINDS = [Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.CHANNEL_POST]
GRACE_SECONDS = 0.25
"""A slow update (a file being fetched) delays the next poll by no more than this, and by 8 times this while
nothing new comes."""
GIVE_UP_AFTER = 8
"""Failures of one update, others having been saved meanwhile, after which it is passed over."""

# The library would rather read the updates, and what it sends, itself.
warnings.filterwarnings(
    "ignore", message="Please use 'Bot.(getUpdates|sendMessage|editMessageText)'", category=PTBUserWarning
)

log = logging.getLogger(__name__)

Take = Callable[[Update], Awaitable[None]]
"""Returns when the update is saved; raises when it could not be."""


class Poll:
    """What could not be saved is tried again, and its sender's later updates wait for it; other people's do
    not. The offset moves past saved updates only: what was not saved when the process died is delivered once
    more."""

    def __init__(self, bot: Bot, take: Take, who: Callable[[Update], str], lines: InOrder) -> None:
        self._bot = bot
        self._take = take
        self._who = who
        self._lines = lines
        self._open: dict[int, asyncio.Task[None]] = {}
        self._last = 0
        self._saves = 0

    async def run(self) -> None:
        """Until cancelled. Raises PlatformTrouble when the token is refused."""
        idle = 0
        try:
            while True:
                new = self._begin(await self._fetch())
                idle = 0 if new else idle + 1
                if self._open:
                    await asyncio.wait(self._open.values(), timeout=GRACE_SECONDS * min(2**idle, 8))
        finally:
            for task in self._open.values():
                task.cancel()

    @property
    def offset(self) -> int | None:
        """The first update not yet saved."""
        return min(self._open, default=self._last + 1 if self._last else None)

    async def _fetch(self) -> list[dict[str, Any]]:
        """Unread: the library reads a batch as a whole, and one odd update would hold up all others."""
        failures = 0
        while True:
            wanted = {"offset": self.offset, "timeout": WAIT_SECONDS, "allowed_updates": KINDS}
            try:
                found = await self._bot.do_api_request("getUpdates", wanted, read_timeout=WAIT_SECONDS + 10)
                return found if isinstance(found, list) else []
            except TelegramError as error:
                await self._pause(error, failures)
                failures += 1

    async def _pause(self, error: TelegramError, failures: int) -> None:
        if isinstance(error, InvalidToken | EndPointNotFound):
            raise PlatformTrouble(REFUSED) from None
        if isinstance(error, Conflict) and "webhook" in error.message:
            await quietly(self._bot.delete_webhook())
        elif failures == 0:
            log.warning(OTHER_POLLER if isinstance(error, Conflict) else str(trouble(error)))
        asked = seconds(error) if isinstance(error, RetryAfter) else 0.0
        await asyncio.sleep(max(asked, back_off(failures)))

    def _begin(self, updates: list[dict[str, Any]]) -> int:
        """Those not seen before; the others came again because an earlier one is not saved yet."""
        new = [u for u in updates if u["update_id"] > self._last]
        for raw in new:
            self._last = raw["update_id"]
            update = read(raw, self._bot)
            if update is not None:
                self._open[self._last] = asyncio.create_task(self._save(update))
        return len(new)

    async def _save(self, update: Update) -> None:
        async with self._lines.turn(self._who(update)):
            failures, saves = 0, self._saves
            while not await self._tried(update, failures):
                failures += 1
                if failures >= GIVE_UP_AFTER and self._saves > saves:
                    log.error("Telegram update %d could not be saved and is passed over", update.update_id)
                    break
                await asyncio.sleep(back_off(failures))
            self._saves += 1
            del self._open[update.update_id]

    async def _tried(self, update: Update, failures: int) -> bool:
        try:
            await self._take(update)
        except Exception as error:
            if failures == 0:
                log.warning("Telegram update %d is not saved yet: %s", update.update_id, where(error))
            return False
        return True
