"""Telegram over HTTP: only with the secret, and confirmed only when saved."""

from aiohttp import ClientSession

from bot.telegram.webhook import HEADER
from tests.platforms.conftest import telegram_of
from tests.platforms.people import Ear
from tests.servers.base import serving
from tests.servers.telegram import TelegramServer


async def test_the_secret_is_asked_for_and_failures_are_not_confirmed(
    telegram_server: TelegramServer,
) -> None:
    ear, telegram = Ear(telegram_server), telegram_of(telegram_server)
    handler = await telegram.webhook(ear.hear, "https://bot.example/telegram", "s3cret")
    (call,) = telegram_server.called("setWebhook")
    assert (call["url"], call["secret_token"]) == ("https://bot.example/telegram", "s3cret")
    await telegram_server.say("/interview Acme")
    update = telegram_server.updates[0]
    async with serving(handler) as url, ClientSession() as http:

        async def deliver(secret: str, body: object = update) -> int:
            async with http.post(url, json=body, headers={HEADER: secret}) as answer:
                return answer.status

        assert await deliver("guess") == 403
        assert await deliver("") == 403
        ear.failures = 1
        assert await deliver("s3cret") == 500
        assert not ear.heard
        assert await deliver("s3cret") == 200
        assert await deliver("s3cret", {"update_id": 1, "message": 5}) == 200, "else it would come for ever"
        assert await deliver("s3cret", [1, 2]) == 200
    assert [i.text for i in ear.heard] == ["/interview Acme"]
    await telegram.close()
