"""Sends and edits messages on Slack: paced, in order per chat, looked for before an uncertain one goes
again."""

from dataclasses import dataclass
from typing import Any

from bot.intake import clean_name
from bot.platform import SendFailed
from bot.sending.pacer import Pacer
from bot.serving.inorder import InOrder
from bot.slack import lookback, refs
from bot.slack.calls import Refused, run
from bot.slack.client import Client
from bot.slack.dms import Dms
from bot.slack.speak import Post, posts
from bot.slack.text import safe
from coach.model import OutboxMessage

LOOK_AGAIN = 2.0
"""Seconds after which an uncertain message is to be tried again: it is looked for first."""
MISSHAPEN = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "invalid_arguments"})


@dataclass(frozen=True, slots=True)
class _Place:
    """Where one message goes."""

    message: OutboxMessage
    channel: str
    thread: str | None

    @property
    def address(self) -> str:
        return self.message.address


class Delivery:
    def __init__(self, client: Client, dms: Dms, pacer: Pacer) -> None:
        self._client = client
        self._dms = dms
        self._pacer = pacer
        self._chats = InOrder(at_once=256)
        self._uncertain: set[str] = set()

    async def send(self, message: OutboxMessage, edit: str | None, thread: str | None) -> str:
        """The platform's id of the message (of the last, where the text needed several). Raises
        SendFailed."""
        made = posts(message.reply, message.id)
        old = refs.message_of(edit)
        await self._pacer.turn(message.address, message.lane)
        async with self._chats.turn(message.address):
            if edit and old and len(made) == 1 and await self._edited(message.address, old, made[0]):
                return edit
            return await self._send_all(await self._place(message, thread), made)

    async def send_file(self, address: str, name: str, content: bytes, caption: str) -> None:
        """Raises SendFailed."""
        fields: dict[str, Any] = {
            "filename": clean_name(name),
            "file": content,
            "initial_comment": safe(caption) or None,
        }
        await self._pacer.turn(address)
        async with self._chats.turn(address):
            channel = await self._channel(address)
            try:
                await run(
                    self._pacer, address, lambda: self._client.files_upload_v2(channel=channel, **fields)
                )
            except Refused as refused:
                raise SendFailed(f"Slack: {refused.code}", permanent=True) from None

    async def _send_all(self, place: _Place, made: list[Post]) -> str:
        """What of a long text has arrived before is found, not sent again."""
        ts = ""
        for i, post in enumerate(made):
            if i:
                await self._pacer.turn(place.address)
            ts = await self._send_one(place, post, lookback.key(place.message, i))
        return refs.ref(place.channel, ts)

    async def _send_one(self, place: _Place, post: Post, key: str) -> str:
        unsure = place.message.attempts > 0 or key in self._uncertain
        there = await self._look(place, key) if unsure else None
        if there:
            return there
        try:
            return await self._post(place, post, key)
        except SendFailed as failed:
            if not failed.ambiguous:
                raise
            self._uncertain.add(key)
            there = await self._look(place, key)
            if there is None:
                raise SendFailed(str(failed), ambiguous=True, retry_after=LOOK_AGAIN) from None
            return there

    async def _look(self, place: _Place, key: str) -> str | None:
        try:
            there = await run(
                self._pacer,
                place.address,
                lambda: lookback.found(self._client, place.channel, place.thread, place.message, key),
                repeatable=True,
            )
        except Refused:
            there = None
        except SendFailed as failed:
            wait = failed.retry_after or LOOK_AGAIN
            raise SendFailed(str(failed), ambiguous=True, retry_after=wait) from None
        if there:
            self._uncertain.discard(key)
        return there

    async def _post(self, place: _Place, post: Post, key: str) -> str:
        fields: dict[str, Any] = {"channel": place.channel, "text": post.text, "blocks": post.blocks}
        fields |= {"metadata": lookback.metadata(key), "unfurl_links": False, "unfurl_media": False}
        if place.thread:
            fields["thread_ts"] = place.thread
        try:
            ts = await run(self._pacer, place.address, lambda: self._client.post(fields))
        except Refused as refused:
            ts = await self._post_simpler(place, {**fields, "text": post.whole}, refused)
        self._uncertain.discard(key)
        return ts

    async def _post_simpler(self, place: _Place, fields: dict[str, Any], refused: Refused) -> str:
        """Beside a thread that is gone; as plain text where Slack does not take the blocks."""
        left_out = {"thread_ts", "blocks"} if refused.code in MISSHAPEN else {"thread_ts"}
        simpler = {k: v for k, v in fields.items() if k not in left_out}
        try:
            return await run(self._pacer, place.address, lambda: self._client.post(simpler))
        except Refused as again:
            raise SendFailed(f"Slack: {again.code}", permanent=True) from None

    async def _edited(self, address: str, old: tuple[str, str], post: Post) -> bool:
        """False when it has to be sent anew."""
        shown: dict[str, Any] = {"channel": old[0], "ts": old[1], "text": post.text, "blocks": post.blocks}
        try:
            await run(self._pacer, address, lambda: self._client.chat_update(**shown), repeatable=True)
        except Refused:
            return False
        return True

    async def _place(self, message: OutboxMessage, thread: str | None) -> _Place:
        channel, answered = await self._channel(message.address), refs.message_of(thread)
        spoken_in = self._dms.thread(refs.user_of(message.address)) if message.lane == "reply" else None
        return _Place(message, channel, answered[1] if answered else spoken_in)

    async def _channel(self, address: str) -> str:
        try:
            user = refs.user_of(address)
            return await run(self._pacer, address, lambda: self._dms.channel(user), repeatable=True)
        except (ValueError, Refused) as error:
            raise SendFailed(f"Slack: {error}", permanent=True) from None
