"""Where a message may stand that was sent without an answer. Telegram shows no bot what a chat holds, but numbers all messages
of a bot's private chats one after another: an answer stands a few numbers behind what it answers."""

from collections.abc import Collection, Iterator

from bot.telegram import refs
from coach.model import OutboxMessage

NEAR, FAR = 4, 16
"""Numbers that are looked at for each try, at most; what others say to the bot meanwhile takes numbers too."""


def places(message: OutboxMessage, known: Collection[str] | None, newest: int | None = None) -> Iterator[str]:
    """Ids that the message may have; never those `known` to be of something else, and none where these are not known.
    `newest`: beyond it may stand what is being sent just now by others in the bot's name."""
    first = refs.message_of(message.behind or "")
    if first is None or known is None:
        return
    end = first + 1 + min(NEAR * message.attempts, FAR)
    for number in range(first + 1, end if newest is None else min(end, newest + 1)):
        place = refs.ref(refs.chat_of(message.address), number)
        if place not in known:
            yield place
