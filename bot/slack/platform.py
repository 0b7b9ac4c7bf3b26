"""The Slack platform, put together."""

from collections.abc import Awaitable, Callable, Collection
from typing import Any

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp

from bot.glances import Glimpse
from bot.patience import until_started
from bot.platform import Hear, PlatformTrouble
from bot.proxy import proxy_for
from bot.sending.pacer import Limits, Pacer
from bot.slack import refs, wording
from bot.slack.bolt import bolt, quiet
from bot.slack.client import Client
from bot.slack.delivery import Delivery
from bot.slack.dms import Dms
from bot.slack.errors import SlackTrouble, trouble
from bot.slack.files import Files
from bot.slack.listeners import Listeners
from bot.slack.socket import Socket
from coach.model import OutboxMessage

PUBLIC_API = "https://slack.com/api/"
LIMITS = Limits(every=1.0, burst=3)
"""Slack: about one message a second in a channel, short bursts allowed."""
CALL_SECONDS = 10.0


class Slack:
    """`bot_token` (xoxb-) of the installed app; `app_token` (xapp-) for Socket Mode; `signing_secret` for
    HTTP; `api_url` of GovSlack or a proxy."""

    name = refs.PREFIX

    def __init__(
        self,
        bot_token: str,
        app_token: str | None = None,
        api_url: str | None = None,
        signing_secret: str | None = None,
        limits: Limits = LIMITS,
    ) -> None:
        self._bot_token = bot_token.strip()
        self._app_token = (app_token or "").strip()
        self._api_url = (api_url or PUBLIC_API).rstrip("/") + "/"
        self._secret = signing_secret
        self._pacer = Pacer(limits)
        self._glimpse: Glimpse | None = None
        self._identity: dict[str, Any] = {}
        self._session: aiohttp.ClientSession | None = None
        self._listeners: Listeners | None = None

    def look_with(self, glimpse: Glimpse) -> None:
        """For the Home tab; before listening."""
        self._glimpse = glimpse

    async def start(self) -> str:
        """The bot's name and workspace. Raises PlatformTrouble."""
        self._connect()
        try:
            answer = await self._client.auth_test()
        except SlackTrouble as error:
            raise trouble(error, wording.BOT_REFUSED) from None
        self._identity = dict(answer.data) if isinstance(answer.data, dict) else {}
        return f"@{self._identity.get('user')} in {self._identity.get('team')}"

    async def listen(self, hear: Hear) -> None:
        """By Socket Mode."""
        if not self._app_token:
            raise PlatformTrouble(wording.APP_REFUSED.format(why="it is missing"))
        await self._ready()
        app, listeners = self._app(hear)
        await Socket(app, listeners, self._app_token, self._web_client(None), quiet).run()

    async def http(self, hear: Hear) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        """The handler to mount where the app's request URLs point to. Checks Slack's signature."""
        if not self._secret:
            raise PlatformTrouble(wording.UNSIGNED)
        await self._ready()
        app, _ = self._app(hear)

        async def receive(request: web.Request) -> web.StreamResponse:
            return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

        return receive

    async def send(
        self,
        message: OutboxMessage,
        edit: str | None = None,
        thread: str | None = None,
        known: Collection[str] | None = None,
    ) -> str:
        """See the port."""
        self._connect()
        return await self._delivery.send(message, edit, thread)

    async def send_file(self, address: str, name: str, content: bytes, caption: str) -> None:
        """See the port."""
        self._connect()
        await self._delivery.send_file(address, name, content, caption)

    @property
    def waiting(self) -> int:
        return self._pacer.waiting

    async def close(self) -> None:
        if self._listeners:
            self._listeners.close()
        if self._session:
            await self._session.close()

    async def _ready(self) -> None:
        if not self._identity:
            await until_started(self.start)

    def _connect(self) -> None:
        """Needs a running event loop. One session for all calls: the libraries open one for each."""
        if self._session is not None:
            return
        timeout = aiohttp.ClientTimeout(total=CALL_SECONDS)
        self._session = aiohttp.ClientSession(
            timeout=timeout, cookie_jar=aiohttp.DummyCookieJar(), proxy=proxy_for(self._api_url)
        )
        self._client = self._web_client(self._bot_token)
        self._dms = Dms(self._client)
        self._delivery = Delivery(self._client, self._dms, self._pacer)

    def _web_client(self, token: str | None) -> Client:
        """Without the library's retries: they post a message twice when a connection drops."""
        return Client(
            token=token, base_url=self._api_url, session=self._session, logger=quiet, retry_handlers=[]
        )

    def _app(self, hear: Hear) -> tuple[AsyncApp, Listeners]:
        assert self._session
        files = Files(self._session, self._bot_token, self._api_url)
        self._listeners = Listeners(
            self._client, self._identity["team_id"], self._dms, files, hear, self._glimpse
        )
        app = bolt(self._web_client(None), self._identity, self._bot_token, self._secret)
        self._listeners.attach(app)
        return app, self._listeners
