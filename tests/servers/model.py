"""A small OpenAI-compatible server: remembers what it was asked, answers as told, and fails on demand."""

import asyncio
import re
from collections.abc import Callable
from typing import Any

from aiohttp import web

from tests.servers.base import Call, Server

CHAT = "chat"


def plus(words: str) -> Callable[[str], str]:
    """The message as it came, and this behind it."""
    return lambda message: f"{message} {words}"


class ModelServer(Server):
    """`answer`: what it makes of a message (without its subject line); None is no content at all."""

    def __init__(self) -> None:
        super().__init__()
        self.answer: Callable[[str], str | None] = plus("Truly.")
        self.hold: asyncio.Event | None = None
        """Set it, and it answers."""
        self.elsewhere = ""
        """Where it sends whoever asks."""

    @property
    def address(self) -> str:
        return f"{self.url}/v1"

    @property
    def host(self) -> str:
        return self.url.removeprefix("http://")

    @property
    def asked(self) -> list[str]:
        """Everything the user part of the questions held."""
        return [fields["messages"][-1]["content"] for fields in self.called(CHAT)]

    def routes(self, app: web.Application) -> None:
        app.router.add_post("/v1/chat/completions", self._chat)
        app.router.add_get("/v1/models", self._models)

    async def _models(self, request: web.Request) -> web.Response:
        return web.json_response({"object": "list", "data": []})

    async def _chat(self, request: web.Request) -> web.StreamResponse:
        fields = {**await request.json(), "authorization": request.headers.get("Authorization")}
        self.calls.append(Call(CHAT, fields))
        await self.tell()
        if self.hold is not None:
            await self.hold.wait()
        if self.elsewhere:
            raise web.HTTPTemporaryRedirect(f"{self.elsewhere}/chat/completions")
        if fault := self.due_fault(CHAT, ""):
            if fault.kind == "refuse":
                return web.json_response({"error": {"message": fault.words}}, status=401)
            return await self.break_off(request, fault)
        message = re.sub(r"\ASubject: [^\n]*\n+", "", fields["messages"][-1]["content"])
        return web.json_response(_completion(fields["model"], self.answer(message)))


def _completion(model: str, content: str | None) -> dict[str, Any]:
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": content}}
    return {"id": "1", "object": "chat.completion", "created": 1, "model": model, "choices": [choice]}
