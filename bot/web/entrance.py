"""How each platform's messages get in: by a door of the site that the platform is told about, or by listening."""

import asyncio
import logging
import sys
from collections.abc import Awaitable, Callable

from bot.patience import back_off, until_started
from bot.platform import Hear, PlatformTrouble
from bot.settings import Settings, secret
from bot.web import addresses, wording
from bot.web.measured import Measured
from bot.web.readiness import Readiness
from bot.web.signature import signed
from bot.web.site import Handler, Site

Open = Callable[[Measured], Awaitable[Handler]]
"""Tells the platform where to deliver, and returns what takes it. Raises PlatformTrouble."""

log = logging.getLogger(__name__)


class Entrance:
    def __init__(self, settings: Settings, site: Site, readiness: Readiness, hear: Hear) -> None:
        self._settings = settings
        self._site = site
        self._readiness = readiness
        self._hear = hear

    async def enter(self, platform: Measured) -> None:
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
