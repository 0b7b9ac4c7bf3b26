"""Bolt's listeners: each saves what was said and only then acknowledges it."""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.glances import Glimpse
from bot.platform import Hear
from bot.serving.inorder import InOrder
from bot.slack import hear, modal, pick, refs, wording
from bot.slack.buttons import COPY, EDIT, PICK, purpose
from bot.slack.dms import Dms
from bot.slack.errors import SlackTrouble, code
from bot.slack.files import Files
from bot.slack.hear import Payload
from bot.slack.home import home
from bot.slack.profiles import Profiles
from bot.trace import where
from handlers.message import Incoming

ANY = re.compile(r".+", re.DOTALL)

log = logging.getLogger(__name__)

MALFORMED = (LookupError, TypeError, ValueError, AttributeError)
"""What reading a payload raises that is not as Slack documents it: trying again would not help."""


class NotSaved(Exception):
    """The service could not save what was said."""


FORM_SECONDS = 2.0
"""To open a form: Slack waits three for the acknowledgement."""
Handle = Callable[[Payload], Awaitable[str | None]]
"""Returns the text of the acknowledgement, if there is one."""


class Listeners:
    """One person's payloads in order. What could not be saved is not acknowledged: Slack delivers it
    again."""

    def __init__(
        self,
        client: AsyncWebClient,
        team: str,
        dms: Dms,
        files: Files,
        hear: Hear,
        glimpse: Glimpse | None = None,
    ) -> None:
        self._client = client
        self._team = team
        self._dms = dms
        self._files = files
        self._save = hear
        self._glimpse = glimpse
        self._profiles = Profiles(client)
        self._lines = InOrder()
        self._tasks: set[asyncio.Task[None]] = set()

    def attach(self, app: AsyncApp) -> None:
        """Every kind of payload gets a listener, for Bolt logs in full what nobody listens to."""
        app.event(ANY)(self._listener(self._event))
        app.command(ANY)(self._listener(self._command))
        app.action(ANY)(self._listener(self._action))
        app.view(ANY)(self._listener(self._view))
        app.shortcut(ANY)(self._listener(self._shortcut))
        app.error(_failed)

    def close(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _listener(self, handle: Handle) -> Callable[..., Awaitable[None]]:
        async def listen(body: Payload, ack: AsyncAck) -> None:
            answer = await self._in_line(handle, body)
            await (ack(answer) if answer else ack())

        return listen

    async def message(self, body: Payload) -> bool:
        """Without Bolt. False: it is not saved, and so not to be acknowledged."""
        try:
            await self._in_line(self._event, body)
        except NotSaved as error:
            await _failed(error)
            return False
        return True

    async def _in_line(self, handle: Handle, body: Payload) -> str | None:
        async with self._lines.turn(hear.person(body)):
            try:
                return await handle(body)
            except MALFORMED as error:
                log.error("A Slack message makes no sense and is passed over: %s", where(error))
                return None

    async def _event(self, body: Payload) -> None:
        event = body["event"]
        if event["type"] == "app_home_opened" and event.get("tab") == "home":
            self._later(self._home(event["user"]))
        elif event["type"] == "app_mention" and event.get("user"):
            self._later(
                self._client.chat_postEphemeral(
                    channel=event["channel"], user=event["user"], text=wording.POINTER
                )
            )
        elif event["type"] == "message" and hear.in_private(event):
            self._dms.heard(event["user"], event["channel"], event.get("thread_ts"))
            file = await self._files.first(event)
            await self._hear(hear.message(body, await self._who(event["user"]), file))
        elif event["type"] == "message" and (user := hear.edited(event)):
            await self._hear(hear.change(body, await self._who(user)))

    async def _home(self, user: str) -> None:
        glance = await self._glimpse(refs.address(self._team, user)) if self._glimpse else None
        await self._client.views_publish(user_id=user, view=home(glance))

    async def _command(self, body: Payload) -> str | None:
        """Answered in the private chat; anywhere else a pointer says so, which only this person sees."""
        user = body["user_id"]
        await self._hear(hear.command(body, await self._who(user)))
        return None if await self._in_our_chat(user, body["channel_id"]) else wording.POINTER

    async def _action(self, body: Payload) -> None:
        what, user, message = purpose(body["actions"][0]), body["user"]["id"], body.get("message")
        if what in (EDIT, COPY):
            self._later(self._client.views_open(trigger_id=body["trigger_id"], view=modal.for_action(body)))
            return
        if message:
            self._dms.heard(user, body["channel"]["id"], message.get("thread_ts"))
        if what == PICK:
            if not await self._opened(body["trigger_id"], pick.form(body)):
                await self._hear(hear.unpicked(body, await self._who(user)))
            return
        said = hear.tap(body, await self._who(user))
        if said:
            await self._hear(said)

    async def _opened(self, trigger: str, view: Payload) -> bool:
        try:
            async with asyncio.timeout(FORM_SECONDS):
                await self._client.views_open(trigger_id=trigger, view=view)
        except (*SlackTrouble, TimeoutError) as error:
            log.info("Slack: %s", code(error))
            return False
        return True

    async def _view(self, body: Payload) -> None:
        if body["view"].get("callback_id") == pick.CALLBACK:
            if picked := pick.picked(body["view"]):
                await self._hear(hear.moment(body, picked, await self._who(body["user"]["id"])))
            return
        edited = modal.edited(body["view"])
        if edited:
            await self._hear(hear.own_wording(body, edited, await self._who(body["user"]["id"])))

    async def _shortcut(self, body: Payload) -> None:
        await self._hear(hear.shortcut(body, await self._who(body["user"]["id"])))

    async def _hear(self, said: Incoming) -> None:
        try:
            await self._save(said)
        except Exception as error:
            raise NotSaved(where(error)) from error

    async def _who(self, user: str) -> hear.Who:
        profile = await self._profiles.of(user)
        return hear.Who(refs.address(self._team, user), profile, datetime.now(UTC))

    async def _in_our_chat(self, user: str, channel: str) -> bool:
        try:
            return channel.startswith("D") and await self._dms.channel(user) == channel
        except SlackTrouble:
            return True

    def _later(self, call: Coroutine[Any, Any, object]) -> None:
        task = asyncio.create_task(_quietly(call))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def _quietly(call: Coroutine[Any, Any, object]) -> None:
    try:
        await call
    except (*SlackTrouble, *MALFORMED) as error:
        log.info("Slack: %s", code(error))


async def _failed(error: Exception) -> None:
    """Bolt answers 500, so that Slack delivers it again."""
    log.warning("A Slack message is not saved yet: %s", where(error.__cause__ or error))
