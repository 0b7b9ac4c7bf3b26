"""Choices as an inline keyboard."""

import logging
from urllib.parse import urlsplit

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import InlineKeyboardButtonLimit

from coach.model import Choice

MAX_DATA = InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
"""Bytes."""
MAX_COPY = InlineKeyboardButtonLimit.MAX_COPY_TEXT
MAX_LABEL = 64
PER_ROW = 8
ALL = 100

log = logging.getLogger(__name__)


def keyboard(rows: tuple[tuple[Choice, ...], ...]) -> InlineKeyboardMarkup | None:
    """None where no button is left."""
    built = [[b for b in map(_button, row) if b] for row in rows]
    rows_left = [row[i : i + PER_ROW] for row in built for i in range(0, len(row), PER_ROW)]
    return InlineKeyboardMarkup(rows_left[: ALL // PER_ROW]) if rows_left else None


def _button(choice: Choice) -> InlineKeyboardButton | None:
    """What Telegram has no button for (a mailto link, a text too long to copy) is left out: the draft's own
    block copies with one tap."""
    label = choice.label[:MAX_LABEL] or "·"
    style = None if choice.style == "normal" else choice.style
    if choice.url and opens(choice.url):
        return InlineKeyboardButton(label, url=choice.url)
    if choice.copy and len(choice.copy) <= MAX_COPY:
        return InlineKeyboardButton(label, copy_text=CopyTextButton(choice.copy))
    if 0 < len(choice.does.encode()) <= MAX_DATA:
        return InlineKeyboardButton(label, callback_data=choice.does, style=style)
    if choice.does:
        log.error("A button was left out: what it does is longer than %d bytes", MAX_DATA)
    return None


def opens(url: str) -> bool:
    """A web link that Telegram accepts: http(s), and a host with a dot in it."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        return parts.scheme in ("http", "https") and "." in host.strip(".") and port != 0 and " " not in url
    except ValueError:
        return False
