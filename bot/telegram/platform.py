"""The Telegram platform, put together."""

import asyncio
import re
from collections.abc import Collection, Sequence

from telegram import Bot, Update
from telegram.error import TelegramError

from bot.patience import until_started
from bot.platform import Command, Hear, PlatformTrouble
from bot.sending.pacer import Limits, Pacer
from bot.serving.inorder import InOrder
from bot.telegram import refs, webhook, wording
from bot.telegram.delivery import Delivery
from bot.telegram.errors import trouble
from bot.telegram.hear import person
from bot.telegram.menu import introduce
from bot.telegram.poll import KINDS, Poll
from bot.telegram.transport import AiohttpRequest
from bot.telegram.updates import Updates, quietly
from coach.model import OutboxMessage

PUBLIC_API = "https://api.telegram.org"
LIMITS = Limits(every=1.0, burst=3, overall=30, nudges=25, window=1.05)
"""Telegram: about one message a second in a chat, short bursts allowed; 30 a second over all."""


class Telegram:
    """`token` from @BotFather; `api_url` of a self-hosted Bot API server; `commands` for the menu; `about`: what
    the bot says of itself before the first message."""

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
        self._commands = commands
        self._about = about
        self._lines = InOrder()
        self._pacer = Pacer(limits)
        self._started = False
        self._updates: Updates | None = None
        self._connect((api_url or PUBLIC_API).rstrip("/"))

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

    def deep_link(self, code: str) -> str | None:
        """Opens the private chat and sends the code. None while Telegram has not said what the bot is called."""
        return f"https://t.me/{self._bot.username}?start={code}" if self._started else None

    async def listen(self, hear: Hear) -> None:
        """By long polling."""
        updates = await self._ready(hear)
        await quietly(self._bot.delete_webhook())
        await Poll(self._bot, updates.take, person, self._lines).run()

    async def webhook(self, hear: Hear, url: str, secret: str) -> webhook.Handler:
        """Tells Telegram to deliver to `url`, and returns the handler to mount there. Raises PlatformTrouble."""
        updates = await self._ready(hear)
        try:
            await self._bot.set_webhook(url, allowed_updates=KINDS, secret_token=secret)
        except TelegramError as error:
            raise trouble(error) from None

        async def in_order(update: Update) -> None:
            async with self._lines.turn(person(update)):
                await updates.take(update)

        return webhook.handler(self._bot, secret, in_order)

    def among_others(self) -> None:
        """Other processes write in the bot's name as well."""
        self._delivery.alone = False

    async def send(
        self,
        message: OutboxMessage,
        edit: str | None = None,
        thread: str | None = None,
        known: Collection[str] | None = None,
    ) -> str:
        """See the port."""
        return await self._delivery.send(message, edit, thread, known)

    async def send_file(self, address: str, name: str, content: bytes, caption: str) -> None:
        """See the port."""
        await self._delivery.send_file(address, name, content, caption)

    @property
    def waiting(self) -> int:
        return self._pacer.waiting

    async def close(self) -> None:
        if self._updates:
            self._updates.close()
        await asyncio.gather(*(request.shutdown() for request in self._requests))

    def _connect(self, base: str) -> None:
        self._requests = AiohttpRequest(connections=1), AiohttpRequest()
        self._bot = Bot(
            self._token or "none",
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            get_updates_request=self._requests[0],
            request=self._requests[1],
        )
        self._delivery = Delivery(self._bot, self._pacer)

    async def _ready(self, hear: Hear) -> Updates:
        if not self._started:
            await until_started(self.start)
        await introduce(self._bot, self._commands, self._about)
        self._updates = Updates(self._bot, hear, self._delivery.learnt)
        return self._updates
