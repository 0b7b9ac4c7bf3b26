"""Stop, start again: what was asked goes on, old buttons work, what came due meanwhile comes once; nothing twice."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.servers.slack import SlackServer
from tests.servers.telegram import TelegramServer
from tests.service.stage import Bot, Wall, running, slack_of, telegram_of
from tests.service.test_faults import said, texts


def button(message: dict[str, Any], label: str) -> str:
    rows = message["reply_markup"]["inline_keyboard"]
    return next(b["callback_data"] for row in rows for b in row if b["text"] == label)


async def tapped(server: TelegramServer, bot: Bot, message: dict[str, Any], label: str) -> None:
    id = await server.tap(message, button(message, label))
    await server.until(lambda: server.offset > id)
    await bot.service.idle()


async def test_a_half_finished_question_goes_on(tmp_path: Path, telegram: TelegramServer) -> None:
    wall = Wall()
    async with running(tmp_path / "data", telegram_of(telegram), wall=wall) as bot:
        await said(telegram, bot, "/interview Acme tomorrow")
    async with running(tmp_path / "data", telegram_of(telegram), wall=wall) as bot:
        await said(telegram, bot, "2pm")
        [meeting] = (await bot.person()).interviews
        assert meeting.start
        assert f"{meeting.start.local:%H:%M}" == "14:00"


async def test_a_button_from_before_the_restart_means_what_it_said(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    wall = Wall()
    async with running(tmp_path / "data", telegram_of(telegram), wall=wall) as bot:
        await said(telegram, bot, "remind me in 2 hours to call Dana")
        old = telegram.shown()[-1]
        await said(telegram, bot, "remind me in 3 hours to call Ben")
    async with running(tmp_path / "data", telegram_of(telegram), wall=wall) as bot:
        await tapped(telegram, bot, old, "Undo")
        states = {n.reason: n.state for n in (await bot.person()).nudges if n.kind == "reminder"}
        assert states == {"Call Dana": "dropped", "Call Ben": "planned"}


async def test_what_came_due_while_it_was_off_comes_once_and_late(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    wall = Wall()
    async with running(tmp_path / "data", telegram_of(telegram), wall=wall) as bot:
        await said(telegram, bot, "/interview Acme tomorrow 2pm with Dana Lee, hiring manager")
        await said(telegram, bot, "/interview Globex tomorrow 10am with Ben Ray, recruiter")
        before = len(texts(telegram))
    wall.ahead += timedelta(hours=30)
    for _ in range(3):
        async with running(tmp_path / "data", telegram_of(telegram), wall=wall) as bot:
            await bot.look()
    [late] = texts(telegram)[before:]
    assert "While I could not reach you" in late


async def test_a_redelivered_update_does_nothing_twice(tmp_path: Path, telegram: TelegramServer) -> None:
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/applied Acme")
        first = await bot.person()
    telegram.offset = 0
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await telegram.until(lambda: telegram.offset > telegram.updates[-1]["update_id"])
        await bot.service.idle()
        assert len(telegram.called("sendMessage")) == 1
        assert replace(await bot.person(), version=first.version) == first


async def test_a_redelivered_slack_event_does_nothing_twice(tmp_path: Path, slack: SlackServer) -> None:
    event = {
        "type": "message",
        "user": "UANN",
        "channel": "DANN",
        "channel_type": "im",
        "text": "/applied Acme",
    }
    async with running(tmp_path / "data", slack_of(slack)) as bot:
        for _ in range(3):
            await slack.acked(await slack.event({**event, "ts": "1.1"}, event_id="Ev77"))
        await bot.service.idle()
        assert len(slack.called("chat.postMessage")) == 1
        assert len((await bot.person("slack:T1:UANN")).opportunities) == 1


async def test_two_platforms_in_one_process_keep_two_people_apart(
    tmp_path: Path, telegram: TelegramServer, slack: SlackServer
) -> None:
    async with running(tmp_path / "data", telegram_of(telegram), slack_of(slack)) as bot:
        await said(telegram, bot, "/applied Acme")
        await slack.acked(await slack.say("/applied Globex"))
        await bot.service.idle()
        ann, other = await bot.person(), await bot.person("slack:T1:UANN")
        assert [o.company for o in ann.opportunities] == ["Acme"]
        assert [o.company for o in other.opportunities] == ["Globex"]


async def test_a_wrong_token_on_one_platform_leaves_the_other_alone(
    tmp_path: Path, telegram: TelegramServer, slack: SlackServer
) -> None:
    wrong = slack_of(slack, bot="xoxb-wrong")
    async with running(tmp_path / "data", telegram_of(telegram), wrong) as bot:
        await said(telegram, bot, "/applied Acme")
        assert "Acme" in texts(telegram)[-1]


async def test_a_message_for_a_platform_that_is_off_waits_for_it(
    tmp_path: Path, telegram: TelegramServer, slack: SlackServer
) -> None:
    wall = Wall()
    async with running(tmp_path / "data", telegram_of(telegram), wall=wall) as bot:
        await said(telegram, bot, "remind me in 1 hour to call Dana")
        before = len(texts(telegram))
    async with running(tmp_path / "data", slack_of(slack), wall=wall) as bot:
        await bot.later(hours=1.1)
        assert len(texts(telegram)) == before
    async with running(tmp_path / "data", telegram_of(telegram), wall=wall) as bot:
        await bot.later(hours=0.5)
        assert [("Dana" in text) for text in texts(telegram)[before:]] == [True]
