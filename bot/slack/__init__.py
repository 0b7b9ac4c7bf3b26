"""The Slack platform: Bolt for Python over Socket Mode, or over signed HTTP."""

import logging

from bot.slack.platform import Slack

# Their debug lines hold what people write.
for _library in ("slack_sdk", "slack_bolt"):
    logging.getLogger(_library).setLevel(logging.CRITICAL)

__all__ = ["Slack"]
