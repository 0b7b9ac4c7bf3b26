"""Socket Mode: Slack's messages over a connection that the bot opens, kept up through outages."""

import asyncio
import logging
import time

from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app, send_async_response
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.platform import PlatformTrouble
from bot.slack import wording
from bot.slack.errors import SlackTrouble, trouble
from bot.slack.hear import written
from bot.slack.listeners import Listeners

PING_SECONDS = 5.0
EVENTS = "events_api"
"""Type of what carries an event."""

log = logging.getLogger(__name__)


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

    async def _handle(self, _: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        if request.type == EVENTS and written(request.payload):
            if await self._listeners.message(request.payload):
                await self.send_socket_mode_response(SocketModeResponse(envelope_id=request.envelope_id))
            return
        started = time.monotonic()
        answer = await run_async_bolt_app(self._bolt, request)
        await send_async_response(self, request, answer, started)
