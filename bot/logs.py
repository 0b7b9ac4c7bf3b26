"""The log: ids and reasons, never what somebody wrote, never a token; the libraries are kept quiet."""

import logging
import re
import traceback
from collections.abc import Iterable
from copy import copy
from types import TracebackType
from urllib.parse import unquote, urlsplit

from pydantic import SecretStr

from bot.settings import Settings

FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
LIBRARIES = (
    *("telegram", "slack_sdk", "slack_bolt", "aiohttp", "httpx", "httpcore", "openai"),
    *("asyncpg", "apscheduler", "asyncio", "tzlocal", "prompt_toolkit"),
)
"""At DEBUG and INFO they write down requests with their addresses (Telegram's hold the token) and content."""
SHORTEST = 4
"""Characters of a secret that is looked for; shorter ones would blank out half of every line."""
HIDDEN = "***"
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")

_Error = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def start_log(settings: Settings) -> None:
    """Once, before anything else is logged."""
    handler = logging.StreamHandler()
    handler.setFormatter(Discreet(secrets_of(settings)))
    logging.basicConfig(level=settings.log_level.upper(), handlers=[handler], force=True)
    for name in LIBRARIES:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLogger().level))


def secrets_of(settings: Settings) -> list[str]:
    """Every secret value there is, the password of the store included."""
    values = [getattr(settings, name) for name in type(settings).model_fields]
    found = [value.get_secret_value() for value in values if isinstance(value, SecretStr)]
    if settings.on_postgres and (password := urlsplit(settings.storage).password):
        found += [password, unquote(password)]
    return found


class Discreet(logging.Formatter):
    """Of an exception: where and of what kind; its words only where they are our own or the system's, for
    others quote data. Secrets become ***, control codes harmless."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__(FORMAT)
        known = sorted({s for s in secrets if len(s) >= SHORTEST}, key=len, reverse=True)
        self._secret = re.compile("|".join(map(re.escape, known))) if known else None

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None
        line = super().format(_brief(record))
        line = self._secret.sub(HIDDEN, line) if self._secret else line
        return _CONTROLS.sub(lambda found: repr(found[0])[1:-1], line)

    def formatException(self, ei: _Error) -> str:
        error = ei[1]
        lines = traceback.format_tb(ei[2]) if ei[2] else []
        while error is not None:
            lines.append(_named(error))
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "".join(lines).rstrip()


def _brief(record: logging.LogRecord) -> logging.LogRecord:
    """Below its first line asyncio shows the task, and with it the words of the exception that ended it."""
    if record.name != "asyncio":
        return record
    brief = copy(record)
    brief.msg, brief.args = record.getMessage().partition("\n")[0], None
    return brief


def _named(error: BaseException) -> str:
    kind = type(error)
    ours = kind.__module__.partition(".")[0] in ("bot", "storage") or isinstance(error, OSError)
    return f"{kind.__module__}.{kind.__qualname__}{f': {error}' if ours else ''}\n"
