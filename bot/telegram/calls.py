"""Calls to Telegram: short pauses waited out, failures as SendFailed or Refused."""

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram.error import BadRequest, RetryAfter, TelegramError

from bot.platform import SendFailed
from bot.sending.pacer import Pacer
from bot.telegram.errors import GONE, NOBODY, NORMAL, reason, says, seconds, send_failed

T = TypeVar("T")
PATIENCE = 10.0
"""Seconds: a longer pause asked for by Telegram is left to the caller."""

log = logging.getLogger(__name__)


class Refused(Exception):
    """Telegram does not take this request as it is; another shape of it may pass."""

    def __init__(self, error: BadRequest) -> None:
        super().__init__(reason(error))
        self.error = error


async def run(pacer: Pacer, address: str, call: Callable[[], Awaitable[T]], repeatable: bool = False) -> T:
    """A failure of what may be done twice without harm (`repeatable`) is never ambiguous. Raises SendFailed, or
    Refused."""
    waited = 0.0
    while True:
        try:
            return await call()
        except RetryAfter as error:
            waited += seconds(error)
            pacer.hold(address, seconds(error))
            if waited > PATIENCE:
                raise send_failed(error) from None
            await pacer.turn(address)
        except TelegramError as error:
            raise _failure(error, address, repeatable) from None


def _failure(error: TelegramError, address: str, repeatable: bool) -> SendFailed | Refused:
    if isinstance(error, BadRequest) and not says(error, NOBODY):
        if not says(error, NORMAL + GONE):
            log.error("Telegram refused a message to %s: %s", address, reason(error))
        return Refused(error)
    failed = send_failed(error)
    failed.ambiguous = failed.ambiguous and not repeatable
    return failed
