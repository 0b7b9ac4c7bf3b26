"""Counts and times what goes through a platform, from outside: neither platforms nor service know of it."""

from collections.abc import Collection
from time import perf_counter
from typing import Any

from bot.platform import Hear, Platform, SendFailed
from bot.web.metrics import Metrics, why
from coach.model import OutboxMessage
from handlers.message import Incoming


class Measured:
    """A platform that counts. What else the platform can do (deep links, webhooks) passes through."""

    def __init__(self, platform: Platform, metrics: Metrics) -> None:
        self._platform = platform
        self._metrics = metrics
        self.name = platform.name
        self.started = False
        metrics.up.labels(self.name).set(0)
        metrics.waiting.labels(self.name).set_function(lambda: platform.waiting)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._platform, name)

    async def start(self) -> str:
        who = await self._platform.start()
        self.started = True
        self._metrics.up.labels(self.name).set(1)
        return who

    async def listen(self, hear: Hear) -> None:
        await self._platform.listen(hear)

    async def send(
        self,
        message: OutboxMessage,
        edit: str | None = None,
        thread: str | None = None,
        known: Collection[str] | None = None,
    ) -> str:
        begun = perf_counter()
        try:
            ref = await self._platform.send(message, edit, thread, known)
        except SendFailed as failure:
            self._metrics.failed.labels(self.name, why(failure)).inc()
            raise
        self._metrics.sending.labels(self.name).observe(perf_counter() - begun)
        self._metrics.sent.labels(self.name, message.lane).inc()
        return ref

    async def send_file(self, address: str, name: str, content: bytes, caption: str) -> None:
        try:
            await self._platform.send_file(address, name, content, caption)
        except SendFailed as failure:
            self._metrics.failed.labels(self.name, why(failure)).inc()
            raise
        self._metrics.sent.labels(self.name, "reply").inc()

    @property
    def waiting(self) -> int:
        return self._platform.waiting

    async def close(self) -> None:
        await self._platform.close()


def measured(hear: Hear, metrics: Metrics) -> Hear:
    """The same `hear`, timed until it has saved."""

    async def timed(incoming: Incoming) -> None:
        platform = incoming.address.partition(":")[0]
        begun = perf_counter()
        try:
            await hear(incoming)
        except Exception:
            metrics.unheard.labels(platform).inc()
            raise
        metrics.decision.labels(platform).observe(perf_counter() - begun)
        metrics.heard.labels(platform).inc()

    return timed
