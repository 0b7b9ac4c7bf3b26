"""`afterword serve` as a process: Telegram and Slack by HTTP on one port, health, and a stop in time."""

import time
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.web import addresses
from tests.cli.process import afterword, port_of, running
from tests.servers.slack import ANN, BOT_TOKEN, SECRET, SlackServer
from tests.servers.telegram import TOKEN, TelegramServer
from tests.web.outside import Sender, get


def settings(server: TelegramServer, home: Path, **more: str) -> dict[str, str]:
    return {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": server.url,
        "AFTERWORD_PUBLIC_URL": "https://coach.example.com/",
        "AFTERWORD_STORAGE": str(home / "data"),
        "AFTERWORD_ALLOWED_USERS": "*",
        "AFTERWORD_HOST": "127.0.0.1",
        "AFTERWORD_PORT": "0",
        **more,
    }


async def test_telegram_is_answered_by_webhook(tmp_path: Path) -> None:
    async with (
        TelegramServer() as server,
        running("serve", home=tmp_path, **settings(server, tmp_path)) as bot,
    ):
        sender = Sender(server, port_of(await bot.line("Listening")))
        path, given = await sender.hook()
        assert server.called("setWebhook")[0]["url"].startswith("https://coach.example.com/telegram/")
        assert len(given) >= 32
        assert TOKEN not in path and given not in path
        assert await sender.say("/interview Acme tomorrow 3pm") == 200
        await server.until(lambda: server.shown())


async def test_slack_is_answered_by_signed_http(tmp_path: Path) -> None:
    async with SlackServer() as server:
        given = {
            "SLACK_BOT_TOKEN": BOT_TOKEN,
            "SLACK_SIGNING_SECRET": SECRET,
            "SLACK_API_URL": f"{server.url}/api/",
            "AFTERWORD_STORAGE": str(tmp_path / "data"),
            "AFTERWORD_ALLOWED_USERS": "*",
            "AFTERWORD_HOST": "127.0.0.1",
            "AFTERWORD_PORT": "0",
        }
        async with running("serve", home=tmp_path, **given) as bot:
            await bot.line("request URLs are /slack/events")
            url = f"http://127.0.0.1:{port_of(await bot.line('Listening'))}/slack/events"
            body = (
                '{"type":"event_callback","team_id":"T1","api_app_id":"A1","event_id":"Ev1","event":'
                f'{{"type":"message","user":"{ANN}","channel":"DANN","channel_type":"im",'
                '"text":"/interview Acme tomorrow 3pm","ts":"1.1"}}'
            )
            assert (await server.post(url, body, "application/json", secret="somebody else"))[0] == 401
            assert (await server.post(url, body, "application/json"))[0] == 200
            await server.until(lambda: server.shown())


async def test_it_is_ready_when_the_platform_has_started(tmp_path: Path) -> None:
    async with TelegramServer() as server:
        server.fault("getMe", "broken", times=2)
        async with running("serve", home=tmp_path, **settings(server, tmp_path)) as bot:
            base = f"http://127.0.0.1:{port_of(await bot.line('Listening'))}"
            assert (await get(base, "/healthz"))[0] == 200
            await server.until(lambda: server.called("setWebhook"))
            for _ in range(100):
                status, text = await get(base, "/readyz")
                if status == 200:
                    break
            assert (status, text) == (200, '{"storage": "ok", "telegram": "ok"}')


async def test_a_stop_takes_less_than_five_seconds_and_ends_well(tmp_path: Path) -> None:
    async with (
        TelegramServer() as server,
        running("serve", home=tmp_path, **settings(server, tmp_path)) as bot,
    ):
        sender = Sender(server, port_of(await bot.line("Listening")))
        server.fault("sendMessage", "hang")
        await sender.say("/interview Acme tomorrow 3pm")
        await server.until(lambda: server.called("sendMessage"))
        begun = time.monotonic()
        assert await bot.stop() == 0
        assert time.monotonic() - begun < 5


async def test_an_answer_that_a_stop_cut_off_is_kept(tmp_path: Path) -> None:
    """Once its lease has run out: it is kept as one that may have gone."""
    async with TelegramServer() as server:
        async with running("serve", home=tmp_path, **settings(server, tmp_path)) as bot:
            sender = Sender(server, port_of(await bot.line("Listening")))
            server.fault("sendMessage", "hang")
            await sender.say("/interview Acme tomorrow 3pm")
            await server.until(lambda: server.called("sendMessage"))
            await bot.stop()
        kept = await afterword(
            "export", "telegram:501", home=tmp_path, AFTERWORD_STORAGE=str(tmp_path / "data")
        )
        assert '"state": "sending"' in kept.out


async def test_without_a_public_address_telegram_is_asked(tmp_path: Path) -> None:
    async with TelegramServer() as server:
        given = settings(server, tmp_path) | {"AFTERWORD_PUBLIC_URL": ""}
        async with running("serve", home=tmp_path, **given) as bot:
            await bot.line("AFTERWORD_PUBLIC_URL is not set")
            await server.say("/interview Acme tomorrow 3pm")
            await server.until(lambda: server.shown())


async def test_the_owner_is_told_how_to_make_the_bot_theirs(tmp_path: Path) -> None:
    async with TelegramServer() as server:
        given = settings(server, tmp_path) | {"AFTERWORD_ALLOWED_USERS": ""}
        async with running("serve", home=tmp_path, **given) as bot:
            line = await bot.line("To make the bot yours")
            assert "https://t.me/coach_bot?start=" in line
            code = line.split("?start=")[1].split()[0]
            sender = Sender(server, port_of(await bot.line("Listening")))
            await sender.say("hello")
            assert "private coach" in (await server.until(lambda: server.shown()))[0]["text"]
            await sender.say(f"/start {code}")
            await server.until(lambda: len(server.shown()) > 1)
            assert "private coach" not in server.shown()[-1]["text"]


async def test_what_is_missing_is_said(tmp_path: Path) -> None:
    ended = await afterword("serve", home=tmp_path)
    assert ended.status == 1
    assert "TELEGRAM_BOT_TOKEN" in ended.err and "SLACK_SIGNING_SECRET" in ended.err


async def test_an_odd_secret_is_explained(tmp_path: Path) -> None:
    async with TelegramServer() as server:
        odd = settings(server, tmp_path, TELEGRAM_WEBHOOK_SECRET="päss word")
        ended = await afterword("serve", home=tmp_path, **odd)
        assert ended.status == 1 and "TELEGRAM_WEBHOOK_SECRET may have" in ended.err
        assert "päss" not in ended.said


@pytest.mark.parametrize(
    ("url", "own_server", "good"),
    [
        ("https://coach.example.com", None, True),
        ("https://coach.example.com:8443/bots/", None, True),
        ("http://coach.example.com", None, False),
        ("http://10.0.0.7:8080", "http://10.0.0.8:8081", True),
    ],
)
def test_telegram_delivers_to_https_unless_the_server_is_ones_own(
    url: str, own_server: str | None, good: bool
) -> None:
    given = Settings(
        _env_file=None,  # type: ignore[call-arg]
        telegram_bot_token=TOKEN,  # type: ignore[arg-type]
        telegram_api_url=own_server,
        AFTERWORD_PUBLIC_URL=url,  # type: ignore[call-arg]
    )
    fault = addresses.fault(given)
    assert fault is None if good else fault is not None and "AFTERWORD_PUBLIC_URL" in fault
    assert addresses.telegram_url(given).startswith(url.rstrip("/") + "/telegram/")


async def test_a_port_in_use_is_explained(tmp_path: Path) -> None:
    async with TelegramServer() as server:
        taken = server.url.rpartition(":")[2]
        ended = await afterword("serve", home=tmp_path, **settings(server, tmp_path, AFTERWORD_PORT=taken))
        assert ended.status == 1
        assert f"Port {taken} cannot be used" in ended.err and "AFTERWORD_PORT" in ended.err
