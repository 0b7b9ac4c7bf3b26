"""What a handler cannot do purely: send a file, forget, make and use codes, ask a language model."""

import logging
from collections.abc import Mapping
from datetime import UTC, datetime

from bot.admission.access import Access
from bot.platform import Platform, SendFailed
from bot.polish import Model, Outcome, polish, unavailable
from bot.serving.service import Service
from coach.model import JobSearch, OutboxMessage, Reply
from handlers.message import (
    Effect,
    ForgetEverything,
    Incoming,
    MakeCode,
    PolishDraft,
    SendEverything,
    SendFile,
)
from handlers.writing.polish import outcome
from storage import Storage
from storage.export import export

log = logging.getLogger(__name__)
EXPORT = "afterword-export.json"
ALONE = "Codes are for Telegram and Slack; here you are alone already."
LINK = "Send me this from your other account within a day, and both are one: {code}"
INVITE = "Whoever sends me this within a day may talk to me, with a list of their own: {code}"
NOT_YOURS = "Only the owner of this bot can let others in."
NO_FILE = "The file {name} did not get through to you just now. Please ask for it again in a minute."


class Effects:
    """`access`: None where nobody else can speak (the terminal). `model`: None where drafts are never polished."""

    def __init__(
        self,
        storage: Storage,
        service: Service,
        platforms: Mapping[str, Platform],
        access: Access | None,
        model: Model | None = None,
    ) -> None:
        self._storage = storage
        self._service = service
        self._platforms = platforms
        self._access = access
        self._model = model
        service.model = model.host if model is not None else ""

    async def carry(self, search: JobSearch, incoming: Incoming, effect: Effect) -> None:
        """After the decision was saved and its replies were sent. Forgetting has happened by then: what is left of
        it here is outside the person's own data."""
        if isinstance(effect, ForgetEverything) and self._access is not None:
            await self._access.forget(search)
        elif isinstance(effect, SendFile):
            await self._send(incoming.address, effect)
        elif isinstance(effect, SendEverything):
            content = export(search).encode()
            await self._send(incoming.address, SendFile(name=EXPORT, content=content, caption=effect.caption))
        elif isinstance(effect, MakeCode):
            await self._say(incoming.address, await self._code(search, incoming, effect))
        elif isinstance(effect, PolishDraft):
            self._service.aside(self._polish(search, incoming.address, effect))

    async def _polish(self, search: JobSearch, address: str, asked: PolishDraft) -> None:
        """Beside everything else: no answer waits for the model. What it says counts only if the draft is still the
        same; the decision is made again whenever somebody else saves first."""
        found = (
            await polish(asked.draft, search, self._model) if self._model else Outcome(asked.draft, "silent")
        )
        fault = "missing" if found.fault == "silent" and unavailable() else found.fault
        await self._service.tell(search.owner, address, lambda now: outcome(now, asked, found.draft, fault))

    async def _send(self, address: str, file: SendFile) -> None:
        platform = self._platforms.get(address.partition(":")[0])
        if platform is None:
            return
        try:
            await platform.send_file(address, file.name, file.content, file.caption)
        except SendFailed as failure:
            log.warning("a file was not sent: %s", failure)
            if not failure.gone:
                await self._say(address, NO_FILE.format(name=file.name))

    async def _code(self, search: JobSearch, incoming: Incoming, effect: MakeCode) -> str:
        if self._access is None:
            return ALONE
        if effect.purpose == "link":
            return LINK.format(code=await self._access.make_code("link", search.owner))
        if not await self._access.is_owner(incoming.address):
            return NOT_YOURS
        return INVITE.format(code=await self._access.make_code("invite", None))

    async def _say(self, address: str, text: str) -> None:
        """Not through the outbox: codes are not to be stored, and old ones not to be repeated."""
        message = OutboxMessage(id="effect", reply=Reply(text=text), address=address, due=datetime.now(UTC))
        await self._service.say_once(message)
