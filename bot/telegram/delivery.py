"""Sends and edits messages on Telegram: paced, in order per chat, never stuck on markup."""

from collections import OrderedDict
from collections.abc import Collection
from typing import Any, Literal

from telegram import Bot, ReplyParameters
from telegram.constants import MessageLimit, ParseMode

from bot.intake import clean_name
from bot.platform import SendFailed
from bot.sending.pacer import Pacer
from bot.serving.inorder import InOrder
from bot.telegram import lookback, refs
from bot.telegram.calls import Refused, run
from bot.telegram.errors import NORMAL, says, send_failed
from bot.telegram.speak import Part, parts
from coach.model import OutboxMessage

NO_PREVIEW = {"is_disabled": True}
REMEMBERED = 1000
"""Half-sent long messages."""

_Key = tuple[str, str, str]


class Delivery:
    def __init__(self, bot: Bot, pacer: Pacer) -> None:
        self._bot = bot
        self._pacer = pacer
        self._chats = InOrder(at_once=256)
        self._done: OrderedDict[_Key, int] = OrderedDict()
        self._newest = 0
        self.alone = True
        """Nobody else writes in the bot's name."""

    def learnt(self, id: int) -> None:
        """A message of a private chat has this number: whatever is sent from now on gets a higher one."""
        self._newest = max(self._newest, id)

    async def send(
        self,
        message: OutboxMessage,
        edit: str | None,
        thread: str | None,
        known: Collection[str] | None = None,
    ) -> str:
        """The platform's id of the message (of the last, where the text needed several). Raises SendFailed."""
        chat, messages = _chat(message.address), parts(message.reply)
        await self._pacer.turn(message.address, message.lane)
        async with self._chats.turn(message.address):
            if edit and len(messages) == 1 and await self._edited(message.address, edit, messages[0]):
                return edit
            if message.attempts and len(messages) == 1:
                for place in lookback.places(message, known, None if self.alone else self._newest):
                    await self._pacer.turn(message.address, message.lane)
                    if await self._stands(message.address, place, messages[0]):
                        return place
            last = await self._send_all(message, messages, thread)
            return refs.ref(chat, last)

    async def send_file(self, address: str, name: str, content: bytes, caption: str) -> None:
        """Raises SendFailed."""
        chat = _chat(address)
        about: dict[str, Any] = {
            "caption": caption[: MessageLimit.CAPTION_LENGTH],
            "filename": clean_name(name),
        }
        await self._pacer.turn(address)
        async with self._chats.turn(address):
            try:
                await run(self._pacer, address, lambda: self._bot.send_document(chat, content, **about))
            except Refused as refused:
                raise send_failed(refused.error) from None

    async def _send_all(self, message: OutboxMessage, messages: list[Part], thread: str | None) -> int:
        """A long text that broke off goes on where it stopped."""
        key = (message.address, message.id, message.reply.text)
        first = self._done.pop(key, 0)
        for i in range(first, len(messages)):
            try:
                if i > first:
                    await self._pacer.turn(message.address)
                sent = await self._send_one(message, messages[i], thread if i == 0 else None)
            except SendFailed:
                self._remember(key, i)
                raise
        return sent

    def _remember(self, key: _Key, parts_sent: int) -> None:
        if parts_sent:
            self._done[key] = parts_sent
            while len(self._done) > REMEMBERED:
                self._done.popitem(last=False)

    async def _send_one(self, message: OutboxMessage, part: Part, thread: str | None) -> int:
        address = message.address
        options: dict[str, Any] = {"chat_id": _chat(address), "link_preview_options": NO_PREVIEW}
        if message.reply.silent:
            options["disable_notification"] = True
        answered = refs.message_of(thread) if thread else None
        if answered is not None:
            options["reply_parameters"] = ReplyParameters(answered, allow_sending_without_reply=True)
        shown = {**options, "text": part.html, "parse_mode": ParseMode.HTML}
        if part.keyboard is not None:
            shown["reply_markup"] = part.keyboard
        try:
            return await self._posted(address, shown)
        except Refused:
            return await self._send_plain(address, part, options)

    async def _send_plain(self, address: str, part: Part, options: dict[str, Any]) -> int:
        """Where Telegram takes neither markup nor buttons, the words go at least."""
        try:
            return await self._posted(address, {**options, "text": part.plain})
        except Refused as refused:
            raise send_failed(refused.error) from None

    async def _posted(self, address: str, fields: dict[str, Any]) -> int:
        """The id of the message is all that is read of the answer: the library would make objects of the whole, which
        costs as much as the call."""
        sent = await self._called("sendMessage", address, fields)
        try:
            id = int(sent["message_id"])
        except (LookupError, TypeError, ValueError):
            raise SendFailed("Telegram: an answer without an id", ambiguous=True) from None
        self.learnt(id)
        return id

    async def _called(
        self, method: str, address: str, fields: dict[str, Any], repeatable: bool = False
    ) -> Any:
        call = self._bot.do_api_request
        return await run(self._pacer, address, lambda: call(method, fields), repeatable)

    async def _edited(self, address: str, edit: str, part: Part) -> bool:
        """False when it has to be sent anew."""
        return await self._put(address, edit, part) != "nowhere"

    async def _stands(self, address: str, place: str, part: Part) -> bool:
        """Whether the message is there already, word for word, which an edit that changes nothing tells."""
        return await self._put(address, place, part) == "unchanged"

    async def _put(self, address: str, place: str, part: Part) -> Literal["changed", "unchanged", "nowhere"]:
        id = refs.message_of(place)
        if id is None:
            return "nowhere"
        shown: dict[str, Any] = {"chat_id": _chat(address), "message_id": id, "text": part.html}
        shown |= {
            "parse_mode": ParseMode.HTML,
            "reply_markup": part.keyboard,
            "link_preview_options": NO_PREVIEW,
        }
        try:
            await self._called("editMessageText", address, shown, repeatable=True)
        except Refused as refused:
            return "unchanged" if says(refused.error, NORMAL) else "nowhere"
        return "changed"


def _chat(address: str) -> int:
    try:
        return refs.chat_of(address)
    except ValueError:
        raise SendFailed("not a Telegram address", permanent=True) from None
