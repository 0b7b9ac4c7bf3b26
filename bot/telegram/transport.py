"""python-telegram-bot's HTTP layer on aiohttp: several times the calls a second of its default."""

import json
from typing import Any

import aiohttp
import msgspec
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.proxy import proxy_for

CONNECT_SECONDS = 5.0


class NeverSent(NetworkError):
    """No connection: the call had no effect for certain."""


class AiohttpRequest(BaseRequest):
    """`answer_seconds`: how long the server may take to answer when the call does not say so itself."""

    def __init__(self, answer_seconds: float = 12.0, connections: int = 64) -> None:
        self._answer_seconds = answer_seconds
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._answer_seconds

    async def initialize(self) -> None:
        """The session opens with the first call, which names the server."""

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Raises NeverSent, TimedOut or NetworkError; none of them names the URL, for it holds the token."""
        session = self._open(url)
        seconds = read_timeout if isinstance(read_timeout, int | float) else self._answer_seconds
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS, sock_read=seconds)
        headers = {"User-Agent": self.USER_AGENT}
        body: dict[str, Any] = {}
        if request_data is not None and request_data.contains_files:
            body["data"] = _form(request_data)
        elif request_data is not None:
            headers["Content-Type"] = "application/json"
            body["data"] = msgspec.json.encode(request_data.parameters)
        try:
            async with session.request(method, url, headers=headers, timeout=timeout, **body) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NeverSent(f"could not connect ({type(error).__name__})") from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(f"connection lost ({type(error).__name__})") from None

    def _open(self, url: str) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=self._connections)
            self._session = aiohttp.ClientSession(connector=connector, proxy=proxy_for(url))
        return self._session

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """As in the base class, but what cannot be read is not written to the log. Half an emoji is read as well: one
        such update would hold up all others."""
        for read in (msgspec.json.decode, json.loads):
            try:
                return read(payload)
            except ValueError:
                continue
        raise TelegramError("Invalid server response")


def _form(request_data: RequestData) -> aiohttp.FormData:
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, mime) in request_data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=mime)
    return form
