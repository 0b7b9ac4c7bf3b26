"""What stands for an address once its owner was forgotten: known again when they come back, and nothing to read."""

from bot.serving.newcomers import Newcomers
from storage import Storage

PREFIX = "forgotten:"


class Marks:
    """Of the same salt as the ids of people, and not theirs: no log line leads from one to the other."""

    def __init__(self, storage: Storage) -> None:
        self._ids = Newcomers(storage)

    async def of(self, address: str) -> str:
        return PREFIX + await self._ids.id_of(PREFIX + address)
