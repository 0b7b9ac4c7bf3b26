"""Who changes a message after it was sent is told that the change does not count, on both platforms; nothing else happens."""

from pathlib import Path
from typing import Any

import pytest

from tests.servers.slack import SlackServer
from tests.servers.telegram import ANN as ANN_USER
from tests.servers.telegram import TelegramServer
from tests.service.stage import Bot, running, slack_of, telegram_of
from tests.service.test_faults import said, texts

TOLD = "I go by messages as they were sent"
SLACK_ANN = "slack:T1:UANN"


async def heard(telegram: TelegramServer, bot: Bot, **update: Any) -> None:
    id = await telegram.update(**update)
    await telegram.until(lambda: telegram.offset > id)
    await bot.service.idle()


async def test_on_telegram(tmp_path: Path, telegram: TelegramServer) -> None:
    private = {"id": ANN_USER["id"], "type": "private", "first_name": "Ann"}
    changed = {"message_id": 1, "date": 1, "edit_date": 2, "from": ANN_USER, "chat": private}
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/interview Acme tomorrow with Dana Lee, hiring manager")
        before = await bot.person()
        await heard(telegram, bot, edited_message={**changed, "text": "/interview Globex tomorrow"})
        assert TOLD in texts(telegram)[-1]
        after = await bot.person()
        assert (after.opportunities, after.interviews) == (before.opportunities, before.interviews)
        assert after.question == before.question, "it can still be answered"
        shown = len(texts(telegram))
        live = {"longitude": 1.0, "latitude": 2.0}
        await heard(telegram, bot, edited_message={**changed, "location": live})
        group = {"id": -100, "type": "group", "title": "x"}
        await heard(telegram, bot, edited_message={**changed, "chat": group, "text": "x"})
        assert len(texts(telegram)) == shown
        assert not telegram.shown(-100)


@pytest.mark.parametrize(
    ("now", "told"),
    [
        ({"user": "UANN", "text": "Acme at 3pm"}, True),
        ({"user": "UANN", "text": "Acme at 2pm", "attachments": [{"title": "a preview"}]}, False),
        ({"user": "UBOT", "bot_id": "B1", "text": "Acme at 3pm"}, False),
    ],
)
async def test_on_slack(tmp_path: Path, slack: SlackServer, now: dict[str, Any], told: bool) -> None:
    event = {
        "type": "message",
        "subtype": "message_changed",
        "channel": "DANN",
        "channel_type": "im",
        "ts": "2.1",
    }
    async with running(tmp_path / "data", slack_of(slack)) as bot:
        await slack.acked(await slack.say("/applied Acme"))
        was = {"user": "UANN", "text": "Acme at 2pm"}
        await slack.acked(await slack.event({**event, "message": now, "previous_message": was}))
        await bot.service.idle()
        assert [TOLD in message["text"] for message in slack.shown()] == [False, True][: 1 + told]
        assert [o.company for o in (await bot.person(SLACK_ANN)).opportunities] == ["Acme"]
