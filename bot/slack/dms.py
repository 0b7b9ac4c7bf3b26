"""The private chat with each person: its channel, and the thread in which they last spoke."""

from collections import OrderedDict

from slack_sdk.web.async_client import AsyncWebClient

REMEMBERED = 10_000


class Dms:
    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client
        self._channels: OrderedDict[str, str] = OrderedDict()
        self._threads: OrderedDict[str, str] = OrderedDict()

    async def channel(self, user: str) -> str:
        """Raises what slack_sdk raises."""
        if user not in self._channels:
            answer = await self._client.conversations_open(users=user)
            _keep(self._channels, user, answer["channel"]["id"])
        return self._channels[user]

    def heard(self, user: str, channel: str, thread: str | None) -> None:
        """Replies go where the person spoke last: into the thread, or beside it; never to what is no private chat."""
        if not str(channel).startswith("D"):
            return
        _keep(self._channels, user, channel)
        if thread:
            _keep(self._threads, user, thread)
        else:
            self._threads.pop(user, None)

    def thread(self, user: str) -> str | None:
        return self._threads.get(user)


def _keep(memory: OrderedDict[str, str], key: str, value: str) -> None:
    memory[key] = value
    memory.move_to_end(key)
    if len(memory) > REMEMBERED:
        memory.popitem(last=False)
