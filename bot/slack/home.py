"""The Home tab: what the bot is for, and the questions asked most, one tap away."""

from typing import Any

from bot.slack import wording
from bot.slack.buttons import SAY, button, row_of


def home() -> dict[str, Any]:
    buttons = [button(SAY, i, label, says) for i, (label, says) in enumerate(wording.HOME_BUTTONS)]
    blocks: list[dict[str, Any]] = [
        {"type": "header", "text": {"type": "plain_text", "text": wording.HOME_TITLE}},
        *({"type": "section", "text": {"type": "mrkdwn", "text": line}} for line in wording.HOME_LINES),
        row_of(buttons),
    ]
    return {"type": "home", "blocks": blocks}
