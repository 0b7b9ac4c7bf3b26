"""The form in which a draft can be edited and copied."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.slack import refs, wording
from bot.slack.buttons import COPY, MAX_EDITABLE, purpose
from bot.slack.form import Payload, filled_in, one_field
from bot.slack.speak import DRAFT_BLOCK

CALLBACK = "draft"
_FIELD = "text"


@dataclass(frozen=True, slots=True)
class Edited:
    """What came back: the text, and the message it belongs to."""

    text: str
    message: str
    """Outbox id."""
    ref: str


def form(text: str, message: str, ref: str) -> Payload:
    """With a message: saving it is heard as the user's own version. Without: for copying only."""
    return one_field(
        CALLBACK,
        _FIELD,
        wording.FORM_LABEL,
        {"type": "plain_text_input", "multiline": True, "initial_value": text[:MAX_EDITABLE]},
        title=wording.FORM_TITLE,
        save=wording.FORM_SAVE,
        about={"message": message, "ref": ref},
    )


def for_action(body: Payload) -> Payload:
    """The form that a pressed button opens."""
    action, message = body["actions"][0], body.get("message") or {}
    if purpose(action) == COPY:
        return form(action["value"], "", "")
    return form(draft_in(message), action["value"], refs.ref(body["channel"]["id"], message["ts"]))


def edited(view: Payload) -> Edited | None:
    """None where there is nothing to save."""
    text, about = filled_in(view, _FIELD, "value")
    if not about.get("message") or not (text or "").strip():
        return None
    return Edited(text, about["message"], about["ref"])


def draft_in(message: Payload) -> str:
    """The draft's body, read back from the message that shows it: no memory is needed, so old buttons
    work."""
    for block in message.get("blocks", ()):
        if block.get("block_id") == DRAFT_BLOCK:
            return "".join(_texts(block))
    return ""


def _texts(element: Payload) -> Iterator[str]:
    """Slack may have turned links and emoji into elements of their own."""
    kind = element.get("type")
    if kind == "emoji":
        codes = element.get("unicode") or ""
        yield "".join(chr(int(c, 16)) for c in codes.split("-")) if codes else f":{element.get('name', '')}:"
    elif kind in ("text", "link"):
        yield element.get("text") or element.get("url", "")
    for part in element.get("elements", ()):
        yield from _texts(part)
