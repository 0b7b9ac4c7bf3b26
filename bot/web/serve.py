"""Puts the instance together: storage, service and clock behind the web application, until it is stopped."""

import asyncio
import sys
from collections.abc import Mapping
from pathlib import Path

from tzlocal import get_localzone_name

from bot.admission.access import Access
from bot.garbage import calm
from bot.glances import Glances
from bot.polish import model_of
from bot.serving.effects import Effects
from bot.serving.service import Service
from bot.settings import Settings, secret
from bot.starting import FINISH_SECONDS, greet, now, platforms
from bot.stopping import until_stopped
from bot.waking.clock import Clock
from bot.web import addresses, wording
from bot.web.entrance import Entrance
from bot.web.measured import Measured, measured
from bot.web.metrics import Metrics
from bot.web.readiness import Readiness
from bot.web.site import Site
from storage import Storage, StorageTrouble, open_storage


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
        model = model_of(settings)
        self._service.carry = Effects(storage, self._service, self._found, self._access, model).carry
        Glances(storage, self._access, now).offer(*found.values())
        self._clock = Clock(storage, self._service, now)
        folder = (
            None if "://" in settings.storage or settings.storage == "memory:" else Path(settings.storage)
        )
        self._readiness = Readiness(storage, folder, found)
        self._site = Site(addresses.telegram_key(settings), self._readiness, metrics)
        hear = measured(self._access.hear, metrics)
        self._entrance = Entrance(settings, self._site, self._readiness, hear)

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
        calm()
        await asyncio.gather(*(self._entrance.enter(self._found[platform.name]) for platform in alive))
        return 1
