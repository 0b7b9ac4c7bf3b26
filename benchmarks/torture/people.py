"""Fifty strange people on each platform: what one of them does next, and whether that deserves an answer."""

import random
from typing import Any, Protocol

from benchmarks.torture import strange
from benchmarks.torture.shown import Looks
from tests.servers.slack import DMS, PROFILES, SlackServer
from tests.servers.telegram import TelegramServer

MANY = 50
ASIDE = ("group", "edited", "mangled", "odd")
"""What is not said to the bot in private, or makes no sense, needs no answer."""


class Crowd(Protocol):
    """One platform full of them."""

    answers: dict[str, int]
    """What the bot has shown in each chat: sent or changed."""
    looks: Looks

    def chat(self, n: int) -> str: ...

    async def act(self, n: int, chance: random.Random) -> tuple[str, str]:
        """What person `n` did, and the words of it."""
        ...


class TelegramCrowd(TelegramServer):
    KINDS = (*["text"] * 10, *["tap"] * 5, "stolen", "replied", "file", "photo", "voice", "location", *ASIDE)

    def __init__(self) -> None:
        super().__init__()
        self.answers: dict[str, int] = {}
        self.looks = Looks("telegram")

    def chat(self, n: int) -> str:
        return str(900 + n)

    def _put(self, id: int, fields: dict[str, Any]) -> dict[str, Any]:
        self.answers[str(fields["chat_id"])] = self.answers.get(str(fields["chat_id"]), 0) + 1
        message = super()._put(id, fields)
        self.looks.at(message["text"])
        return message

    async def act(self, n: int, chance: random.Random) -> tuple[str, str]:
        what, words = chance.choice(self.KINDS), _whole(strange.text(chance))
        user = {"id": 900 + n, "is_bot": False, "first_name": _whole(strange.text(chance))[:64] or "x"}
        shown = self.shown(900 + n)
        if what in ("tap", "stolen"):
            theirs = self.shown(900 + chance.randrange(MANY)) if what == "stolen" else shown
            data = chance.choice(_data(theirs) or strange.TAPS[1:])
            await self.tap(chance.choice(shown or [_nothing(user)]), data, user)
            return "tap", data
        if what == "file":
            name, content = strange.file(chance)
            await self.share(_whole(name)[:200], content, user)
            return what, f"{name} {content[:80]!r}"
        if what == "mangled":
            await self.update(**_mangled(chance, user, words))
            return what, words
        if what in ("group", "edited", "odd"):
            await self._aside(what, words, user, chance)
            return what, words
        more: dict[str, Any] = {
            "replied": {"reply_to_message": chance.choice(shown or [_nothing(user)])},
            "photo": {
                "photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}],
                "caption": words[:1024],
            },
            "voice": {"voice": {"file_id": "a", "file_unique_id": "b", "duration": 1}},
            "location": {"location": {"longitude": 1.0, "latitude": 2.0}},
        }.get(what, {})
        await self.say(words or "x" if what in ("text", "replied") else "", user, **more)
        return what, words

    async def _aside(self, what: str, words: str, user: dict[str, Any], chance: random.Random) -> None:
        chat = {"id": -5, "type": chance.choice(("group", "supergroup", "channel")), "title": "x"}
        message = {"message_id": 1, "date": 1, "from": user, "text": words, "chat": chat}
        private = {**message, "chat": {"id": user["id"], "type": "private"}}
        kinds = {"group": ("message", message), "edited": ("edited_message", {**private, "edit_date": 2})}
        kind, update = kinds.get(what, (chance.choice(("my_chat_member", "poll", "x")), private))
        await self.update(**{kind: update})


class SlackCrowd(SlackServer):
    KINDS = (
        *["text"] * 10,
        *["tap"] * 5,
        "stolen",
        "threaded",
        "file",
        "command",
        "shortcut",
        "form",
        *ASIDE,
    )

    def __init__(self) -> None:
        super().__init__()
        self.answers: dict[str, int] = {}
        self.looks = Looks("slack")
        for n in range(MANY):
            DMS[f"U{n}"] = f"D{n}"
            PROFILES[f"U{n}"] = {
                **PROFILES["UANN"],
                "id": f"U{n}",
                "real_name": strange.ODD[n % len(strange.ODD)],
            }

    def chat(self, n: int) -> str:
        return f"D{n}"

    def _put(self, fields: dict[str, Any], ts: str) -> dict[str, Any]:
        self._answered(fields["channel"])
        self.looks.at(fields["text"])
        return super()._put(fields, ts)

    def _files_completeUploadExternal(self, fields: dict[str, Any]) -> dict[str, Any]:
        self._answered(fields["channel_id"])
        return super()._files_completeUploadExternal(fields)

    def _answered(self, channel: str) -> None:
        self.answers[channel] = self.answers.get(channel, 0) + 1

    async def act(self, n: int, chance: random.Random) -> tuple[str, str]:
        what, words, user = chance.choice(self.KINDS), _whole(strange.text(chance)), f"U{n}"
        shown = self.shown(f"D{n}")
        if what in ("tap", "stolen"):
            theirs = self.shown(f"D{chance.randrange(MANY)}") if what == "stolen" else shown
            value = chance.choice(_values(theirs) or strange.TAPS)
            await self._press(value, chance.choice(shown or [{"ts": "1.1", "blocks": []}]), user)
            return "tap", value
        if what == "file":
            name, content = strange.file(chance)
            await self.share(f"f{chance.randrange(99)}{_plain(name)}", content, user)
            return what, name
        if what == "command":
            await self.command(chance.choice(("/interview", "/afterword")), words, f"D{n}", user)
        elif what == "shortcut":
            await self.interact(
                {
                    "type": "message_action",
                    "callback_id": "log",
                    "user": {"id": user},
                    "message": {"text": words},
                }
            )
        elif what == "form":
            view = {
                "callback_id": "draft",
                "private_metadata": chance.choice(('{"message": "m2", "ref": "x"}', "", "[]", '"')),
            }
            await self.submit(view, words, user)
            return "odd", words
        elif what in ASIDE:
            await self._aside(what, words, user, chance)
        else:
            more = {"thread_ts": chance.choice(shown)["ts"]} if what == "threaded" and shown else {}
            await self.say(words, user, **more)
        return what, words

    async def _press(self, value: str, message: dict[str, Any], user: str) -> None:
        action = {"action_id": "tap0", "type": "button", "value": value, "text": {"text": "x"}}
        body = {
            "type": "block_actions",
            "channel": {"id": DMS[user]},
            "message": message,
            "actions": [action],
        }
        await self.interact({**body, "user": {"id": user}})

    async def _aside(self, what: str, words: str, user: str, chance: random.Random) -> None:
        event: dict[str, Any] = {
            "type": "message",
            "user": user,
            "channel": DMS[user],
            "text": words,
            "ts": self._ts(),
        }
        if what == "group":
            await self.event(
                {**event, "channel": "C1", "channel_type": chance.choice(("channel", "mpim", "group"))}
            )
        elif what == "edited":
            subtype = chance.choice(("message_changed", "message_deleted", "bot_message", "channel_join"))
            await self.event({**event, "channel_type": "im", "subtype": subtype, "message": dict(event)})
        elif what == "mangled":
            body = {
                "type": "event_callback",
                "team_id": "T1",
                "event_id": self._ts(),
                "event": {**event, "channel_type": "im"},
            }
            await self.push(
                chance.choice(("events_api", "interactive", "slash_commands")), strange.mangled(chance, body)
            )  # type: ignore[arg-type]
        else:
            await self.event(
                {**event, "type": chance.choice(("app_mention", "app_home_opened", "team_join", "x"))}
            )


def _mangled(chance: random.Random, user: dict[str, Any], words: str) -> dict[str, Any]:
    chat = {"id": user["id"], "type": "private"}
    message = {"message_id": 1, "date": 1, "from": user, "chat": chat, "text": words}
    query = {"id": "1", "from": user, "chat_instance": "1", "data": "undo:c1", "message": message}
    made = strange.mangled(chance, chance.choice(({"message": message}, {"callback_query": query})))
    return made if isinstance(made, dict) else {"message": made}


def _data(messages: list[dict[str, Any]]) -> list[str]:
    rows = [row for m in messages[-4:] for row in (m.get("reply_markup") or {}).get("inline_keyboard", ())]
    return [b["callback_data"] for row in rows for b in row if b.get("callback_data")]


def _values(messages: list[dict[str, Any]]) -> list[str]:
    blocks = [b for m in messages[-4:] for b in m.get("blocks") or () if b["type"] == "actions"]
    return [e["value"] for b in blocks for e in b["elements"] if e["action_id"].startswith("tap")]


def _nothing(user: dict[str, Any]) -> dict[str, Any]:
    return {
        "message_id": 1,
        "date": 1,
        "chat": {"id": user["id"], "type": "private"},
        "from": user,
        "text": "x",
    }


def _whole(text: str) -> str:
    """Half a character cannot be written in what the platforms send."""
    return text.encode("utf-8", "ignore").decode()


def _plain(name: str) -> str:
    """Slack's addresses hold no folders; the name beside them may."""
    return "".join(c for c in name if c.isalnum() or c == ".")[:60]
