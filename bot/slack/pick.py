"""The form in which a moment is picked from a calendar and a clock, for a button that waits for one."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.slack import refs, wording
from bot.slack.buttons import APART
from bot.slack.form import Payload, filled_in, one_field
from handlers.stamps import utc_stamp

CALLBACK = "pick"
_FIELD = "at"


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
    return one_field(
        CALLBACK,
        _FIELD,
        wording.PICK_LABEL,
        {"type": "datetimepicker"},
        title=wording.PICK_TITLE,
        save=wording.PICK_SAVE,
        about=about,
    )


def picked(view: Payload) -> Picked | None:
    """None where no moment was picked."""
    seconds, about = filled_in(view, _FIELD, "selected_date_time")
    if not seconds or not about.get("picks"):
        return None
    return Picked(f"{about['picks']}{utc_stamp(datetime.fromtimestamp(seconds, UTC))}", about["ref"])
