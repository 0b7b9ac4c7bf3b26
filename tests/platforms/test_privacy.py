"""Tokens and what people write stay out of the logs and out of errors, whatever goes wrong."""

import logging

import pytest

from bot.platform import SendFailed
from bot.slack import Slack
from bot.telegram import Telegram
from coach.model import Choice
from tests.platforms.conftest import listening, slack_of, telegram_of
from tests.platforms.people import Ear, message
from tests.servers.slack import APP_TOKEN, BOT_TOKEN, SlackServer
from tests.servers.telegram import BEN, TOKEN, TelegramServer

SECRET_WORDS = "Hooli wants me"
KINDS = ("drop", "broken", "garbage", "refuse", "busy")


@pytest.fixture
def everything(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG)
    return caplog


def assert_discreet(log: pytest.LogCaptureFixture, failures: list[str], *tokens: str) -> None:
    said = "\n".join([*failures, log.text]).lower()
    for word in (SECRET_WORDS, *tokens):
        assert word.lower() not in said


async def test_telegram_is_discreet(
    telegram_server: TelegramServer, everything: pytest.LogCaptureFixture
) -> None:
    ear, failures = Ear(telegram_server), []
    ear.failures = 1
    telegram = telegram_of(telegram_server)
    async with listening(telegram, ear):
        await telegram_server.say(SECRET_WORDS)
        await telegram_server.say(SECRET_WORDS, BEN)
        await ear.next(2)
        failures += await _storm(telegram_server, telegram, "telegram:501", "sendMessage")
    assert len(failures) >= 4
    assert_discreet(everything, failures, TOKEN, TOKEN.split(":")[1])


async def test_slack_is_discreet(slack_server: SlackServer, everything: pytest.LogCaptureFixture) -> None:
    ear, failures = Ear(slack_server), []
    ear.failures = 1
    slack = slack_of(slack_server)
    async with listening(slack, ear):
        for _ in range(2):
            await slack_server.say(SECRET_WORDS)
        await slack_server.event({"type": "unheard_of", "user": "UANN", "text": SECRET_WORDS})
        await ear.next()
        failures += await _storm(slack_server, slack, "slack:T1:UANN", "chat.postMessage")
    assert len(failures) >= 4
    assert_discreet(everything, failures, BOT_TOKEN, APP_TOKEN)


async def _storm(
    server: TelegramServer | SlackServer, platform: Telegram | Slack, address: str, method: str
) -> list[str]:
    """What each kind of failure says."""
    failures = []
    for kind in KINDS:
        server.fault(
            method, kind, times=3, seconds=300, words=f"inline keyboard button URL '{SECRET_WORDS}' is bad"
        )
        try:
            choices = ((Choice(label=SECRET_WORDS, does="x"),),)
            await platform.send(message(address, SECRET_WORDS, id=kind, choices=choices))
        except SendFailed as failed:
            failures.append(str(failed))
        server.faults.clear()
    return failures


async def test_a_payload_that_makes_no_sense_is_passed_over(
    slack_server: SlackServer, everything: pytest.LogCaptureFixture
) -> None:
    ear = Ear(slack_server)
    async with listening(slack_of(slack_server), ear):
        broken = await slack_server.interact(
            {
                "type": "block_actions",
                "user": {"id": "UANN"},
                "actions": [{"action_id": "tap0"}],
                "message": {},
            }
        )
        await slack_server.acked(broken)
        await slack_server.say("hello")
        assert (await ear.next()).text == "hello"


async def test_an_update_that_makes_no_sense_is_passed_over(telegram_server: TelegramServer) -> None:
    ear = Ear(telegram_server)
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.update(message=5)
        await telegram_server.update(message={"message_id": "?", "chat": [], "from": SECRET_WORDS})
        await telegram_server.update(callback_query={"id": "1", "from": BEN, "chat_instance": "1"})
        await telegram_server.update(something_new={"x": 1})
        await telegram_server.say("hello")
        assert (await ear.next()).text == "hello"


async def test_nothing_sends_an_answer_elsewhere_than_to_the_private_chat(slack_server: SlackServer) -> None:
    """Slack is not known to send these; whoever could make it do so would read along."""
    ear = Ear(slack_server)
    slack = slack_of(slack_server)
    async with listening(slack, ear):
        for channel in ("C1", "G1", ["DBEN"], None):
            event = {"type": "message", "user": "UANN", "channel_type": "im", "text": "hello", "ts": "1.1"}
            await slack_server.event({**event, "channel": channel})
        await ear.next(4)
        await slack.send(message("slack:T1:UANN", SECRET_WORDS))
        await slack_server.event({"type": "app_home_opened", "tab": "home", "user": {"id": []}})
        await slack_server.say("hello again")
        await ear.next(5)
    assert [call["channel"] for call in slack_server.called("chat.postMessage")] == ["DANN"]
