"""Calls to Slack's Web API: short pauses waited out, failures as SendFailed or Refused."""

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.sending.pacer import Pacer
from bot.slack.errors import SlackTrouble, code, refused, retry_after, send_failed

T = TypeVar("T")
PATIENCE = 10.0
"""Seconds: a longer pause asked for by Slack is left to the caller."""

log = logging.getLogger(__name__)


class Refused(Exception):
    """Slack does not take this request as it is; another shape of it may pass."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


async def run(pacer: Pacer, address: str, call: Callable[[], Awaitable[T]], repeatable: bool = False) -> T:
    """A failure of what may be done twice without harm (`repeatable`) is never ambiguous. Raises SendFailed,
    or Refused."""
    waited = 0.0
    while True:
        try:
            return await call()
        except SlackTrouble as error:
            pause = retry_after(error)
            if pause is None or waited + pause > PATIENCE:
                raise _failure(error, repeatable) from None
            waited += pause
            pacer.hold(address, pause)
            await pacer.turn(address)


def _failure(error: Exception, repeatable: bool) -> Exception:
    if refused(error):
        log.warning("Slack refused a call: %s", code(error))
        return Refused(code(error))
    failed = send_failed(error)
    failed.ambiguous = failed.ambiguous and not repeatable
    return failed
