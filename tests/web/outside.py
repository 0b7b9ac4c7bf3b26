"""Telegram and Slack as they look from the web server: they post to it."""

from typing import Any

import aiohttp

from bot.telegram.webhook import HEADER
from tests.servers.telegram import ANN, TelegramServer


class Sender:
    """Delivers updates to where and with the secret that the bot asked for."""

    def __init__(self, server: TelegramServer, port: int) -> None:
        self._server = server
        self.base = f"http://127.0.0.1:{port}"
        self._ids = iter(range(9000, 10_000))

    async def hook(self) -> tuple[str, str]:
        """Path and secret, once the bot has told them."""
        asked: dict[str, Any] = (await self._server.until(lambda: self._server.called("setWebhook")))[-1]
        return "/" + asked["url"].split("/", 3)[3], asked["secret_token"]

    async def say(self, text: str, id: int | None = None) -> int:
        chat = {"id": ANN["id"], "type": "private", "first_name": "Ann"}
        number = id or next(self._ids)
        message = {"message_id": number, "date": 1, "chat": chat, "from": ANN, "text": text}
        return await self.post({"update_id": number, "message": message})

    async def post(self, update: Any) -> int:
        path, secret = await self.hook()
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.base + path, json=update, headers={HEADER: secret}) as answer,
        ):
            return answer.status


async def get(base: str, path: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(base + path) as answer:
        return answer.status, await answer.text()
