"""With every library at DEBUG, through faults and refusals: no token, no secret, no word of anybody in the output."""

import asyncio
import gc
import json
import logging
from pathlib import Path

import aiohttp
import pytest

from bot.logs import Discreet, secrets_of, start_log
from bot.settings import Settings
from bot.telegram.webhook import HEADER
from tests.cli.process import Running, afterword, port_of, running
from tests.servers.slack import APP_TOKEN, BOT_TOKEN, SECRET, SlackServer
from tests.servers.telegram import TOKEN, TelegramServer
from tests.storage.server import fresh_schema
from tests.web.outside import Sender
from tests.web.test_serve import settings

HOOK = "hook-secret-0123456789"
KEY = "a passphrase nobody sees"
WORDS = ("Zanzibarcorp", "Quillfeather", "Ann Lee", "dana@zanzibar.example")
SAYING = "/interview Zanzibarcorp tomorrow 3pm with Dana Quillfeather, dana@zanzibar.example"
REFUSAL = "inline keyboard button URL 'mailto:dana@zanzibar.example' is invalid: Unsupported URL protocol"
"""Telegram's own words quote what it does not take."""
TELEGRAM_TOKEN = TOKEN.partition(":")[2]


def assert_discreet(said: str, *secrets: str) -> None:
    assert "coach" in said, "it ran"
    for word in (*secrets, TELEGRAM_TOKEN, KEY, *WORDS):
        assert word not in said, word


@pytest.mark.parametrize("kind", ["drop", "busy", "broken", "garbage", "refuse"])
async def test_telegram_by_webhook(tmp_path: Path, kind: str) -> None:
    url = await fresh_schema()
    async with TelegramServer() as server:
        given = settings(server, tmp_path, AFTERWORD_LOG_LEVEL="DEBUG", AFTERWORD_KEY=KEY)
        given |= {"TELEGRAM_WEBHOOK_SECRET": HOOK, "AFTERWORD_STORAGE": url}
        async with running("serve", home=tmp_path, **given) as bot:
            sender = Sender(server, port_of(await bot.line("Listening")))
            path, _ = await sender.hook()
            server.fault("sendMessage", kind, words=REFUSAL)
            assert await sender.say(SAYING) == 200
            await server.until(lambda: server.called("sendMessage"))
            await _nonsense(sender, path)
            await bot.stop()
        assert_discreet(bot.said, HOOK, path.rpartition("/")[2])


async def _nonsense(sender: Sender, path: str) -> None:
    """Wrong shapes with the right secret, and right shapes with the wrong one."""
    for update in (None, 5, [SAYING], {"update_id": SAYING}, {"message": {"text": SAYING}}):
        assert await sender.post(update) in (200, 400, 500)

    async with aiohttp.ClientSession() as session:
        for headers in ({}, {HEADER: "guess"}, {HEADER: HOOK + " "}):
            async with session.post(sender.base + path, json={"text": SAYING}, headers=headers) as answer:
                assert answer.status in (200, 400, 403)


async def test_telegram_by_polling_with_a_refused_token(tmp_path: Path) -> None:
    async with TelegramServer() as server:
        given = settings(server, tmp_path, AFTERWORD_LOG_LEVEL="DEBUG")
        given |= {"TELEGRAM_BOT_TOKEN": "555:AAwrongwrong"}
        ended = await afterword("telegram", home=tmp_path, **given)
    assert ended.status == 1
    assert "TELEGRAM_BOT_TOKEN" in ended.err and "AAwrongwrong" not in ended.said


async def test_telegram_that_cannot_be_reached(tmp_path: Path) -> None:
    given = {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": "http://127.0.0.1:9",
        "AFTERWORD_LOG_LEVEL": "DEBUG",
    }
    async with running("telegram", home=tmp_path, **given) as bot:
        await bot.line("cannot be reached")
        await bot.stop()
    assert TELEGRAM_TOKEN not in bot.said and "Traceback" not in bot.said


@pytest.mark.parametrize("kind", ["drop", "busy", "broken", "garbage", "refuse"])
async def test_slack_by_socket(tmp_path: Path, kind: str) -> None:
    async with SlackServer() as server:
        async with running("slack", home=tmp_path, **_slack(server, tmp_path)) as bot:
            await bot.line("Slack: @coach")
            server.fault("chat.postMessage", kind, words="invalid_blocks")
            await server.say(SAYING)
            await server.until(lambda: server.called("chat.postMessage"))
            await server.drop_sockets()
            await _stopped(bot)
        assert_discreet(bot.said, BOT_TOKEN, APP_TOKEN, SECRET)


async def test_slack_by_http(tmp_path: Path) -> None:
    event = {
        "type": "message",
        "user": "UANN",
        "channel": "DANN",
        "channel_type": "im",
        "text": SAYING,
        "ts": "1.1",
    }
    body = json.dumps({"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": event})
    async with SlackServer() as server:
        given = _slack(server, tmp_path) | {"SLACK_APP_TOKEN": ""}
        async with running("serve", home=tmp_path, **given) as bot:
            await bot.line("request URLs")
            url = f"http://127.0.0.1:{port_of(await bot.line('Listening'))}/slack/events"
            for said in (body, body[:-9], "[]", f'"{SAYING}"', f"payload={SAYING}"):
                await server.post(url, said, "application/json")
                await server.post(url, said, "application/x-www-form-urlencoded")
                assert (await server.post(url, said, "application/json", secret="guess"))[0] == 401
            await server.until(lambda: server.called("chat.postMessage"))
            await _stopped(bot)
        assert_discreet(bot.said, BOT_TOKEN, SECRET)


def _slack(server: SlackServer, home: Path) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_APP_TOKEN": APP_TOKEN,
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": f"{server.url}/api/",
        "AFTERWORD_STORAGE": str(home / "data"),
        "AFTERWORD_ALLOWED_USERS": "*",
        "AFTERWORD_HOST": "127.0.0.1",
        "AFTERWORD_PORT": "0",
        "AFTERWORD_LOG_LEVEL": "DEBUG",
    }


async def _stopped(bot: Running) -> None:
    assert await bot.stop() == 0


def test_a_secret_in_any_line_is_blanked_out() -> None:
    given = {
        "TELEGRAM_BOT_TOKEN": "1:secretsecret",
        "AFTERWORD_KEY": "keysecret",
        "AFTERWORD_STORAGE": "postgresql://ann:pg%2Fsecret@db/x",
    }
    format_ = Discreet(secrets_of(Settings(_env_file=None, **{_field(k): v for k, v in given.items()})))  # type: ignore[arg-type]
    line = format_.format(_record("to 1:secretsecret with keysecret at pg%2Fsecret or pg/secret"))
    assert line.endswith("to *** with *** at *** or ***")


def _field(name: str) -> str:
    return name if name.startswith("AFTERWORD") else name.lower()


def _record(text: str, *arguments: object) -> logging.LogRecord:
    return logging.LogRecord("bot", logging.WARNING, __file__, 1, text, arguments, None)


def test_of_a_foreign_error_only_kind_and_place_are_written() -> None:
    try:
        int("Acme pays 90k")
    except ValueError as error:
        record = _record("person %s", "p1")
        record.exc_info = (type(error), error, error.__traceback__)
    text = Discreet(()).format(record)
    assert "Acme" not in text.replace('int("Acme pays 90k")', "")
    assert "ValueError" in text and __file__ in text


async def test_of_a_task_that_failed_unseen_only_kind_and_place_are_written(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def fails() -> None:
        raise ValueError("Acme pays 90k")

    task = asyncio.create_task(fails())
    await asyncio.wait([task])
    del task
    gc.collect()
    [record] = [r for r in caplog.records if r.name == "asyncio"]
    text = Discreet(()).format(record)
    assert "never retrieved" in text and "ValueError" in text
    assert "Acme" not in text.replace('raise ValueError("Acme pays 90k")', "")


def test_control_codes_in_a_line_become_harmless() -> None:
    text = Discreet(()).format(_record("name %s", "\x1b[2J\rfake\x9b\u2028"))
    assert "\x1b" not in text and "\r" not in text and "\x9b" not in text and "\u2028" not in text
    assert "\\x1b[2J\\rfake" in text


def test_libraries_stay_quiet_at_debug() -> None:
    level, handlers = logging.getLogger().level, logging.getLogger().handlers[:]
    try:
        start_log(Settings(_env_file=None, AFTERWORD_LOG_LEVEL="debug"))  # type: ignore[call-arg]
        assert logging.getLogger("bot").isEnabledFor(logging.DEBUG)
        for name in (
            "telegram.Bot",
            "slack_sdk.web.async_base_client",
            "slack_bolt",
            "httpx",
            "aiohttp.access",
        ):
            assert not logging.getLogger(name).isEnabledFor(logging.INFO)
    finally:
        logging.getLogger().handlers[:] = handlers
        logging.getLogger().setLevel(level)
