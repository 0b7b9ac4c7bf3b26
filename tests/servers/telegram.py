"""A small Telegram Bot API server: long polling, messages, buttons, files; strict about what it is sent."""

import asyncio
import json
from html.parser import HTMLParser
from itertools import count
from typing import Any

from aiohttp import web

from tests.servers.base import Call, Fault, Server

TOKEN = "123:test-token"
BOT = {"id": 123, "is_bot": True, "first_name": "Coach", "username": "coach_bot"}
ANN = {"id": 501, "is_bot": False, "first_name": "Ann", "last_name": "Lee", "language_code": "en-GB"}
BEN = {"id": 502, "is_bot": False, "first_name": "Ben", "language_code": "de"}
TAGS = {"b", "code", "pre"}


class Refusal(Exception):
    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


class TelegramServer(Server):
    def __init__(self) -> None:
        super().__init__()
        self.updates: list[dict[str, Any]] = []
        self.offset = 0
        """The first update not confirmed by the bot."""
        self.messages: dict[tuple[int, int], dict[str, Any]] = {}
        self.said: set[tuple[int, int]] = set()
        """Chat and number of what people wrote."""
        self.blocked: set[int] = set()
        self.files: dict[str, bytes] = {}
        self._ids = count(1)
        self._update_ids = count(7000)

    def routes(self, app: web.Application) -> None:
        app.router.add_post("/bot{token}/{method}", self._api)
        app.router.add_get("/file/bot{token}/{path}", self._file)

    # What people do

    async def say(self, text: str, user: dict[str, Any] = ANN, **more: Any) -> int:
        """Returns the update's id."""
        chat = more.pop("chat", {"id": user["id"], "type": "private", "first_name": user["first_name"]})
        message = {"message_id": next(self._ids), "date": 1, "chat": chat, "from": user, **more}
        self.said.add((chat["id"], message["message_id"]))
        if text:
            message["text"] = text
            message["entities"] = _entities(text)
        return await self.update(message=message)

    async def tap(self, message: dict[str, Any], data: str, user: dict[str, Any] = ANN) -> int:
        query = {
            "id": str(next(self._ids)),
            "from": user,
            "chat_instance": "1",
            "data": data,
            "message": message,
        }
        return await self.update(callback_query=query)

    async def share(
        self, name: str, content: bytes, user: dict[str, Any] = ANN, size: int | None = None
    ) -> int:
        id = f"F{next(self._ids)}"
        self.files[id] = content
        document = {"file_id": id, "file_unique_id": id, "file_name": name, "file_size": size or len(content)}
        return await self.say("", user, document=document)

    async def update(self, **kind: Any) -> int:
        id = next(self._update_ids)
        self.updates.append({"update_id": id, **kind})
        await self.tell()
        return id

    def shown(self, chat: int = 501) -> list[dict[str, Any]]:
        """What the bot has sent to a chat, as it looks now."""
        return [m for (c, _), m in self.messages.items() if c == chat]

    # What the bot calls

    async def _api(self, request: web.Request) -> web.StreamResponse:
        token, method = request.match_info["token"], request.match_info["method"]
        if token != TOKEN:
            return _answer(401, "Unauthorized")
        fields = await _fields(request)
        if method == "getUpdates":
            return await self._get_updates(fields)
        fault = self.due_fault(method, str(fields.get("chat_id")))
        self.calls.append(Call(method, fields))
        if fault and not fault.after:
            await self.tell()
            return await self._fail(request, fault)
        try:
            result = getattr(self, f"_{method}", _accept)(fields)
        except Refusal as refusal:
            return _answer(refusal.status, str(refusal))
        finally:
            await self.tell()
        return (
            await self._fail(request, fault) if fault else web.json_response({"ok": True, "result": result})
        )

    async def _fail(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.kind == "busy":
            return _answer(429, f"Too Many Requests: retry after {fault.seconds}", retry_after=fault.seconds)
        if fault.kind == "refuse":
            return _answer(400, f"Bad Request: {fault.words}")
        return await self.break_off(request, fault)

    async def _get_updates(self, fields: dict[str, Any]) -> web.Response:
        fault = self.due_fault("getUpdates", "")
        if fault and fault.kind == "refuse":
            return _answer(409, f"Conflict: {fault.words}")
        self.offset = max(self.offset, int(fields.get("offset") or 0))
        await self.tell()
        try:
            async with asyncio.timeout(float(fields.get("timeout") or 0)), self._news:
                await self._news.wait_for(lambda: self._waiting() or self._over.is_set())
        except TimeoutError:
            pass
        return web.json_response({"ok": True, "result": self._waiting()[:100]})

    def _waiting(self) -> list[dict[str, Any]]:
        return [u for u in self.updates if u["update_id"] >= self.offset]

    async def _file(self, request: web.Request) -> web.Response:
        return web.Response(body=self.files[request.match_info["path"]])

    def _getMe(self, _: dict[str, Any]) -> dict[str, Any]:
        return BOT

    def _getFile(self, fields: dict[str, Any]) -> dict[str, Any]:
        id = fields["file_id"]
        return {"file_id": id, "file_unique_id": id, "file_path": id}

    def _sendMessage(self, fields: dict[str, Any]) -> dict[str, Any]:
        return self._put(next(self._ids), fields)

    def _sendDocument(self, fields: dict[str, Any]) -> dict[str, Any]:
        return self._put(next(self._ids), {"text": fields.get("caption", "file"), **fields})

    def _editMessageText(self, fields: dict[str, Any]) -> dict[str, Any]:
        place = int(fields["chat_id"]), int(fields["message_id"])
        if place in self.said:
            raise Refusal(400, "Bad Request: message can't be edited")
        old = self.messages.get(place)
        if old is None:
            raise Refusal(400, "Bad Request: message to edit not found")
        new = self._checked(fields)
        if new["text"] == old["text"] and new.get("reply_markup") == old.get("reply_markup"):
            raise Refusal(
                400, "Bad Request: message is not modified: specified new message content is the same"
            )
        return self._put(old["message_id"], fields)

    def _put(self, id: int, fields: dict[str, Any]) -> dict[str, Any]:
        chat = int(fields["chat_id"])
        if chat in self.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        content = self._checked(fields)
        kind = {"id": chat, "type": "private" if chat > 0 else "group", "first_name": "x", "title": "x"}
        message = {"message_id": id, "date": 1, "chat": kind, "from": BOT, **content}
        self.messages[chat, id] = message
        return message

    def _checked(self, fields: dict[str, Any]) -> dict[str, Any]:
        text = plain(fields["text"]) if fields.get("parse_mode") == "HTML" else fields["text"]
        if not text.strip() or len(text.encode("utf-16-le")) // 2 > 4096:
            raise Refusal(
                400, "Bad Request: message is too long" if text.strip() else "Bad Request: text is empty"
            )
        for button in [
            b for row in (fields.get("reply_markup") or {}).get("inline_keyboard", ()) for b in row
        ]:
            if len(button.get("callback_data", "").encode()) > 64:
                raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
            if not 1 <= len(button.get("copy_text", {"text": "x"})["text"]) <= 256:
                raise Refusal(400, "Bad Request: BUTTON_COPY_TEXT_INVALID")
            if not button.get("url", "http://a.b").startswith(("http://", "https://")):
                raise Refusal(400, "Bad Request: BUTTON_URL_INVALID")
        return {"text": text} | ({"reply_markup": m} if (m := fields.get("reply_markup")) else {})


def _accept(_: dict[str, Any]) -> bool:
    return True


async def _fields(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        return dict(await request.json())
    form = await request.post()
    return {k: v.file.read() if isinstance(v, web.FileField) else v for k, v in form.items()}


def _answer(status: int, words: str, **parameters: Any) -> web.Response:
    body = {"ok": False, "error_code": status, "description": words, "parameters": parameters}
    return web.Response(status=status, text=json.dumps(body), content_type="application/json")


def _entities(text: str) -> list[dict[str, Any]]:
    """Commands and mentions, as Telegram marks them."""
    found, at = [], 0
    for word in text.split(" "):
        kind = {"/": "bot_command", "@": "mention"}.get(word[:1])
        if kind:
            found.append({"type": kind, "offset": at, "length": len(word)})
        at += len(word) + 1
    return found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.open = "", []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag not in TAGS or attrs:
            raise Refusal(400, f'Bad Request: can\'t parse entities: Unsupported start tag "{tag}"')
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise Refusal(400, "Bad Request: can't parse entities: Unmatched end tag")

    def handle_data(self, data: str) -> None:
        self.text += data


def plain(html: str) -> str:
    """The text that Telegram shows. Refuses what is not well formed."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    if reader.open:
        raise Refusal(400, "Bad Request: can't parse entities: Can't find end tag")
    return reader.text
