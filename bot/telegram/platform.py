"""The Telegram platform, put together."""

import asyncio
import logging
import re
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import UTC, datetime
from typing import Any

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, Document, Update
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.inorder import InOrder
from bot.intake import MAX_FILE
from bot.pacer import Limits, Pacer
from bot.platform import Command, Hear, PlatformTrouble
from bot.telegram import refs, webhook, wording
from bot.telegram.delivery import NO_PREVIEW, Delivery
from bot.telegram.errors import NORMAL, says, trouble
from bot.telegram.hear import addressed, incoming, person
from bot.telegram.poll import BACK_OFF, Poll
from bot.telegram.transport import AiohttpRequest
from coach.model import OutboxMessage

LIMITS = Limits(every=1.0, burst=3, overall=30, nudges=25, window=1.05)
"""Telegram: about one message a second in a chat, short bursts allowed; 30 a second over all."""
POINTER_EVERY = 600.0
"""Seconds: in one group the bot points to the private chat no more often."""
FETCH_TRIES = 2

log = logging.getLogger(__name__)


class Telegram:
    """`token` from @BotFather; `api_url` of a self-hosted Bot API server; `commands` for the menu; `about`:
    what the bot says of itself before the first message."""

    name = refs.PREFIX

    def __init__(
        self,
        token: str,
        api_url: str | None = None,
        commands: Sequence[Command] = (),
        about: str = "",
        limits: Limits = LIMITS,
    ) -> None:
        self._token = token.strip()
        base = (api_url or "https://api.telegram.org").rstrip("/")
        self._bot = Bot(
            self._token or "0:none",
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=AiohttpRequest(),
            get_updates_request=AiohttpRequest(connections=1),
        )
        self._commands = commands
        self._about = about
        self._started = False
        self._lines = InOrder()
        self._pacer = Pacer(limits)
        self._delivery = Delivery(self._bot, self._pacer)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._pointed: dict[int, float] = {}

    async def start(self) -> str:
        """ "@name" of the bot. Raises PlatformTrouble."""
        if not re.fullmatch(r"\d+:[\w-]+", self._token):
            raise PlatformTrouble(wording.REFUSED)
        try:
            await self._bot.initialize()
        except TelegramError as error:
            raise trouble(error) from None
        self._started = True
        return f"@{self._bot.username}"

    def deep_link(self, code: str) -> str:
        """Opens the private chat and sends the code. Only after `start`."""
        return f"https://t.me/{self._bot.username}?start={code}"

    async def listen(self, hear: Hear) -> None:
        """By long polling."""
        await self._started_for_certain()
        await _quietly(self._bot.delete_webhook())
        await self._introduce()
        await Poll(self._bot, self._taking(hear), person, self._lines).run()

    async def webhook(self, hear: Hear, url: str, secret: str) -> webhook.Handler:
        """Tells Telegram to deliver to `url`, and returns the handler to mount there."""
        await self._started_for_certain()
        await self._introduce()
        await self._bot.set_webhook(url, allowed_updates=["message", "callback_query"], secret_token=secret)
        take = self._taking(hear)

        async def in_order(update: Update) -> None:
            async with self._lines.turn(person(update)):
                await take(update)

        return webhook.handler(self._bot, secret, in_order)

    async def send(self, message: OutboxMessage, edit: str | None = None, thread: str | None = None) -> str:
        """See the port."""
        return await self._delivery.send(message, edit, thread)

    async def send_file(self, address: str, name: str, content: bytes, caption: str) -> None:
        """See the port."""
        await self._delivery.send_file(address, name, content, caption)

    @property
    def waiting(self) -> int:
        return self._pacer.waiting

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await self._bot.shutdown()

    def _taking(self, hear: Hear) -> Callable[[Update], Awaitable[None]]:
        async def take(update: Update) -> None:
            self._greet(update)
            said = await incoming(update, datetime.now(UTC), self._fetch)
            if said is not None:
                await hear(said)

        return take

    def _greet(self, update: Update) -> None:
        """What needs no memory: the tapped button's clock stops at once; a group gets its pointer."""
        if update.callback_query is not None:
            self._later(self._bot.answer_callback_query(update.callback_query.id))
        message = update.message
        if message is None or message.chat.type not in (ChatType.GROUP, ChatType.SUPERGROUP):
            return
        if addressed(message, self._bot.username, self._bot.id) and self._may_point(message.chat.id):
            text = wording.POINTER.format(link=f"https://t.me/{self._bot.username}")
            self._later(self._bot.send_message(message.chat.id, text, link_preview_options=NO_PREVIEW))

    def _may_point(self, group: int) -> bool:
        now = time.monotonic()
        if now - self._pointed.get(group, -POINTER_EVERY) < POINTER_EVERY:
            return False
        self._pointed = {g: at for g, at in self._pointed.items() if now - at < POINTER_EVERY} | {group: now}
        return True

    def _later(self, call: Coroutine[Any, Any, object]) -> None:
        task = asyncio.create_task(_quietly(call))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _fetch(self, document: Document) -> bytes | None:
        for _ in range(FETCH_TRIES):
            try:
                file = await document.get_file()
                content = bytes(await file.download_as_bytearray())
                return content if len(content) <= MAX_FILE else None
            except TelegramError as error:
                log.info("Telegram: a document could not be fetched (%s)", type(error).__name__)
        return None

    async def _introduce(self) -> None:
        """Menu and description, before the first poll; the bot works without them."""
        menu = [BotCommand(c.name, c.summary[: wording.COMMAND_SUMMARY]) for c in self._commands]
        calls: list[Coroutine[Any, Any, object]] = []
        if menu:
            calls.append(self._bot.set_my_commands(menu, scope=BotCommandScopeAllPrivateChats()))
        if self._about:
            calls.append(self._bot.set_my_description(self._about[: wording.ABOUT]))
            calls.append(self._bot.set_my_short_description(wording.short(self._about)))
        await asyncio.gather(*map(_quietly, calls))

    async def _started_for_certain(self) -> None:
        failures = 0
        while not self._started:
            try:
                await self.start()
            except PlatformTrouble as error:
                if not error.passing:
                    raise
                if failures == 0:
                    log.warning("%s", error)
                await asyncio.sleep(BACK_OFF[min(failures, len(BACK_OFF) - 1)])
                failures += 1


async def _quietly(call: Coroutine[Any, Any, object]) -> None:
    """For what may fail without harm; "query is too old" is normal."""
    try:
        await call
    except TelegramError as error:
        if not says(error, NORMAL):
            log.info("Telegram: %s", type(error).__name__)
