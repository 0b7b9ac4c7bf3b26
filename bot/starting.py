"""What every way of running the bot begins with: the platforms that are configured, and a greeting on each."""

import sys
from collections.abc import Mapping
from datetime import UTC, datetime

from bot.admission.access import Access
from bot.platform import Command, Platform, PlatformTrouble
from bot.settings import Settings, secret
from handlers.catalogue import CONVERSATIONS

ABOUT = "I look after what comes after a job interview: when to write, to whom, in what words, and when better not."
FINISH_SECONDS = 2.0
"""For what is being sent when the bot is stopped; with the rest of the way out it stays far under 5 s."""


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
