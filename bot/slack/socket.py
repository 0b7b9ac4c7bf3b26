"""Socket Mode: Slack's messages over a connection that the bot opens, kept up through outages."""

import asyncio
import logging
import time
from typing import Any

import msgspec
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app, send_async_response
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot.platform import PlatformTrouble
from bot.slack import wording
from bot.slack.errors import SlackTrouble, trouble
from bot.slack.hear import written
from bot.slack.listeners import Listeners

PING_SECONDS = 5.0
EVENTS = "events_api"
"""Type of what carries an event."""
ACK = '{"envelope_id":"%s"}'

log = logging.getLogger(__name__)


class _Envelope(msgspec.Struct):
    type: str
    envelope_id: str
    payload: dict[str, Any]


class Socket(SocketModeClient):
    """Acknowledges what was handled with success; the rest Slack delivers again. What somebody writes in the private
    chat goes straight to its listener: this connection needs none of the checks that Bolt makes for HTTP, and they
    cost as much as the answer."""

    def __init__(
        self,
        app: AsyncApp,
        listeners: Listeners,
        app_token: str,
        client: AsyncWebClient,
        quiet: logging.Logger,
    ) -> None:
        super().__init__(app_token=app_token, web_client=client, ping_interval=PING_SECONDS, logger=quiet)
        self._bolt = app
        self._listeners = listeners
        self._end: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._away = False
        self._tasks: set[asyncio.Task[None]] = set()
        self.socket_mode_request_listeners.append(self._handle)

    async def run(self) -> None:
        """Until cancelled. Raises PlatformTrouble when Slack refuses the token."""
        connecting = asyncio.create_task(self.connect())  # type: ignore[no-untyped-call]
        try:
            await self._end
        finally:
            connecting.cancel()
            await self.close()  # type: ignore[no-untyped-call]

    async def issue_new_wss_url(self) -> str:
        """Called for every new connection, again and again while Slack is away."""
        try:
            answer = await self.web_client.apps_connections_open(app_token=self.app_token)
        except SlackTrouble as error:
            self._failed(trouble(error, wording.APP_REFUSED))
            raise
        if self._away:
            log.warning(wording.BACK)
        self._away = False
        return str(answer["url"])

    def _failed(self, why: PlatformTrouble) -> None:
        if not why.passing and not self._end.done():
            self._end.set_exception(why)
        elif not self._away:
            log.warning("%s", why)
        self._away = True

    async def enqueue_message(self, message: str) -> None:
        """What somebody writes is begun at once, in the order in which it came; all else waits in the library's queue."""
        envelope = _written(message)
        if envelope is None:
            await super().enqueue_message(message)
            return
        task = asyncio.create_task(self._hear(envelope))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _hear(self, envelope: _Envelope) -> None:
        if await self._listeners.message(envelope.payload):
            try:
                await self.send_message(ACK % envelope.envelope_id)
            except ConnectionError as error:
                log.info("An acknowledgement was lost, so Slack delivers it again: %s", type(error).__name__)

    async def _handle(self, _: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        started = time.monotonic()
        answer = await run_async_bolt_app(self._bolt, request)
        await send_async_response(self, request, answer, started)


def _written(message: str) -> _Envelope | None:
    """None for anything but an event in which somebody writes to the bot."""
    try:
        envelope = msgspec.json.decode(message, type=_Envelope)
    except msgspec.MsgspecError:
        return None
    return (
        envelope if envelope.type == EVENTS and envelope.envelope_id and written(envelope.payload) else None
    )
