"""The terminal platform: the same conversation without any account."""

from bot.terminal.platform import Terminal

__all__ = ["Terminal"]
