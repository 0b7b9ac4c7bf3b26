"""The Telegram platform: python-telegram-bot's Bot, an own polling loop, an aiohttp transport."""

import logging

from bot.telegram.platform import Telegram

# Its lines hold the token and what people write; whatever it fails at comes back as an exception.
logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)

__all__ = ["Telegram"]
