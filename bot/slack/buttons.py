"""Choices as rows of Block Kit buttons."""

from typing import Any

from bot.slack import wording
from coach.model import Choice, Reply

Block = dict[str, Any]
MAX_LABEL = 75
MAX_VALUE = 2000
MAX_URL = 3000
PER_ROW = 5
TAP, OPEN, COPY, EDIT, SAY, PICK = "tap", "open", "copy", "edit", "say", "pick"
"""What a button is for: its action_id is this and a number."""
APART = " "
"""Between what a tap does and what a picked moment does, in one button's value."""
MAX_EDITABLE = 3000
"""Characters that a text field of a form takes."""


def actions(reply: Reply, message: str) -> list[Block]:
    rows = [[b for i, choice in enumerate(row) if (b := _button(choice, i, reply))] for row in reply.choices]
    if reply.draft and len(reply.draft.body) <= MAX_EDITABLE:
        edit = button(EDIT, 0, wording.EDIT, message[:MAX_VALUE])
        rows = [[edit, *rows[0]], *rows[1:]] if rows and len(rows[0]) < PER_ROW else [[edit], *rows]
    return [row_of(row[i : i + PER_ROW]) for row in rows for i in range(0, len(row), PER_ROW)]


def row_of(buttons: list[Block]) -> Block:
    return {"type": "actions", "elements": buttons}


def button(what: str, number: int, label: str, value: str, **more: str) -> Block:
    text = {"type": "plain_text", "text": label[:MAX_LABEL] or "·", "emoji": False}
    return {"type": "button", "action_id": f"{what}{number}", "text": text, "value": value, **more}


def _button(choice: Choice, number: int, reply: Reply) -> Block | None:
    """A mailto link has no button here, and a draft is copied by its own."""
    if choice.url and choice.url.startswith(("http://", "https://")) and len(choice.url) <= MAX_URL:
        return button(OPEN, number, choice.label, "open", url=choice.url)
    if choice.copy and not reply.draft and len(choice.copy) <= MAX_VALUE:
        return button(COPY, number, choice.label, choice.copy)
    if choice.does and choice.picks:
        return button(PICK, number, choice.label, f"{choice.does}{APART}{choice.picks}")
    if choice.does:
        style = {} if choice.style == "normal" else {"style": choice.style}
        return button(TAP, number, choice.label, choice.does, **style)
    return None


def purpose(action: Block) -> str:
    """Of a pressed button: TAP, OPEN, ..."""
    return str(action.get("action_id", "")).rstrip("0123456789")
