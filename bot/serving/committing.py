"""Saves what was decided, and then sends what it claimed: in this order, in one place."""

from collections import deque
from collections.abc import Sequence

from bot.sending.outgoing import Outgoing
from bot.serving.ahead import Ahead
from bot.serving.background import Background
from bot.serving.inorder import Turn
from bot.serving.people import People
from coach.model import JobSearch, OutboxMessage
from storage import Stale

Posted = tuple[OutboxMessage, ...]
Claimed = tuple[JobSearch, Posted]
"""What is to be saved, and what it claims for sending."""
Sending = tuple[Turn, Posted]


class Committing:
    def __init__(self, people: People, outgoing: Outgoing, ahead: Ahead, background: Background) -> None:
        self._people = people
        self._outgoing = outgoing
        self._ahead = ahead
        self._background = background

    async def one(self, search: JobSearch, posted: Posted, *, durable: bool = True) -> JobSearch:
        """Raises Stale."""
        (saved,) = await self.all([(search, posted)], durable=durable)
        return saved

    async def all(self, claims: Sequence[Claimed], *, durable: bool = True) -> tuple[JobSearch, ...]:
        """All or none; what was posted is in our hands before anybody can see it. Raises Stale."""
        for search, posted in claims:
            self._ahead.drop(search.owner)
            self._outgoing.hold(search.owner, posted)
        try:
            found = await self._people.save_all([search for search, _ in claims], durable=durable)
        except BaseException:
            for search, posted in claims:
                self._outgoing.release(search.owner, posted)
            raise
        await self._begin(
            [(saved.owner, posted) for saved, (_, posted) in zip(found, claims, strict=True) if posted]
        )
        for saved in found:
            self._people.saved(saved)
        return found

    async def _begin(self, claimed: Sequence[tuple[str, Posted]]) -> None:
        """Everybody has a place in their line when this returns, which does not wait for anything: nothing that is saved later is sent earlier."""
        lines, left = self._outgoing.lines, deque[Sending]()
        for owner, posted in claimed:
            turn = lines.turn(owner)
            if lines.free(owner):
                await turn.stand()
                left.append((turn, posted))
            else:
                self._background.begin(self._outgoing.send(turn, posted))
        if left:
            self._background.begin(self._send_each(left))

    async def _send_each(self, left: deque[Sending]) -> None:
        """A task for whoever waits for their platform, and one that goes on meanwhile; a task for everybody would cost more than what it does."""
        followed = False
        while left:
            turn, posted = left.popleft()
            if left and not followed:
                followed = True
                self._background.begin(self._send_each(left))
            await self._outgoing.send(turn, posted)

    async def news(self, search: JobSearch, posted: Posted, *, durable: bool = True) -> bool:
        """What nobody asked for just now, but for what is in our hands already. False: somebody else saved first."""
        held = self._outgoing.held(search.owner)
        try:
            await self.one(search, tuple(m for m in posted if m.id not in held), durable=durable)
        except Stale:
            return False
        return True

    async def nudge(self, search: JobSearch, posted: Posted) -> bool:
        """Without waiting for the disk: no end of this process loses the claim, and after a power cut the nudge comes
        once more, as it would with a claim that nothing settled."""
        return await self.news(search, posted, durable=False)
