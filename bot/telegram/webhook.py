"""Telegram's updates over HTTP, for a server that others can reach."""

import hmac
import json
from collections.abc import Awaitable, Callable

from aiohttp import web
from telegram import Bot, Update

HEADER = "X-Telegram-Bot-Api-Secret-Token"

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def handler(bot: Bot, secret: str, take: Callable[[Update], Awaitable[None]]) -> Handler:
    """200 when the update is saved. 403 without the secret. An exception of `take` becomes a 500, upon which
    Telegram delivers again."""

    async def receive(request: web.Request) -> web.StreamResponse:
        given = request.headers.get(HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return web.Response(status=403)
        try:
            update = Update.de_json(json.loads(await request.text()), bot)
        except (ValueError, TypeError, KeyError, AttributeError):
            return web.Response(status=400)
        await take(update)
        return web.Response()

    return receive
