"""A platform of few words: what it was given to send, and how it answers, is the test's to say."""

from collections.abc import Collection

from bot.platform import Hear, SendFailed
from coach.model import OutboxMessage


class Talker:
    name = "telegram"

    def __init__(self) -> None:
        self.sent: list[OutboxMessage] = []
        self.fails: SendFailed | None = None
        self.waiting = 0

    async def start(self) -> str:
        return "@coach_bot"

    async def listen(self, hear: Hear) -> None:
        return

    async def send(
        self,
        message: OutboxMessage,
        edit: str | None = None,
        thread: str | None = None,
        known: Collection[str] | None = None,
    ) -> str:
        if self.fails:
            raise self.fails
        self.sent.append(message)
        return f"{edit or thread or 'new'}:{len(self.sent)}"

    async def send_file(self, address: str, name: str, content: bytes, caption: str) -> None:
        if self.fails:
            raise self.fails

    async def close(self) -> None:
        return

    def deep_link(self, code: str) -> str:
        return f"https://t.me/coach_bot?start={code}"
