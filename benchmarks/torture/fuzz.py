"""Updates that no human sends, thousands of them: every shape a platform has, with strange content in every field. What
reaches the log as an exception is counted; a part of them goes through the whole bot."""

import logging
import random
import tempfile
import time
from pathlib import Path
from typing import Any

from handlers.message import Incoming
from tests.servers.slack import SlackServer
from tests.servers.telegram import TelegramServer
from tests.service.stage import running, slack_of, telegram_of

WHOLE = 25
"""One of so many goes through the whole bot, the others to the platform alone."""
ODD = (
    "", " ", "/", "//", "/interview", "/interview " + "x" * 5000, "\0\1\2", "<b>Acme</b> & *Co*", "💥" * 300,
    "\u202eAcme", "a\ud800b", "/snooze till the 31st of February 25:99", "99999999999999999999", "%s%n{0}{}",
    "'; drop table afterword_people; --", "../../etc/passwd", "=cmd()", "\n" * 500, "ﷺ" * 200, "no", "yes", "#1",
    "/start ABCD-EFGH-JKLM", "remind me in 10^9 years", "interview at Acme tomorrow at 2pm with Dana", "/undo", "/plan",
    "they said end of next week", "A" * 20_000, "https://a.b/" + "c" * 3000, "\u200b\u200b", "٣ نوفمبر", "明日の午後三時",
)  # fmt: skip
TAPS = (
    "",
    ":",
    "undo:",
    "undo:c1",
    "which:q1:o1",
    "sent:n1",
    "show:",
    "forgetall:yes",
    "run:help",
    "x" * 64,
    "a:b:c:d:e:f",
)


class Errors(logging.Handler):
    """Exceptions that were logged, by where they come from."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: dict[str, int] = {}

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[0]:
            trace = record.exc_info[2]
            while trace and trace.tb_next:
                trace = trace.tb_next
            where = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
            key = f"{record.exc_info[0].__name__} at {where}"
            self.found[key] = self.found.get(key, 0) + 1


def whole(text: str) -> str:
    """Half a character cannot be written in JSON that both platforms would send."""
    return text.replace("\ud800", "")


def telegram_update(chance: random.Random, n: int) -> dict[str, Any]:
    user = {
        "id": 900 + chance.randrange(50),
        "is_bot": False,
        "first_name": whole(chance.choice(ODD))[:64] or "x",
    }
    chat = {"id": user["id"], "type": chance.choice(["private"] * 9 + ["group", "supergroup", "channel"])}
    message: dict[str, Any] = {"message_id": n + 1, "date": 1, "chat": chat, "from": user}
    what = chance.choice(
        ("text",) * 6 + ("caption", "photo", "voice", "document", "sticker", "location", "reply", "nothing")
    )
    text = whole(chance.choice(ODD))
    if what in ("text", "reply"):
        entity = {
            "type": chance.choice(("bot_command", "url", "mention", "bold")),
            "offset": 0,
            "length": chance.randrange(1, 50),
        }
        message |= {"text": text[:4096], "entities": [entity]}
    if what == "reply":
        message["reply_to_message"] = {
            **message,
            "message_id": chance.randrange(99),
            "from": {**user, "is_bot": True},
        }
    if what == "photo":
        message |= {
            "photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}],
            "caption": text[:1024],
        }
    if what == "voice":
        message["voice"] = {"file_id": "a", "file_unique_id": "b", "duration": 1}
    if what == "document":
        message["document"] = {
            "file_id": "F",
            "file_unique_id": "b",
            "file_name": text[:200],
            "file_size": 10**9,
        }
    if what == "location":
        message["location"] = {"longitude": 1.0, "latitude": 2.0}
    if chance.random() < 0.2:
        query = {
            "id": str(n),
            "from": user,
            "chat_instance": "1",
            "data": chance.choice(TAPS)[:64],
            "message": message,
        }
        return {"callback_query": query}
    return {chance.choice(("message",) * 9 + ("edited_message", "my_chat_member_x", "channel_post")): message}


def slack_event(chance: random.Random, n: int) -> dict[str, Any]:
    event: dict[str, Any] = {
        "type": chance.choice(("message",) * 8 + ("app_mention", "app_home_opened", "team_join")),
        "user": chance.choice(("UANN", "UBEN")),
        "channel": chance.choice(("DANN", "DBEN", "C1")),
        "channel_type": chance.choice(("im",) * 8 + ("channel", "mpim")),
        "text": whole(chance.choice(ODD)),
        "ts": f"{n}.1",
    }
    if chance.random() < 0.2:
        event["subtype"] = chance.choice(
            ("message_changed", "bot_message", "file_share", "thread_broadcast", "channel_join")
        )
    if chance.random() < 0.1:
        event["thread_ts"] = f"{chance.randrange(99)}.1"
    if chance.random() < 0.1:
        event["files"] = [
            {"name": chance.choice(ODD)[:99], "size": 10**9, "url_private": chance.choice(ODD)[:99]}
        ]
    return event


async def run(updates: int, seed: int = 9) -> None:
    errors, begun = Errors(), time.perf_counter()
    logging.getLogger().addHandler(errors)
    whole = updates // WHOLE
    heard = [await _telegram(updates - whole, seed, None), await _slack(updates - whole, seed, None)]
    with tempfile.TemporaryDirectory() as name:
        await _telegram(whole, seed + 1, Path(name))
    with tempfile.TemporaryDirectory() as name:
        await _slack(whole, seed + 1, Path(name))
    logging.getLogger().removeHandler(errors)
    print(
        f"fuzz: {updates} updates per platform ({whole} of them through the whole bot) in {time.perf_counter() - begun:.0f} s; "
        f"taken as messages {heard}; exceptions {sum(errors.found.values())} {errors.found or ''}",
        flush=True,
    )


class Ear:
    def __init__(self) -> None:
        self.count = 0

    async def hear(self, _: Incoming) -> None:
        self.count += 1


async def _telegram(count: int, seed: int, folder: Path | None) -> int:
    chance, ear = random.Random(seed), Ear()
    async with TelegramServer() as server:
        server.updates = [{"update_id": 10 + n, **telegram_update(chance, n)} for n in range(count)]
        async with _bot(telegram_of(server), ear, folder):
            while server.offset < 10 + count:
                await server.until(lambda before=server.offset: server.offset > before)  # type: ignore[misc]
                server.updates = [u for u in server.updates if u["update_id"] >= server.offset]
                server.calls.clear()
    return ear.count


async def _slack(count: int, seed: int, folder: Path | None) -> int:
    chance, ear = random.Random(seed), Ear()
    async with SlackServer() as server, _bot(slack_of(server), ear, folder):
        for n in range(0, count, 50):
            sent = [await server.event(slack_event(chance, n + i), f"Ev{n + i}") for i in range(50)]
            await server.until(lambda sent=sent: set(sent) <= server.acks.keys())  # type: ignore[misc]
            server.calls.clear()
    return ear.count


def _bot(platform: Any, ear: Ear, folder: Path | None) -> Any:
    if folder is not None:
        return running(folder, platform)
    return _alone(platform, ear)


class _alone:
    """The platform without the bot behind it."""

    def __init__(self, platform: Any, ear: Ear) -> None:
        self._platform, self._ear = platform, ear

    async def __aenter__(self) -> None:
        import asyncio

        self._task = asyncio.create_task(self._platform.listen(self._ear.hear))

    async def __aexit__(self, *_: object) -> None:
        import asyncio

        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        await self._platform.close()
