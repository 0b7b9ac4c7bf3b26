"""The Telegram platform: python-telegram-bot's Bot, an own polling loop, an aiohttp transport."""

import logging

from bot.telegram.platform import Telegram

# Its debug lines hold the token and what people write.
logging.getLogger("telegram").setLevel(logging.WARNING)

__all__ = ["Telegram"]
