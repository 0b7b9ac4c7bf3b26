"""Telegram's updates over HTTP, for a server that others can reach."""

import hmac
import json
import logging
from collections.abc import Awaitable, Callable

from aiohttp import web
from telegram import Bot, Update

from bot.telegram.updates import read
from bot.trace import where

log = logging.getLogger(__name__)

HEADER = "X-Telegram-Bot-Api-Secret-Token"

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def handler(bot: Bot, secret: str, take: Callable[[Update], Awaitable[None]]) -> Handler:
    """200 when the update is saved; 500 when it could not be, upon which Telegram delivers again; 403 without the
    secret. What makes no sense is passed over."""

    async def receive(request: web.Request) -> web.StreamResponse:
        given = request.headers.get(HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return web.Response(status=403)
        try:
            raw = json.loads(await request.text())
        except ValueError:
            return web.Response(status=400)
        update = read(raw, bot) if isinstance(raw, dict) else None
        if update is None:
            return web.Response()
        try:
            await take(update)
        except Exception as error:
            log.warning("Telegram update %d is not saved yet: %s", update.update_id, where(error))
            return web.Response(status=500)
        return web.Response()

    return receive
