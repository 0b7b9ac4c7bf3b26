"""Finds a message that may have arrived already, by the id in its metadata."""

from datetime import timedelta
from hashlib import blake2b
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from coach.model import OutboxMessage

EVENT = "afterword_message"
NEWEST = 100
"""Messages of the chat that are looked through."""
SINCE = timedelta(days=1)
"""Before the message was due."""


def key(message: OutboxMessage, part: int) -> str:
    """Outbox ids begin anew after everything was forgotten, so the text belongs to it."""
    text = message.reply.text.encode("utf-8", "replace")
    return f"{message.id}:{part}:{blake2b(text, digest_size=6).hexdigest()}"


def metadata(key: str) -> dict[str, Any]:
    return {"event_type": EVENT, "event_payload": {"id": key}}


async def found(
    client: AsyncWebClient, channel: str, thread: str | None, message: OutboxMessage, key: str
) -> str | None:
    """Its ts; None where it is not among the newest. Raises what slack_sdk raises."""
    wanted: dict[str, Any] = {"channel": channel, "limit": NEWEST, "include_all_metadata": True}
    wanted["oldest"] = str((message.due - SINCE).timestamp())
    if thread:
        answer = await client.conversations_replies(ts=thread, **wanted)
    else:
        answer = await client.conversations_history(**wanted)
    for candidate in answer.get("messages") or ():
        meta = candidate.get("metadata") or {}
        if meta.get("event_type") == EVENT and meta.get("event_payload", {}).get("id") == key:
            return str(candidate["ts"])
    return None
