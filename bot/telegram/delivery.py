"""Sends and edits messages on Telegram: paced, in order per chat, never stuck on markup."""

import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from telegram import Bot, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import MessageLimit, ParseMode
from telegram.error import BadRequest, RetryAfter, TelegramError

from bot.inorder import InOrder
from bot.intake import clean_name
from bot.pacer import Pacer
from bot.platform import SendFailed
from bot.telegram import refs
from bot.telegram.errors import GONE, NOBODY, NORMAL, reason, says, seconds, send_failed
from bot.telegram.speak import Part, parts
from coach.model import OutboxMessage

T = TypeVar("T")
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
PATIENCE = 10.0
"""Seconds: a longer pause asked for by Telegram is left to the caller."""
REMEMBERED = 1000
"""Half-sent long messages."""

log = logging.getLogger(__name__)


class Delivery:
    def __init__(self, bot: Bot, pacer: Pacer) -> None:
        self._bot = bot
        self._pacer = pacer
        self._chats = InOrder(at_once=256)
        self._done: OrderedDict[tuple[str, str, str], int] = OrderedDict()

    async def send(self, message: OutboxMessage, edit: str | None, thread: str | None) -> str:
        """The platform's id of the message (of the last, where the text needed several). Raises
        SendFailed."""
        messages = parts(message.reply)
        old = refs.message_of(edit) if edit else None
        await self._pacer.turn(message.address, message.lane)
        async with self._chats.turn(message.address):
            if (
                old is not None
                and len(messages) == 1
                and await self._edited(message.address, old, messages[0])
            ):
                return edit or ""
            return await self._send_all(message, messages, thread)

    async def send_file(self, address: str, name: str, content: bytes, caption: str) -> None:
        """Raises SendFailed."""
        await self._pacer.turn(address)
        caption = caption[: MessageLimit.CAPTION_LENGTH]
        chat, file_name = _chat(address), clean_name(name)
        async with self._chats.turn(address):
            await self._call(
                address, lambda: self._bot.send_document(chat, content, caption=caption, filename=file_name)
            )

    async def _send_all(self, message: OutboxMessage, messages: list[Part], thread: str | None) -> str:
        """A long text that broke off goes on where it stopped."""
        key = (message.address, message.id, message.reply.text)
        first, sent = self._done.pop(key, 0), None
        for i in range(first, len(messages)):
            if i > first:
                await self._pacer.turn(message.address)
            try:
                sent = await self._send_one(message, messages[i], thread if i == 0 else None)
            except SendFailed:
                self._remember(key, i)
                raise
        return refs.ref(_chat(message.address), sent.message_id if sent else 0)

    def _remember(self, key: tuple[str, str, str], parts_sent: int) -> None:
        if parts_sent:
            self._done[key] = parts_sent
            while len(self._done) > REMEMBERED:
                self._done.popitem(last=False)

    async def _send_one(self, message: OutboxMessage, part: Part, thread: str | None) -> Message:
        chat, answered = _chat(message.address), refs.message_of(thread) if thread else None
        options: dict[str, Any] = {
            "reply_markup": part.keyboard,
            "link_preview_options": NO_PREVIEW,
            "disable_notification": message.reply.silent or None,
        }
        if answered is not None:
            options["reply_parameters"] = ReplyParameters(answered, allow_sending_without_reply=True)
        try:
            return await self._call(
                message.address,
                lambda: self._bot.send_message(chat, part.html, parse_mode=ParseMode.HTML, **options),
            )
        except _Refused:
            options["reply_markup"] = None
            return await self._call(
                message.address, lambda: self._bot.send_message(chat, part.plain, **options), last=True
            )

    async def _edited(self, address: str, old: int, part: Part) -> bool:
        """False when it has to be sent anew. An edit may be repeated, so it is never ambiguous."""
        chat = _chat(address)
        try:
            await self._call(
                address,
                lambda: self._bot.edit_message_text(
                    part.html,
                    chat,
                    old,
                    parse_mode=ParseMode.HTML,
                    reply_markup=part.keyboard,
                    link_preview_options=NO_PREVIEW,
                ),
            )
        except _Refused as refused:
            return says(refused.error, NORMAL)
        except SendFailed as failed:
            failed.ambiguous = False
            raise
        return True

    async def _call(self, address: str, call: Callable[[], Awaitable[T]], last: bool = False) -> T:
        """Waits out a short pause that Telegram asks for. Raises SendFailed, or _Refused for a request that
        Telegram does not take as it is (with `last`: that is a permanent failure)."""
        waited = 0.0
        while True:
            try:
                return await call()
            except RetryAfter as error:
                waited += seconds(error)
                self._pacer.hold(address, seconds(error))
                if waited > PATIENCE:
                    raise send_failed(error) from None
                await self._pacer.turn(address)
            except BadRequest as error:
                if last or says(error, NOBODY):
                    raise send_failed(error) from None
                if not says(error, NORMAL + GONE):
                    log.error("Telegram refused a message to %s: %s", address, reason(error))
                raise _Refused(error) from None
            except TelegramError as error:
                raise send_failed(error) from None


class _Refused(Exception):
    def __init__(self, error: BadRequest) -> None:
        super().__init__(error.message)
        self.error = error


def _chat(address: str) -> int:
    try:
        return refs.chat_of(address)
    except ValueError:
        raise SendFailed("not a Telegram address", permanent=True) from None
