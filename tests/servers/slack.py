"""A small Slack: the Web API that the bot calls, Socket Mode, signed HTTP; strict about what it is sent."""

import hashlib
import hmac
import json
import time
from itertools import count
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientSession, WSMsgType, web

from tests.servers.base import Call, Fault, Server

BOT_TOKEN, APP_TOKEN, SECRET = "xoxb-1", "xapp-1", "shhh"
TEAM, BOT, ANN, BEN = "T1", "UBOT", "UANN", "UBEN"
DMS = {ANN: "DANN", BEN: "DBEN"}
PROFILES = {
    ANN: {"id": ANN, "real_name": "Ann Lee", "tz": "Europe/Paris", "locale": "en-GB", "profile": {}},
    BEN: {"id": BEN, "real_name": "", "tz": "Nowhere/Town", "profile": {"display_name": "ben"}},
}
TEXT_LIMITS = {"header": 150, "section": 3000}


class Refusal(Exception):
    pass


class SlackServer(Server):
    def __init__(self) -> None:
        super().__init__()
        self.messages: dict[tuple[str, str], dict[str, Any]] = {}
        self.views: list[dict[str, Any]] = []
        self.homes: dict[str, dict[str, Any]] = {}
        self.files: dict[str, bytes] = {}
        self.uploads: dict[str, bytes] = {}
        self.acks: dict[str, Any] = {}
        """What the bot answered, by envelope."""
        self.sockets: list[web.WebSocketResponse] = []
        self._ids = count(1)

    def routes(self, app: web.Application) -> None:
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_get("/link", self._socket)
        app.router.add_get("/files/{name}", self._file)
        app.router.add_post("/upload/{id}", self._upload)

    # What people do: each returns the envelope's id

    async def say(self, text: str, user: str = ANN, **more: Any) -> str:
        event = {"type": "message", "user": user, "channel": DMS[user], "channel_type": "im", "text": text}
        return await self.event({**event, "ts": self._ts(), **more})

    async def event(self, event: dict[str, Any], event_id: str | None = None) -> str:
        id = event_id or f"Ev{next(self._ids)}"
        body = {"type": "event_callback", "team_id": TEAM, "api_app_id": "A1", "event_id": id, "event": event}
        return await self.push("events_api", body)

    async def share(self, name: str, content: bytes, user: str = ANN, url: str | None = None) -> str:
        self.files[name] = content
        file = {"name": name, "size": len(content), "url_private": url or f"{self.url}/files/{name}"}
        return await self.say("", user, subtype="file_share", files=[file])

    async def command(self, command: str, text: str = "", channel: str = "DANN", user: str = ANN) -> str:
        body = {"command": command, "text": text, "user_id": user, "team_id": TEAM, "channel_id": channel}
        return await self.push("slash_commands", {**body, "trigger_id": self._trigger()})

    async def press(self, message: dict[str, Any], label: str, user: str = ANN) -> str:
        """Presses the button that a message shows."""
        button = buttons(message)[label]
        channel = next(c for (c, ts), m in self.messages.items() if m is message)
        body = {"type": "block_actions", "channel": {"id": channel}, "message": message, "actions": [button]}
        return await self.interact({**body, "user": {"id": user}})

    async def submit(self, view: dict[str, Any], text: str, user: str = ANN) -> str:
        state = {"values": {"text": {"text": {"type": "plain_text_input", "value": text}}}}
        body = {"type": "view_submission", "user": {"id": user}, "view": {**view, "state": state, "id": "V1"}}
        return await self.interact(body)

    async def pick(self, view: dict[str, Any], at: int, user: str = ANN) -> str:
        """Sends off a form with a picked moment, in Unix seconds."""
        state = {"values": {"at": {"at": {"type": "datetimepicker", "selected_date_time": at}}}}
        return await self.interact(
            {"type": "view_submission", "user": {"id": user}, "view": {**view, "state": state, "id": "V2"}}
        )

    async def interact(self, body: dict[str, Any]) -> str:
        body = {"team": {"id": TEAM}, "trigger_id": self._trigger(), **body}
        for action in body.get("actions", ()):
            action["action_ts"] = self._ts()
        return await self.push("interactive", body)

    async def push(self, kind: str, payload: dict[str, Any]) -> str:
        """Over the newest socket; waits until there is one."""
        await self.until(lambda: self.sockets)
        id = f"E{next(self._ids)}"
        await self.sockets[-1].send_json({"type": kind, "envelope_id": id, "payload": payload})
        return id

    async def acked(self, envelope: str) -> Any:
        await self.until(lambda: envelope in self.acks)
        return self.acks[envelope]

    def shown(self, channel: str = "DANN") -> list[dict[str, Any]]:
        return [m for (c, _), m in self.messages.items() if c == channel]

    # Signed HTTP

    async def post(self, url: str, body: str, content_type: str, secret: str = SECRET) -> tuple[int, str]:
        at = str(int(time.time()))
        mac = hmac.new(secret.encode(), f"v0:{at}:{body}".encode(), hashlib.sha256).hexdigest()
        headers = {"X-Slack-Signature": f"v0={mac}", "X-Slack-Request-Timestamp": at}
        headers["Content-Type"] = content_type
        async with ClientSession() as session, session.post(url, data=body, headers=headers) as answer:
            return answer.status, await answer.text()

    # What the bot calls

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1})
        self.sockets.append(socket)
        await self.tell()
        async for message in socket:
            if message.type == WSMsgType.TEXT:
                answer = json.loads(message.data)
                self.acks[answer["envelope_id"]] = answer.get("payload")
                await self.tell()
        self.sockets.remove(socket)
        return socket

    async def drop_sockets(self) -> None:
        for socket in list(self.sockets):
            await socket.close()
        await self.until(lambda: not self.sockets)

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        fields = {**dict(request.query), **await _fields(request)}
        fault = self.due_fault(method, str(fields.get("channel")))
        self.calls.append(Call(method, fields))
        if fault and not fault.after:
            await self.tell()
            return await self._fail(request, fault)
        try:
            self._check_token(request, fields, method)
            result = getattr(self, "_" + method.replace(".", "_"), _accept)(fields)
        except Refusal as refusal:
            result = {"ok": False, "error": str(refusal)}
        await self.tell()
        return await self._fail(request, fault) if fault else web.json_response({"ok": True, **result})

    def _check_token(self, request: web.Request, fields: dict[str, Any], method: str) -> None:
        given = request.headers.get("Authorization", "").removeprefix("Bearer ") or fields.get("token")
        if given != (APP_TOKEN if method == "apps.connections.open" else BOT_TOKEN):
            raise Refusal("invalid_auth")

    async def _fail(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.kind == "busy":
            headers = {"Retry-After": str(fault.seconds)}
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)
        if fault.kind == "refuse":
            return web.json_response({"ok": False, "error": fault.words})
        return await self.break_off(request, fault)

    def _auth_test(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"team": "Home", "team_id": TEAM, "user": "coach", "user_id": BOT, "bot_id": "B1"}

    def _apps_connections_open(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"url": self.url.replace("http", "ws") + "/link"}

    def _users_info(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {"user": PROFILES[fields["user"]]}

    def _conversations_open(self, fields: dict[str, Any]) -> dict[str, Any]:
        if fields["users"] not in DMS:
            raise Refusal("user_not_found")
        return {"channel": {"id": DMS[fields["users"]]}}

    def _chat_postMessage(self, fields: dict[str, Any]) -> dict[str, Any]:
        return self._put(fields, self._ts())

    def _chat_update(self, fields: dict[str, Any]) -> dict[str, Any]:
        if (fields["channel"], fields["ts"]) not in self.messages:
            raise Refusal("message_not_found")
        return self._put(fields, fields["ts"])

    def _put(self, fields: dict[str, Any], ts: str) -> dict[str, Any]:
        if fields["channel"] not in DMS.values():
            raise Refusal("channel_not_found")
        check_blocks(fields.get("blocks") or [])
        kept = {k: fields[k] for k in ("text", "blocks", "metadata", "thread_ts") if k in fields}
        self.messages[fields["channel"], ts] = {"ts": ts, "user": BOT, "bot_id": "B1", **kept}
        return {"channel": fields["channel"], "ts": ts}

    def _conversations_history(self, fields: dict[str, Any]) -> dict[str, Any]:
        return self._newest(fields, lambda m: "thread_ts" not in m)

    def _conversations_replies(self, fields: dict[str, Any]) -> dict[str, Any]:
        return self._newest(fields, lambda m: m.get("thread_ts") == fields["ts"])

    def _newest(self, fields: dict[str, Any], wanted: Any) -> dict[str, Any]:
        found = [m for m in reversed(self.shown(fields["channel"])) if wanted(m)]
        if str(fields.get("include_all_metadata")).lower() not in ("1", "true"):
            found = [{k: v for k, v in m.items() if k != "metadata"} for m in found]
        return {"messages": found[: int(fields["limit"])]}

    def _views_open(self, fields: dict[str, Any]) -> dict[str, Any]:
        self.views.append(fields["view"])
        return {"view": fields["view"]}

    def _views_publish(self, fields: dict[str, Any]) -> dict[str, Any]:
        check_blocks(fields["view"]["blocks"])
        self.homes[fields["user_id"]] = fields["view"]
        return {}

    def _files_getUploadURLExternal(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {"upload_url": f"{self.url}/upload/{fields['filename']}", "file_id": fields["filename"]}

    def _files_completeUploadExternal(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {"files": json.loads(fields["files"]) if isinstance(fields["files"], str) else fields["files"]}

    async def _upload(self, request: web.Request) -> web.Response:
        self.uploads[request.match_info["id"]] = await request.read()
        return web.Response(text="OK")

    async def _file(self, request: web.Request) -> web.Response:
        allowed = request.headers.get("Authorization") == f"Bearer {BOT_TOKEN}"
        return web.Response(
            body=self.files[request.match_info["name"]] if allowed else b"<html>sign in</html>"
        )

    def _ts(self) -> str:
        return f"{int(time.time())}.{next(self._ids):06}"

    def _trigger(self) -> str:
        return f"{next(self._ids)}.4711.abcdef"


def form_of(payload: dict[str, Any]) -> str:
    return urlencode({"payload": json.dumps(payload)})


def buttons(message: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Label -> button."""
    rows = [b["elements"] for b in message.get("blocks", ()) if b["type"] == "actions"]
    return {e["text"]["text"]: dict(e) for row in rows for e in row}


def check_blocks(blocks: list[dict[str, Any]]) -> None:
    """Slack's published limits, as far as this bot comes near them."""
    fine = len(blocks) <= 50
    for block in blocks:
        text, elements = block.get("text", {}).get("text", "x"), block.get("elements", [{}])
        fine &= 1 <= len(text) <= TEXT_LIMITS.get(block["type"], 3000)
        fine &= 1 <= len(elements) <= (25 if block["type"] == "actions" else 1000)
        for element in elements if block["type"] == "actions" else ():
            fine &= 1 <= len(element["text"]["text"]) <= 75 and len(element.get("value", "")) <= 2000
            fine &= element.get("url", "http").startswith("http")
        ids = [e.get("action_id") for e in elements]
        fine &= block["type"] != "actions" or len(set(ids)) == len(ids)
    if not fine:
        raise Refusal("invalid_blocks")


def _accept(_: dict[str, Any]) -> dict[str, Any]:
    return {}


async def _fields(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        return dict(await request.json())
    return {k: v for k, v in (await request.post()).items() if isinstance(v, str)}
