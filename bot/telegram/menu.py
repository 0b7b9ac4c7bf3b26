"""What Telegram shows before and beside the chat: the command menu and what the bot says of itself."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats

from bot.platform import Command
from bot.telegram.updates import quietly

SUMMARY, ABOUT, SHORT_ABOUT = 256, 512, 120
"""Characters that Telegram allows."""


async def introduce(bot: Bot, commands: Sequence[Command], about: str) -> None:
    """The bot works without it, so a failure is passed over. Groups get no menu."""
    calls: list[Coroutine[Any, Any, object]] = []
    if commands:
        menu = [BotCommand(c.name, c.summary[:SUMMARY]) for c in commands]
        calls.append(bot.set_my_commands(menu, scope=BotCommandScopeAllPrivateChats()))
    if about:
        calls.append(bot.set_my_description(about[:ABOUT]))
        calls.append(bot.set_my_short_description(about.split(". ")[0][:SHORT_ABOUT]))
    await asyncio.gather(*map(quietly, calls))
