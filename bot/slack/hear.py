"""Slack's payloads -> Incoming: messages, slash commands, taps, forms and shortcuts of one person."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.intake import clean_text
from bot.slack import refs
from bot.slack.buttons import APART, SAY, TAP, purpose
from bot.slack.modal import Edited
from bot.slack.pick import Picked
from bot.slack.profiles import Profile
from bot.slack.text import read
from handlers.message import Attachment, Incoming

Payload = dict[str, Any]
OWN_COMMANDS = ("afterword",)
"""Slash commands whose words are passed on as if typed in the chat."""


_WORDS = ("text", "tap", "label", "message_ref", "reply_to")


@dataclass(frozen=True, slots=True)
class Who:
    """The speaker, and when (UTC)."""

    address: str
    profile: Profile
    at: datetime

    def says(self, id: str, **what: Any) -> Incoming:
        known = self.profile
        if not all(isinstance(what.get(field, ""), str | None) for field in _WORDS):
            raise TypeError("a field that should be text is none")
        return Incoming(
            id=refs.event(id),
            address=self.address,
            at=self.at,
            profile_name=known.name,
            zone=known.zone,
            locale=known.locale,
            **what,
        )


def message(body: Payload, who: Who, file: Attachment | None) -> Incoming:
    event = body["event"]
    kind = "file" if event.get("files") else "text"
    text = read(event.get("text") or "")
    return who.says(body["event_id"], kind=kind, text=text, file=file, reply_to=_thread(event))


def change(body: Payload, who: Who) -> Incoming:
    return who.says(body["event_id"], kind="edited")


def command(body: Payload, who: Who) -> Incoming:
    text, code = said(body["command"], read(body.get("text") or ""))
    return who.says(body["trigger_id"], text=text, start_code=code)


def tap(body: Payload, who: Who) -> Incoming | None:
    """None for a button that only opens something."""
    action, shown = body["actions"][0], body.get("message")
    id, what = f"{body['trigger_id']}:{action.get('action_ts')}", purpose(action)
    if what == SAY:
        return who.says(id, text=action["value"])
    if what != TAP or not shown:
        return None
    ref = refs.ref(body["channel"]["id"], shown["ts"])
    return who.says(id, kind="tap", tap=action["value"], label=action["text"]["text"], message_ref=ref)


def unpicked(body: Payload, who: Who) -> Incoming:
    """No form could be opened: the button does what it does elsewhere."""
    action = {**body["actions"][0]}
    plain = {**action, "action_id": f"{TAP}0", "value": action["value"].partition(APART)[0]}
    said = tap({**body, "actions": [plain]}, who)
    assert said is not None
    return said


def moment(body: Payload, picked: Picked, who: Who) -> Incoming:
    return who.says(f"view:{body['view']['id']}", kind="tap", tap=picked.does, message_ref=picked.ref)


def own_wording(body: Payload, edited: Edited, who: Who) -> Incoming:
    """The draft as the user changed it: `tap` is "text:" and the outbox id of the message that showed it."""
    id, tap = f"view:{body['view']['id']}", f"text:{edited.message}"
    return who.says(id, kind="tap", tap=tap, text=clean_text(edited.text), message_ref=edited.ref)


def shortcut(body: Payload, who: Who) -> Incoming:
    """ "Log this" on somebody's message: as if it had been forwarded."""
    text = read((body.get("message") or {}).get("text") or "")
    return who.says(body["trigger_id"], kind="forward", text=text)


def person(body: Payload) -> str:
    """Whose line this payload stands in."""
    event = body.get("event")
    said_by = event.get("user") if isinstance(event, dict) else None
    user = body.get("user") or said_by or body.get("user_id") or ""
    return str(user.get("id", "") if isinstance(user, dict) else user)


def in_private(event: Payload) -> bool:
    """A message somebody wrote to the bot: no edits, joins or bots."""
    plain = event.get("subtype") in (None, "file_share", "thread_broadcast")
    return bool(event.get("channel_type") == "im" and plain and event.get("user") and not event.get("bot_id"))


def written(body: Payload) -> bool:
    """An event of that kind."""
    event = body.get("event")
    return isinstance(event, dict) and event.get("type") == "message" and in_private(event)


def edited(event: Payload) -> str | None:
    """Who changed the words of their own message in the private chat (Slack also tells of previews that it added)."""
    if event.get("subtype") != "message_changed" or event.get("channel_type") != "im":
        return None
    now, before = event.get("message") or {}, event.get("previous_message") or {}
    own = now.get("user") and not now.get("bot_id") and now.get("text") != before.get("text")
    return str(now["user"]) if own else None


def said(command: str, words: str) -> tuple[str, str | None]:
    """What a slash command says, and the code of a "start CODE": "/interview Acme"; "/afterword list" is
    "list", alone it is "/help"."""
    name = command.lstrip("/")
    text = words if name in OWN_COMMANDS else f"/{name} {words}".strip()
    parts = text.split()
    if len(parts) == 2 and parts[0].lstrip("/").lower() == "start":
        return "/start", parts[1]
    return text or "/help", None


def _thread(event: Payload) -> str | None:
    thread = event.get("thread_ts")
    return refs.ref(event["channel"], thread) if thread and thread != event.get("ts") else None
