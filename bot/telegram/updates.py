"""What the bot does with one update: stop a tapped button's clock, point out of groups, hear what was said."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

from telegram import Bot, Document, LinkPreviewOptions, Message, Update
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.intake import MAX_FILE
from bot.platform import Hear
from bot.telegram import wording
from bot.telegram.errors import NORMAL, says
from bot.telegram.hear import addressed, incoming
from bot.trace import where

POINTER_EVERY = 600.0
"""Seconds: in one group the bot points to the private chat no more often."""
FETCH_TRIES = 2
MALFORMED = (LookupError, TypeError, ValueError, AttributeError, OverflowError)
"""What reading an update raises that is not as Telegram documents it: trying again would not help."""
PASSED_OVER = "Telegram update %s makes no sense and is passed over: %s"

log = logging.getLogger(__name__)


class Updates:
    """`learnt`: told the number of every message that somebody writes to the bot."""

    def __init__(self, bot: Bot, hear: Hear, learnt: Callable[[int], None] = lambda _: None) -> None:
        self._bot = bot
        self._hear = hear
        self._learnt = learnt
        self._pointed: dict[int, float] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def take(self, update: Update) -> None:
        """Returns when what was said is saved. Raises when it could not be."""
        try:
            self._greet(update)
            said = await incoming(update, datetime.now(UTC), self._fetch)
        except MALFORMED as error:
            log.error(PASSED_OVER, update.update_id, where(error))
            return
        if said is not None:
            await self._hear(said)

    def _greet(self, update: Update) -> None:
        """What needs no memory."""
        if update.callback_query is not None:
            self._later(self._bot.answer_callback_query(update.callback_query.id))
        message = update.message or update.channel_post
        if message is not None and message.chat.type != ChatType.PRIVATE:
            self._point(message)
        elif message is not None:
            self._learnt(message.message_id)

    def close(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _point(self, message: Message) -> None:
        """To the private chat, when a group addresses the bot; nothing is said about a search."""
        now, group = time.monotonic(), message.chat.id
        recently = now - self._pointed.get(group, -POINTER_EVERY) < POINTER_EVERY
        if recently or not addressed(message, self._bot.username, self._bot.id):
            return
        self._pointed = {g: at for g, at in self._pointed.items() if now - at < POINTER_EVERY} | {group: now}
        text = wording.POINTER.format(link=f"https://t.me/{self._bot.username}")
        no_preview = LinkPreviewOptions(is_disabled=True)
        self._later(self._bot.send_message(group, text, link_preview_options=no_preview))

    async def _fetch(self, document: Document) -> bytes | None:
        for _ in range(FETCH_TRIES):
            try:
                file = await document.get_file()
                content = bytes(await file.download_as_bytearray())
                return content if len(content) <= MAX_FILE else None
            except TelegramError as error:
                log.info("Telegram: a document could not be fetched (%s)", type(error).__name__)
        return None

    def _later(self, call: Coroutine[Any, Any, object]) -> None:
        task = asyncio.create_task(quietly(call))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def read(raw: dict[str, Any], bot: Bot) -> Update | None:
    """None for what the library cannot make sense of."""
    try:
        return Update.de_json(raw, bot)
    except MALFORMED as error:
        log.error(PASSED_OVER, raw.get("update_id"), where(error))
        return None


async def quietly(call: Coroutine[Any, Any, object]) -> None:
    """For what may fail without harm; "query is too old" is normal."""
    try:
        await call
    except TelegramError as error:
        if not says(error, NORMAL):
            log.info("Telegram: %s", type(error).__name__)
