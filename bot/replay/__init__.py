"""Plays a written conversation against a virtual clock: tests, README examples, and proof for users."""

from bot.replay.play import play
from bot.replay.script import Step, parse

__all__ = ["Step", "parse", "play"]
