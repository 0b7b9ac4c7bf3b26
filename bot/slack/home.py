"""The Home tab: what waits, every open conversation and what comes next in it, each one tap away."""

from typing import Any

from bot.slack import wording
from bot.slack.buttons import SAY, Block, button, row_of
from bot.slack.text import safe
from coach.model import plain
from handlers.overview.glance import Glance, Line

MAX_TEXT = 2900
"""Of one section; Slack takes 3000 characters."""


def home(glance: Glance | None = None) -> dict[str, Any]:
    """Without a glance: what the bot is for."""
    known = glance if glance is not None and (glance.companies or glance.waiting) else None
    body = _overview(known) if known else [_section(line) for line in wording.HOME_LINES]
    blocks = [_header(wording.HOME_TITLE), *body, row_of(_questions())]
    return {"type": "home", "blocks": blocks}


def _overview(glance: Glance) -> list[Block]:
    blocks: list[Block] = []
    if glance.waiting:
        blocks += [_section(wording.HOME_WAITING), *_lines(glance.waiting, "wait"), {"type": "divider"}]
    blocks += [_section(wording.HOME_OPEN), *_lines(glance.companies, "open")]
    if glance.more:
        blocks.append(_section(wording.HOME_MORE.format(n=glance.more)))
    about = [_mrkdwn(safe(glance.settings)), _mrkdwn(wording.HOME_ANSWERS), _mrkdwn(wording.HOME_LINES[-1])]
    return [*blocks, {"type": "divider"}, {"type": "context", "elements": about}]


def _lines(lines: tuple[Line, ...], place: str) -> list[Block]:
    """A section each, with its button at the side."""
    return [
        {
            **_section(safe(plain(line.text))[:MAX_TEXT] or "…"),
            "block_id": f"{place}{i}",
            "accessory": button(SAY, 0, wording.HOME_SHOW, line.says),
        }
        for i, line in enumerate(lines)
    ]


def _questions() -> list[Block]:
    return [button(SAY, i, label, says) for i, (label, says) in enumerate(wording.HOME_BUTTONS)]


def _header(text: str) -> Block:
    return {"type": "header", "text": {"type": "plain_text", "text": text}}


def _section(text: str) -> Block:
    return {"type": "section", "text": _mrkdwn(text)}


def _mrkdwn(text: str) -> Block:
    return {"type": "mrkdwn", "text": text}
