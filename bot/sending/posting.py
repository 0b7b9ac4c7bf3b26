"""Sends one message, and takes note of what became of it."""

import logging
from collections.abc import Callable, Mapping

from bot.platform import Platform, SendFailed
from bot.sending.result import Result
from bot.sending.settling import Settling
from coach.model import JobSearch, OutboxMessage
from handlers import outbox

log = logging.getLogger(__name__)
HOPELESS = 5
"""Tries in a row after which a message is given up that breaks what should send it; they are further and further apart."""
ELSEWHERE = 900.0
"""Seconds until another try where the message's platform is not running here."""


class Posting:
    """`held`: the outbox ids of a person's messages that are in this process's hands."""

    def __init__(
        self,
        platforms: Mapping[str, Platform],
        settling: Settling,
        held: Callable[[str], frozenset[str]],
    ) -> None:
        self._platforms = platforms
        self._settling = settling
        self._held = held

    def platform(self, address: str) -> Platform | None:
        return self._platforms.get(address.partition(":")[0])

    async def send(self, search: JobSearch, message: OutboxMessage, result: Result) -> None:
        try:
            ref = await self._sent(search, message, result)
            result.sent[message.id] = ref
            result.noted &= await self._settling.note(search.owner, message, ref)
        except SendFailed as failure:
            log.warning("message %s of %s not sent: %s", message.id, search.owner, failure)
            if failure.gone:
                result.gone = True
            elif failure.permanent:
                result.dropped.append(message.id)
            elif failure.retry_after is not None or not failure.ambiguous:
                result.failed.append(message.id)
                result.retry_after, result.unsure = failure.retry_after, failure.ambiguous
            else:
                result.lost = True
        except Exception:
            log.exception("message %s of %s cannot be sent", message.id, search.owner)
            if max(message.attempts, search.failures) >= HOPELESS:
                result.dropped.append(message.id)
            else:
                result.lost = True

    async def _sent(self, search: JobSearch, message: OutboxMessage, before: Result) -> str:
        platform = self.platform(message.address)
        if platform is None:
            raise SendFailed("that platform is not running now", retry_after=ELSEWHERE)
        reply = message.reply
        if not (reply.edits or reply.threads or message.attempts):
            return await platform.send(message)
        known = {**self._settling.of(search.owner), **before.sent}
        edit, thread = _ref(search, known, reply.edits), _ref(search, known, reply.threads)
        others = self._others(search, message) if message.attempts and not before.lost else None
        return await platform.send(
            message, edit, thread, None if others is None else others | {*known.values()}
        )

    def _others(self, search: JobSearch, message: OutboxMessage) -> set[str] | None:
        """Of what is on its way in other hands nobody here can know the place. `search` is no older than our claim."""
        limbo = outbox.in_limbo(search, message, self._held(search.owner))
        return None if limbo else outbox.told_since(search, message)


def _ref(search: JobSearch, known: Mapping[str, str], id: str | None) -> str | None:
    if id is None:
        return None
    found = outbox.by_id(search, id)
    return known.get(id) or (found.ref if found else None)
