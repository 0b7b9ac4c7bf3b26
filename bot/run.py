"""Runs the bot: storage, platforms, clock and service, until it is stopped."""

import asyncio
import sys
from collections.abc import Sequence

from tzlocal import get_localzone_name

from bot.admission.access import Access
from bot.garbage import calm
from bot.glances import Glances
from bot.logs import start_log
from bot.platform import Hear, Platform, PlatformTrouble
from bot.polish import Model, model_of
from bot.serving.effects import Effects
from bot.serving.service import Service
from bot.settings import Settings, secret
from bot.starting import FINISH_SECONDS, greet, now, platforms
from bot.stopping import until_stopped
from bot.terminal import Terminal
from bot.waking.clock import Clock
from storage import Storage, StorageTrouble, open_storage


async def run(settings: Settings, command: str) -> int:
    start_log(settings)
    if command == "serve":
        from bot.web import serve

        return await serve(settings)
    try:
        storage = await open_storage(settings.storage, key=secret(settings.key))
    except StorageTrouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    try:
        zone = settings.timezone or get_localzone_name() or "UTC"
        found = {} if command == "chat" else platforms(settings, command)
        if not found:
            return await _chat(storage, zone, model_of(settings))
        return await until_stopped(_run(settings, found, storage, zone))
    finally:
        await storage.close()


async def _run(settings: Settings, found: dict[str, Platform], storage: Storage, zone: str) -> int:
    service = Service(storage, found, now, zone)
    access = Access(storage, settings.allowed_users, service)
    service.carry = Effects(storage, service, found, access, model_of(settings)).carry
    Glances(storage, access, now).offer(*found.values())
    clock = Clock(storage, service, now)
    try:
        alive = await greet(found, access)
        if not alive:
            return 1
        await clock.start()
        calm()
        return await _listening(alive, access.hear)
    finally:
        clock.stop()
        await service.stop(FINISH_SECONDS)
        for platform in found.values():
            await platform.close()


async def _chat(storage: Storage, zone: str, model: Model | None) -> int:
    terminal = Terminal(now)
    service = Service(storage, {"terminal": terminal}, now, zone)
    terminal.settled = service.idle
    service.carry = Effects(storage, service, {"terminal": terminal}, None, model).carry
    clock = Clock(storage, service, now)
    print(
        'Afterword. Tell me about an interview, for example "/interview Acme tomorrow". /help, /quit.\n',
        flush=True,
    )
    await clock.start()
    try:
        await terminal.listen(service.hear)
        await service.idle()
    finally:
        clock.stop()
        await service.stop()
    return 0


async def _listening(platforms_: Sequence[Platform], hear: Hear) -> int:
    """Until every platform has given up; each says by itself why."""

    async def one(platform: Platform) -> None:
        try:
            await platform.listen(hear)
        except PlatformTrouble as trouble:
            print(trouble, file=sys.stderr, flush=True)

    await asyncio.gather(*(one(platform) for platform in platforms_))
    return 1
