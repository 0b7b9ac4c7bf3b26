"""The Slack platform: Bolt for Python over Socket Mode, or over signed HTTP."""

from bot.slack.platform import Slack

__all__ = ["Slack"]
