"""Choices as an inline keyboard, in the shape in which Telegram takes it: the library's objects cost ten times as much as the dicts that
they become."""

import logging
from typing import Any
from urllib.parse import urlsplit

from telegram.constants import InlineKeyboardButtonLimit

from coach.model import Choice

MAX_DATA = InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
"""Bytes."""
MAX_COPY = InlineKeyboardButtonLimit.MAX_COPY_TEXT
MAX_LABEL = 64
PER_ROW = 8
ALL = 100

Button = dict[str, Any]
Keyboard = dict[str, list[list[Button]]]

log = logging.getLogger(__name__)


def keyboard(rows: tuple[tuple[Choice, ...], ...]) -> Keyboard | None:
    """None where no button is left."""
    built = [[b for b in map(_button, row) if b] for row in rows]
    rows_left = [row[i : i + PER_ROW] for row in built for i in range(0, len(row), PER_ROW)]
    return {"inline_keyboard": rows_left[: ALL // PER_ROW]} if rows_left else None


def _button(choice: Choice) -> Button | None:
    """What Telegram has no button for (a mailto link, a text too long to copy) is left out: the draft's own
    block copies with one tap."""
    label = choice.label[:MAX_LABEL] or "·"
    style = {} if choice.style == "normal" else {"style": choice.style}
    if choice.url and opens(choice.url):
        return {"text": label, "url": choice.url}
    if choice.copy and len(choice.copy) <= MAX_COPY:
        return {"text": label, "copy_text": {"text": choice.copy}}
    if 0 < len(choice.does.encode()) <= MAX_DATA:
        return {"text": label, "callback_data": choice.does, **style}
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
