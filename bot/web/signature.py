"""Slack's signature on what comes over HTTP: version 0, an HMAC of the time and the raw body."""

import hashlib
import hmac
import time
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

STALE_SECONDS = 300
"""Older requests may be replayed ones (Slack's own advice)."""


def genuine(secret: str, headers: Mapping[str, str], body: bytes, now: float) -> bool:
    """`now` in Unix seconds; compared in constant time."""
    at, given = headers.get("X-Slack-Request-Timestamp", ""), headers.get("X-Slack-Signature", "")
    if not (at.isascii() and at.isdigit() and len(at) < 12) or abs(now - int(at)) > STALE_SECONDS:
        return False
    wanted = hmac.new(secret.encode(), b"v0:" + at.encode() + b":" + body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(f"v0={wanted}".encode(), given.encode(errors="replace"))


def signed(
    handler: Callable[[web.Request], Awaitable[web.StreamResponse]], secret: str
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """401 for what Slack did not sign; the body is looked at by nobody before that."""

    async def receive(request: web.Request) -> web.StreamResponse:
        if not genuine(secret, request.headers, await request.read(), time.time()):
            return web.Response(status=401)
        return await handler(request)

    return receive
