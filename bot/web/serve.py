"""Puts the instance together: storage, service and clock behind the web application, until it is stopped."""

import asyncio
import logging
import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from tzlocal import get_localzone_name

from bot.access import Access
from bot.clock import Clock
from bot.effects import Effects
from bot.patience import back_off, until_started
from bot.platform import Hear, PlatformTrouble
from bot.run import greet, now, platforms
from bot.service import Service
from bot.settings import Settings, secret
from bot.stopping import until_stopped
from bot.web import addresses, wording
from bot.web.measured import Measured, measured
from bot.web.metrics import Metrics
from bot.web.readiness import Readiness
from bot.web.signature import signed
from bot.web.site import Handler, Site
from storage import Storage, StorageTrouble, open_storage

Open = Callable[[Measured], Awaitable[Handler]]
"""Tells the platform where to deliver, and returns what takes it. Raises PlatformTrouble."""

FINISH_SECONDS = 2.5
"""For what is being sent when the bot is stopped; with the rest of the way out it stays under 5 s."""
log = logging.getLogger(__name__)


async def serve(settings: Settings) -> int:
    """Until it is told to stop: status 0. 1 when the store, the port or every platform refuses."""
    return await until_stopped(_serve(settings))


async def _serve(settings: Settings) -> int:
    found = platforms(settings, "serve")
    if not found:
        print(wording.NO_PLATFORM, file=sys.stderr)
        return 1
    try:
        storage = await open_storage(settings.storage, key=secret(settings.key))
    except StorageTrouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    metrics = Metrics()
    try:
        return await _Instance(
            settings, storage, metrics, {n: Measured(p, metrics) for n, p in found.items()}
        ).run()
    finally:
        await storage.close()


class _Instance:
    def __init__(
        self, settings: Settings, storage: Storage, metrics: Metrics, found: Mapping[str, Measured]
    ) -> None:
        self._settings = settings
        self._found = dict(found)
        self._service = Service(storage, self._found, now, settings.timezone or get_localzone_name() or "UTC")
        self._access = Access(storage, settings.allowed_users, self._service)
        self._service.carry = Effects(storage, self._service, self._found, self._access).carry
        self._clock = Clock(storage, self._service, now)
        self._hear: Hear = measured(self._access.hear, metrics)
        folder = (
            None if "://" in settings.storage or settings.storage == "memory:" else Path(settings.storage)
        )
        self._readiness = Readiness(storage, folder, found)
        self._site = Site(addresses.telegram_key(settings), self._readiness, metrics)

    async def run(self) -> int:
        try:
            port = await self._site.start(self._settings.host, self._settings.port)
        except OSError as error:
            print(wording.PORT.format(port=self._settings.port, why=error.strerror), file=sys.stderr)
            return 1
        print(wording.LISTENING.format(host=self._settings.host, port=port), flush=True)
        try:
            return await self._run()
        finally:
            self._readiness.stopping = True
            await self._site.stop()
            self._clock.stop()
            await self._service.stop(FINISH_SECONDS)
            for platform in self._found.values():
                await platform.close()

    async def _run(self) -> int:
        alive = await greet(self._found, self._access)
        for name in self._found.keys() - {platform.name for platform in alive}:
            self._readiness.refuse(name)
        if not alive:
            return 1
        await self._clock.start()
        await asyncio.gather(*(self._enter(self._found[platform.name]) for platform in alive))
        return 1

    async def _enter(self, platform: Measured) -> None:
        """Returns when the platform refuses, for what waiting does not mend."""
        try:
            if not platform.started:
                await until_started(platform.start)
            await self._by_its_way(platform)
        except PlatformTrouble as trouble:
            self._readiness.refuse(platform.name)
            print(trouble, file=sys.stderr, flush=True)

    async def _by_its_way(self, platform: Measured) -> None:
        if platform.name == "telegram" and self._settings.public_url:
            await self._open(platform, self._telegram)
        elif platform.name == "slack" and not self._settings.slack_app_token:
            await self._open(platform, self._slack)
        else:
            await self._listen(platform)

    async def _listen(self, platform: Measured) -> None:
        if platform.name == "telegram":
            print(wording.POLLED, flush=True)
        self._readiness.open(platform.name)
        await platform.listen(self._hear)

    async def _open(self, platform: Measured, door: Open) -> None:
        failures = 0
        while True:
            try:
                self._site.open_door(platform.name, await door(platform))
                self._readiness.open(platform.name)
                break
            except PlatformTrouble as trouble:
                if not trouble.passing:
                    raise
                log.warning("%s", trouble)
            await asyncio.sleep(back_off(failures))
            failures += 1
        await asyncio.Event().wait()

    async def _telegram(self, platform: Measured) -> Handler:
        if fault := addresses.fault(self._settings):
            raise PlatformTrouble(fault)
        given = addresses.telegram_secret(self._settings)
        handler: Handler = await platform.webhook(self._hear, addresses.telegram_url(self._settings), given)
        return handler

    async def _slack(self, platform: Measured) -> Handler:
        handler: Handler = await platform.http(self._hear)
        print(wording.SLACK_URL.format(url=addresses.slack_url(self._settings)), flush=True)
        return signed(handler, secret(self._settings.slack_signing_secret) or "")
