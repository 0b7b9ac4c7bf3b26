"""Runs the bot: storage, platforms, clock and service, until it is stopped."""

import asyncio
import logging
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from tzlocal import get_localzone_name

from bot.access import Access
from bot.clock import Clock
from bot.effects import Effects
from bot.garbage import calm
from bot.logs import start_log
from bot.platform import Command, Hear, Platform, PlatformTrouble
from bot.polish import Model, model_of
from bot.service import Service
from bot.settings import Settings, secret
from bot.stopping import until_stopped
from bot.terminal import Terminal
from handlers.catalogue import CONVERSATIONS
from storage import Storage, StorageTrouble, open_storage

ABOUT = "I look after what comes after a job interview: when to write, to whom, in what words, and when better not."
FINISH_SECONDS = 2.0
"""For what is being sent when the bot is stopped; with the rest of the way out it stays far under 5 s."""
log = logging.getLogger("afterword")


def now() -> datetime:
    return datetime.now(UTC)


def commands() -> tuple[Command, ...]:
    return tuple(Command(c.name, c.summary) for c in CONVERSATIONS if c.in_menu)


def platforms(settings: Settings, only: str) -> dict[str, Platform]:
    """Those that are configured, or the one that was asked for; a library is loaded only where it is used."""
    found: dict[str, Platform] = {}
    if only in ("run", "telegram", "serve") and (settings.telegram_bot_token or only == "telegram"):
        from bot.telegram import Telegram

        found["telegram"] = Telegram(
            secret(settings.telegram_bot_token) or "", settings.telegram_api_url, commands(), ABOUT
        )
    wanted = settings.slack_bot_token or settings.slack_app_token
    if only in ("run", "slack", "serve") and (wanted or only == "slack"):
        from bot.slack import Slack

        found["slack"] = Slack(
            secret(settings.slack_bot_token) or "",
            secret(settings.slack_app_token) or "",
            api_url=settings.slack_api_url,
            signing_secret=secret(settings.slack_signing_secret),
        )
    return found


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


async def greet(found: Mapping[str, Platform], access: Access) -> list[Platform]:
    """Say who the bot is on each platform; one that cannot start does not hold up the others."""
    alive: list[Platform] = []
    started: list[Platform] = []
    for platform in found.values():
        try:
            print(f"{platform.name.capitalize()}: {await platform.start()}", flush=True)
            started.append(platform)
            alive.append(platform)
        except PlatformTrouble as trouble:
            print(trouble, file=sys.stderr, flush=True)
            if trouble.passing:
                alive.append(platform)
    if alive and (code := await access.owner_code()):
        links = [p.deep_link(code) for p in started if p.name == "telegram" and hasattr(p, "deep_link")]
        print(
            f"To make the bot yours, open {links[0]} or send it"
            if links
            else "To make the bot yours, send it",
            f"this code once: {code}",
            flush=True,
        )
    return alive


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
