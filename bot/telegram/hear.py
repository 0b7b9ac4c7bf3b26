"""Update -> Incoming: what one person said or tapped in the private chat."""

import re
from collections.abc import Awaitable, Callable
from datetime import datetime

from telegram import CallbackQuery, Document, Message, MessageEntity, Update, User
from telegram.constants import ChatType

from bot.intake import clean_locale, clean_name, clean_text, readable
from bot.telegram import refs
from handlers.message import Attachment, Incoming, IncomingKind

Fetch = Callable[[Document], Awaitable[bytes | None]]
"""The content of a document; None when it could not be had or was too large."""


async def incoming(update: Update, at: datetime, fetch: Fetch) -> Incoming | None:
    """None for what is not said to the bot in private."""
    if update.callback_query is not None:
        return _tap(update.update_id, update.callback_query, at)
    if update.edited_message is not None:
        return _edited(update.update_id, update.edited_message, at)
    message = update.message
    if message is None or message.from_user is None or message.chat.type != ChatType.PRIVATE:
        return None
    text, code = _start_code(_command(clean_text(message.text or message.caption or "")))
    return Incoming(
        id=f"tg:{update.update_id}",
        address=refs.address(message.from_user.id),
        at=at,
        kind=_kind(message),
        text=text,
        start_code=code,
        own_ref=refs.ref(message.chat.id, message.message_id),
        reply_to=_reply_to(message),
        file=await _file(message, fetch),
        profile_name=_name(message.from_user),
        locale=clean_locale(message.from_user.language_code),
    )


def _edited(update_id: int, message: Message, at: datetime) -> Incoming | None:
    """That somebody changed their words; not what they are now, for what was said has been acted upon."""
    if message.from_user is None or message.chat.type != ChatType.PRIVATE or not message.text:
        return None
    return Incoming(id=f"tg:{update_id}", address=refs.address(message.from_user.id), at=at, kind="edited")


def person(update: Update) -> str:
    """Whose line this update stands in."""
    user = update.effective_user
    return str(user.id) if user else f"update {update.update_id}"


def _tap(update_id: int, query: CallbackQuery, at: datetime) -> Incoming | None:
    message = query.message
    if message is None or message.chat.type != ChatType.PRIVATE or not isinstance(query.data, str):
        return None
    return Incoming(
        id=f"tg:{update_id}",
        address=refs.address(query.from_user.id),
        at=at,
        kind="tap",
        tap=query.data,
        label=_label(message, query.data) if isinstance(message, Message) else "",
        message_ref=refs.ref(message.chat.id, message.message_id),
        profile_name=_name(query.from_user),
        locale=clean_locale(query.from_user.language_code),
    )


def _label(message: Message, data: str) -> str:
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return next((b.text for row in rows for b in row if b.callback_data == data), "")


def _kind(message: Message) -> IncomingKind:
    if message.forward_origin is not None:
        return "forward"
    if message.document is not None:
        return "file"
    if message.photo:
        return "photo"
    if message.voice or message.audio or message.video_note:
        return "voice"
    return "text" if message.text is not None else "other"


def _command(text: str) -> str:
    """ "/list@some_bot more" -> "/list more"."""
    return re.sub(r"^(/\w+)@\w+", r"\1", text)


def _start_code(text: str) -> tuple[str, str | None]:
    """The payload of a t.me/...?start= link arrives as "/start PAYLOAD"."""
    words = text.split()
    return ("/start", words[1]) if len(words) == 2 and words[0] == "/start" else (text, None)


def _reply_to(message: Message) -> str | None:
    to = message.reply_to_message
    if to is None or to.from_user is None or not to.from_user.is_bot:
        return None
    return refs.ref(message.chat.id, to.message_id)


async def _file(message: Message, fetch: Fetch) -> Attachment | None:
    document = message.document
    if document is None:
        return None
    name, mime = clean_name(document.file_name or ""), document.mime_type or ""
    if not readable(name, mime, document.file_size or 0):
        return None
    content = await fetch(document)
    return None if content is None else Attachment(name=name, content=content, mime=mime)


def _name(user: User) -> str | None:
    return clean_text(user.full_name).replace("\n", " ")[:100] or None


def addressed(message: Message, bot_name: str, bot_id: int) -> bool:
    """In a group: a command, a mention of the bot, or a reply to it."""
    texts = message.parse_entities([MessageEntity.BOT_COMMAND, MessageEntity.MENTION])
    for entity, text in texts.items():
        word, _, to = text.partition("@")
        if entity.type == MessageEntity.BOT_COMMAND and to.lower() in ("", bot_name.lower()):
            return True
        if entity.type == MessageEntity.MENTION and not word and to.lower() == bot_name.lower():
            return True
    to_bot = message.reply_to_message
    return bool(to_bot and to_bot.from_user and to_bot.from_user.id == bot_id)
