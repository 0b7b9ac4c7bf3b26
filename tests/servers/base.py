"""What both servers share: a port of their own, a record of every call, faults on demand, waiting without sleeping."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Literal, Self

from aiohttp import web

PATIENCE = 10.0
"""Seconds until a test that waits for something fails."""

Kind = Literal["drop", "hang", "busy", "broken", "garbage", "refuse"]
"""Connection cut; no answer; 429; 502; not JSON; a refusal in the service's own words."""


@dataclass
class Fault:
    method: str
    kind: Kind
    times: int = 1
    skip: int = 0
    """Calls that are let through first."""
    after: bool = False
    """The call takes effect, then its answer is lost: the ambiguous failure."""
    chat: str | None = None
    seconds: int = 1
    """Of a 429."""
    words: str = ""
    """Of a refusal."""


@dataclass(frozen=True)
class Call:
    method: str
    fields: dict[str, Any]


class Server:
    """`async with` starts it on a free port of this machine."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.faults: list[Fault] = []
        self._news = asyncio.Condition()
        self._over = asyncio.Event()

    def routes(self, app: web.Application) -> None:
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        app = web.Application()
        self.routes(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._over.set()
        await self.tell()
        await self._runner.cleanup()

    async def tell(self) -> None:
        async with self._news:
            self._news.notify_all()

    async def until(self, condition: Callable[[], Any]) -> Any:
        """Waits for news until the condition holds, and returns its value. Fails after PATIENCE."""
        async with asyncio.timeout(PATIENCE), self._news:
            await self._news.wait_for(condition)
        return condition()

    def called(self, method: str) -> list[dict[str, Any]]:
        return [c.fields for c in self.calls if c.method == method]

    def fault(self, method: str, kind: Kind, **details: Any) -> None:
        self.faults.append(Fault(method, kind, **details))

    def due_fault(self, method: str, chat: str) -> Fault | None:
        for fault in self.faults:
            if not fault.times or fault.method != method or fault.chat not in (None, chat):
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            fault.times -= 1
            return fault
        return None

    async def break_off(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.kind == "hang":
            await self._over.wait()
        if fault.kind in ("drop", "hang") and request.transport:
            request.transport.abort()
        if fault.kind == "garbage":
            return web.Response(text="<html>hello</html>", content_type="application/json")
        return web.Response(status=502, text="<html>Bad Gateway</html>", content_type="text/html")


@asynccontextmanager
async def serving(handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> AsyncIterator[str]:
    """One handler of ours behind an address of its own."""
    app = web.Application()
    app.router.add_post("/in", handler)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/in"
    finally:
        await runner.cleanup()
