"""The form in which a moment is picked from a calendar and a clock, for a button that waits for one."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bot.slack import refs, wording
from handlers.stamps import utc_stamp

Payload = dict[str, Any]
CALLBACK = "pick"
_FIELD = "at"
APART = " "
"""Between what a tap does and what a picked moment does, in the button's value."""


@dataclass(frozen=True, slots=True)
class Picked:
    """What came back, as the tap it stands for, and the message whose button it was."""

    does: str
    ref: str


def form(body: Payload) -> Payload:
    """The form that a pressed button opens."""
    message = body.get("message") or {}
    about = {
        "picks": body["actions"][0]["value"].partition(APART)[2],
        "ref": refs.ref(body["channel"]["id"], message["ts"]),
    }
    field = {"type": "datetimepicker", "action_id": _FIELD}
    return {
        "type": "modal",
        "callback_id": CALLBACK,
        "title": _plain(wording.PICK_TITLE),
        "submit": _plain(wording.PICK_SAVE),
        "close": _plain(wording.FORM_CLOSE),
        "private_metadata": json.dumps(about),
        "blocks": [
            {"type": "input", "block_id": _FIELD, "label": _plain(wording.PICK_LABEL), "element": field}
        ],
    }


def picked(view: Payload) -> Picked | None:
    """None where no moment was picked."""
    about = json.loads(view.get("private_metadata") or "{}")
    seconds = view["state"]["values"][_FIELD][_FIELD].get("selected_date_time")
    if not seconds or not about.get("picks"):
        return None
    return Picked(f"{about['picks']}{utc_stamp(datetime.fromtimestamp(seconds, UTC))}", about["ref"])


def _plain(text: str) -> Payload:
    return {"type": "plain_text", "text": text}
