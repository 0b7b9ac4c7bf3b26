"""The web application: what is behind each path, how large and how slow a request may be."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from hmac import compare_digest

from aiohttp import web

from bot.web import addresses
from bot.web.metrics import CONTENT_TYPE, Metrics
from bot.web.readiness import Readiness

MAX_BODY = 512 * 1024
"""Bytes; Telegram's updates and Slack's payloads have some thousand, forms some tens of thousand."""
BODY_SECONDS = 10.0
"""Who sends more slowly is no platform."""
STOP_SECONDS = 1.0
"""For requests under way when the bot is stopped."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

log = logging.getLogger(__name__)


class Site:
    """Answers from the start; a platform's door says 503 until it is opened, and the platform comes again."""

    def __init__(self, telegram_key: str, readiness: Readiness, metrics: Metrics) -> None:
        self._telegram_key = telegram_key
        self._readiness = readiness
        self._metrics = metrics
        self._doors: dict[str, Handler] = {}
        self._runner: web.AppRunner | None = None

    def open_door(self, platform: str, handler: Handler) -> None:
        self._doors[platform] = handler

    async def start(self, host: str, port: int) -> int:
        """The port listened on (of 0: the one that was free). Raises OSError when it is taken."""
        self._runner = web.AppRunner(
            self.application(),
            access_log=None,
            shutdown_timeout=STOP_SECONDS,
            auto_decompress=False,
            keepalive_timeout=75.0,
        )
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        return int(self._runner.addresses[0][1])

    async def stop(self) -> None:
        """Takes nothing new and finishes what is under way."""
        if self._runner is not None:
            await self._runner.cleanup()

    def application(self) -> web.Application:
        app = web.Application(client_max_size=MAX_BODY, middlewares=[self._guarded])
        app.router.add_get("/healthz", _alive)
        app.router.add_get("/readyz", self._ready)
        app.router.add_get("/metrics", self._measured)
        app.router.add_post(addresses.TELEGRAM, self._telegram)
        app.router.add_post(addresses.SLACK, self._slack)
        return app

    async def _ready(self, _: web.Request) -> web.Response:
        states = await self._readiness.states()
        return web.json_response(states, status=200 if self._readiness.is_ready(states) else 503)

    async def _measured(self, _: web.Request) -> web.Response:
        self._metrics.lateness.set(await self._readiness.lateness())
        return web.Response(body=self._metrics.text(), headers={"Content-Type": CONTENT_TYPE})

    async def _telegram(self, request: web.Request) -> web.StreamResponse:
        if not compare_digest(request.match_info["key"].encode(), self._telegram_key.encode()):
            raise web.HTTPNotFound
        return await self._through("telegram", request)

    async def _slack(self, request: web.Request) -> web.StreamResponse:
        return await self._through("slack", request)

    async def _through(self, platform: str, request: web.Request) -> web.StreamResponse:
        if platform not in self._doors:
            raise web.HTTPServiceUnavailable
        async with asyncio.timeout(BODY_SECONDS):
            await request.read()
        return await self._doors[platform](request)

    @web.middleware
    async def _guarded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Nothing of a request is logged or sent back but the kind of an error."""
        answer = await _answer(request, handler)
        self._metrics.requests.labels(_door(request), str(answer.status)).inc()
        return answer


async def _answer(request: web.Request, handler: Handler) -> web.StreamResponse:
    if not all(value.isascii() for value in request.headers.values()):
        return web.Response(status=400)
    try:
        return await handler(request)
    except web.HTTPException as refusal:
        return web.Response(status=refusal.status, headers=_allow(refusal))
    except TimeoutError:
        return web.Response(status=408)
    except Exception as error:
        log.error("%s could not be served: %s", _door(request), type(error).__name__, exc_info=error)
        return web.Response(status=500)


def _allow(refusal: web.HTTPException) -> dict[str, str]:
    return {"Allow": refusal.headers["Allow"]} if "Allow" in refusal.headers else {}


def _door(request: web.Request) -> str:
    """A label of few values; the path itself may hold the key."""
    resource = request.match_info.route.resource
    first = resource.canonical.split("/")[1] if resource else ""
    return first or "other"


async def _alive(_: web.Request) -> web.Response:
    return web.json_response({"alive": True})
