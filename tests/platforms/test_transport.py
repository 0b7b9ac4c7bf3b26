"""The aiohttp layer under python-telegram-bot: what failed for certain, what may have had an effect."""

import pytest
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.proxy import proxy_for
from bot.telegram.transport import AiohttpRequest, NeverSent
from tests.servers.telegram import TOKEN, TelegramServer


def bot_of(url: str, token: str = TOKEN) -> Bot:
    request = AiohttpRequest(answer_seconds=0.2)
    return Bot(token, base_url=f"{url}/bot", request=request, get_updates_request=AiohttpRequest())


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("hang", TimedOut),
        ("drop", NetworkError),
        ("broken", NetworkError),
        ("garbage", TelegramError),
        ("busy", RetryAfter),
        ("refuse", BadRequest),
    ],
)
async def test_failures_have_the_librarys_own_types(
    telegram_server: TelegramServer, kind: str, error: type[TelegramError]
) -> None:
    telegram_server.fault("sendMessage", kind, words="chat not found")
    async with bot_of(telegram_server.url) as bot:
        with pytest.raises(error) as raised:
            await bot.send_message(501, "hello")
    assert not isinstance(raised.value, NeverSent)
    assert TOKEN not in repr(raised.value)


async def test_no_connection_is_told_apart() -> None:
    bot = bot_of("http://127.0.0.1:9")
    with pytest.raises(NeverSent) as raised:
        async with bot:
            pass
    assert TOKEN not in repr(raised.value)


async def test_a_refused_token(telegram_server: TelegramServer) -> None:
    with pytest.raises(InvalidToken):
        async with bot_of(telegram_server.url, "1:other"):
            pass


async def test_a_file_goes_up_and_comes_down(telegram_server: TelegramServer) -> None:
    telegram_server.files["F1"] = b"\x00\xff content"
    bot = bot_of(telegram_server.url)
    bot._base_file_url = f"{telegram_server.url}/file/bot{TOKEN}"
    async with bot:
        sent = await bot.send_document(501, b"\x00\xff", filename="x.bin", caption="é & <x>")
        assert sent.text == "é & <x>"
        file = await bot.get_file("F1")
        assert bytes(await file.download_as_bytearray()) == b"\x00\xff content"


def test_the_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "intra.example")
    monkeypatch.delenv("no_proxy", raising=False)
    assert proxy_for("https://api.telegram.org/x") == "http://proxy.example:3128"
    assert proxy_for("https://bot.intra.example/x") is None


def test_half_an_emoji_holds_up_nobody() -> None:
    """Some clients cut one in two; JSON can carry the half, strict readers refuse it."""
    read = AiohttpRequest.parse_json_payload(b'{"result": [{"text": "a\\ud83d"}, {"text": "b"}]}')
    assert read["result"][1] == {"text": "b"}
    with pytest.raises(TelegramError):
        AiohttpRequest.parse_json_payload(b"<html>")
