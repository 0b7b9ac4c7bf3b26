"""Who may talk to the bot: those named in the settings, the owner with the one-time code, and whom they let in."""

import logging
import time
from collections import OrderedDict
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.admission.allowance import Allowance
from bot.admission.codes import GuestBook, Purpose, code_in
from bot.admission.marks import Marks
from bot.serving.once import Once
from bot.serving.service import Service
from coach.model import JobSearch, OutboxMessage, Reply
from handlers.message import Incoming
from handlers.personal.merge import merged
from storage import Stale, Storage

log = logging.getLogger(__name__)
NO = (
    "This is a private coach that belongs to somebody else, so I can't help here. It is free to run one of your "
    "own: look for Afterword."
)
OUTDATED = "That code is not good any more: each works once, and for a day. Ask for a new one."
SLOWLY = (
    "That was more than I can read at once, so I left out your last messages. Give me a minute, then go on with "
    "what matters most."
)
NO_AGAIN = timedelta(minutes=10)
"""A stranger hears the kind no once in this time."""
FALSE_CODES = 10
"""Wrong codes per address and hour; beyond that no code is looked at."""
ADMITTED_FOR = 60.0
"""Seconds for which it is not looked up again that somebody may speak."""
MOST = 10_000
"""Addresses remembered for each purpose."""
TRIES = 20


def now() -> datetime:
    return datetime.now(UTC)


class Access:
    """`allowed`: "telegram:123", "slack:U1" or "*"; None: whoever sends the one-time owner code."""

    def __init__(
        self,
        storage: Storage,
        allowed: frozenset[str] | None,
        service: Service,
        allowance: Allowance | None = None,
    ) -> None:
        self._storage = storage
        self._allowed = allowed
        self._service = service
        self._book = GuestBook(storage)
        self._marks = Marks(storage)
        self._allowance = allowance or Allowance()
        self._said_no, self._said_slowly = Once(NO_AGAIN, now), Once(timedelta(minutes=1), now)
        self._wrong = Allowance(FALSE_CODES, FALSE_CODES / 3600)
        self._admitted: OrderedDict[str, float] = OrderedDict()

    async def owner_code(self) -> str | None:
        """The one-time code while nobody owns the bot; None when somebody does or the settings name people."""
        if self._allowed is not None or (await self._book.read()).people:
            return None
        return await self._book.owner_code()

    async def make_code(self, purpose: Purpose, owner: str | None) -> str:
        """`owner`: for a link, the person whose other account will send it."""
        return await self._book.new_code(purpose, owner)

    async def hear(self, incoming: Incoming) -> None:
        """For the platforms: lets through who may speak, answers the others kindly; returns when saved."""
        if not self._allowance.takes(incoming.address):
            await self._say(incoming, SLOWLY, self._said_slowly)
            return
        code = code_in(incoming.start_code, incoming.text)
        if code is not None and await self._redeemed(code, incoming):
            return
        if not await self.admits(incoming.address):
            await self._say(incoming, NO, self._said_no)
        elif code is not None and incoming.text.strip().upper() in (code, "/START"):
            await self._say(incoming, OUTDATED, None)
        else:
            await self._service.hear(incoming)

    async def admits(self, address: str) -> bool:
        if self._named(address) or self._admitted.get(address, 0.0) > time.monotonic():
            return True
        people = (await self._book.read()).people
        if address not in people and (not people or await self._marks.of(address) not in people):
            return False
        self._admitted[address] = time.monotonic() + ADMITTED_FOR
        while len(self._admitted) > MOST:
            self._admitted.popitem(last=False)
        return True

    def _named(self, address: str) -> bool:
        """Slack's may be given without the workspace."""
        if self._allowed is None:
            return False
        platform, _, rest = address.partition(":")
        return bool({"*", address, f"{platform}:{rest.rpartition(':')[2]}"} & self._allowed)

    async def is_owner(self, address: str) -> bool:
        """May let others in: who used the owner code, or is named in the settings (not by "*")."""
        named = self._named(address) and "*" not in (self._allowed or ())
        return named or (await self._book.read()).owner in (address, await self._marks.of(address))

    async def _redeemed(self, text: str, incoming: Incoming) -> bool:
        """A person begins, or another account of theirs joins. What a bot that died half way has begun is done
        again."""
        code = (await self._book.read()).codes.get(text)
        if code is None or not code.serves(incoming.address):
            if not self._wrong.takes(incoming.address):
                log.warning("%s tries one code after another", incoming.address)
            return False
        if not self._wrong.has(incoming.address):
            return False
        await self._book.change(lambda guests: guests.after_use(text, incoming.address))
        if code.purpose == "link" and code.owner:
            await self._link(code.owner, incoming.address)
        await self._service.hear(replace(incoming, kind="text", text="/start", start_code=None))
        return True

    async def _link(self, owner: str, address: str) -> None:
        """The address and all that was said there join that person, in one save of both."""
        for _ in range(TRIES):
            kept, other_owner = await self._storage.load(owner), await self._storage.resolve(address)
            if kept is None or other_owner == owner:
                return
            other = await self._storage.load(other_owner) if other_owner else None
            emptied = (replace(other, addresses=()),) if other else ()
            try:
                await self._storage.save(merged(kept, other, address), *emptied)
            except Stale:
                continue
            if other:
                await self._storage.delete(other.owner)
            return

    async def _say(self, incoming: Incoming, text: str, once: Once | None) -> None:
        if once is None or once.first(incoming.address):
            message = OutboxMessage(id="access", reply=Reply(text=text), address=incoming.address, due=now())
            await self._service.say_once(message)

    async def forget(self, search: JobSearch) -> None:
        """Codes that this person made or used go. Who was let in may come back: their addresses become marks from which
        nobody can read them."""
        marks = {address: await self._marks.of(address) for address in search.addresses}
        guests = await self._book.read()
        if guests.without(search.owner, marks) != guests:
            await self._book.forget(search.owner, marks)
