"""What Telegram's refusals mean for a message: whether it went out, may have, or never will."""

import os

from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.platform import PlatformTrouble, SendFailed
from bot.telegram import wording
from bot.telegram.transport import NeverSent

# The library's own switch to the type that a wait will have in future; `seconds` reads both.
os.environ.setdefault("PTB_TIMEDELTA", "true")

NORMAL = (
    "query is too old",
    "query id is invalid",
    "message is not modified",
)
GONE = (
    "message can't be edited",
    "message to edit not found",
    "message_id_invalid",
    "message identifier is not specified",
)
"""Of an edit: the message has to be sent anew."""
NOBODY = ("chat not found", "user not found", "peer_id_invalid", "user is deactivated", "chat_id is empty")


def says(error: TelegramError, phrases: tuple[str, ...]) -> bool:
    return any(phrase in error.message.lower() for phrase in phrases)


def send_failed(error: TelegramError) -> SendFailed:
    """The reason carries no text of the message."""
    why = f"Telegram: {type(error).__name__}: {reason(error)}"
    if isinstance(error, RetryAfter):
        return SendFailed(why, retry_after=seconds(error))
    if isinstance(error, Forbidden | ChatMigrated) or says(error, NOBODY):
        return SendFailed(why, gone=True)
    if isinstance(error, BadRequest):
        return SendFailed(why, permanent=True)
    if isinstance(error, NeverSent | InvalidToken | EndPointNotFound):
        return SendFailed(why)
    return SendFailed(why, ambiguous=True)


def reason(error: TelegramError) -> str:
    """Its words, without what it quotes of the request or of an answer that could not be read."""
    return error.message.split("'")[0].split(". Parsing")[0][:100].strip()


def seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return float(wait if isinstance(wait, int | float) else wait.total_seconds())


def trouble(error: TelegramError) -> PlatformTrouble:
    if isinstance(error, InvalidToken):
        return PlatformTrouble(wording.REFUSED)
    return PlatformTrouble(wording.AWAY.format(why=reason(error)), passing=True)
