"""The Telegram platform: python-telegram-bot's Bot, an own polling loop, an aiohttp transport."""

from bot.telegram.platform import Telegram

__all__ = ["Telegram"]
