"""A form with one field: what every form of ours is, with what it is about carried along."""

import json
from typing import Any

from bot.slack import wording

Payload = dict[str, Any]


def one_field(
    callback: str, field: str, label: str, element: Payload, *, title: str, save: str, about: dict[str, str]
) -> Payload:
    """`field` names the block and the element alike; `about` comes back with what was filled in."""
    return {
        "type": "modal",
        "callback_id": callback,
        "title": _plain(title),
        "submit": _plain(save),
        "close": _plain(wording.FORM_CLOSE),
        "private_metadata": json.dumps(about),
        "blocks": [
            {
                "type": "input",
                "block_id": field,
                "label": _plain(label),
                "element": {**element, "action_id": field},
            }
        ],
    }


def filled_in(view: Payload, field: str, what: str) -> tuple[Any, dict[str, str]]:
    """The value of that field (None where it was left empty), and what the form was about."""
    return view["state"]["values"][field][field].get(what), json.loads(view.get("private_metadata") or "{}")


def _plain(text: str) -> Payload:
    return {"type": "plain_text", "text": text}
