"""What a handler cannot do purely: send a file, forget, make and use codes."""

from collections.abc import Mapping
from datetime import UTC, datetime

from bot.access import Access
from bot.platform import Platform
from bot.service import Service
from coach.model import JobSearch, OutboxMessage, Reply
from handlers.message import Effect, ForgetEverything, Incoming, MakeCode, SendFile
from storage import Storage


class Effects:
    def __init__(
        self, storage: Storage, service: Service, platforms: Mapping[str, Platform], access: Access | None
    ) -> None:
        self._storage = storage
        self._service = service
        self._platforms = platforms
        self._access = access

    async def carry(self, search: JobSearch, incoming: Incoming, effect: Effect) -> None:
        """After the decision was saved and its replies were sent."""
        if isinstance(effect, ForgetEverything):
            await self._storage.delete(search.owner)
        elif isinstance(effect, SendFile):
            platform = self._platforms[incoming.address.partition(":")[0]]
            await platform.send_file(incoming.address, effect.name, effect.content, effect.caption)
        elif isinstance(effect, MakeCode):
            await self._code(search, incoming, effect)

    async def _code(self, search: JobSearch, incoming: Incoming, effect: MakeCode) -> None:
        text = "Codes are for Telegram and Slack; here you are alone already."
        if self._access is not None and effect.purpose == "link":
            code = await self._access.make_code("link", search.owner)
            text = f"Send me this from your other account within a day, and both are one: {code}"
        elif self._access is not None and await self._access.is_owner(incoming.address):
            text = f"Whoever sends me this within a day may talk to me, with a list of their own: {await self._access.make_code('invite', None)}"
        elif self._access is not None:
            text = "Only the owner of this bot can let others in."
        message = OutboxMessage(
            id="code", reply=Reply(text=text), address=incoming.address, due=datetime.now(UTC)
        )
        await self._service.say_once(message)
