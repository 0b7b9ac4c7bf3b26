"""What Slack has beside the chat: the Home tab that shows how everything stands, and a form to pick a moment."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.glances import Glances
from tests.servers.slack import ANN, BEN, SlackServer, buttons
from tests.service.stage import Bot, running, slack_of

SLACK_ANN = "slack:T1:UANN"


async def told(server: SlackServer, bot: Bot, text: str, who: str = ANN) -> None:
    await server.acked(await server.say(text, who))
    await bot.service.idle()


async def home_of(server: SlackServer, user: str = ANN) -> str:
    server.homes.pop(user, None)
    await server.event({"type": "app_home_opened", "user": user, "channel": "D", "tab": "home"})
    return json.dumps(await server.until(lambda: server.homes.get(user)), ensure_ascii=False)


def newest_with(server: SlackServer, label: str) -> dict[str, Any]:
    return next(m for m in reversed(server.shown()) if label in buttons(m))


async def with_a_nudge(server: SlackServer, bot: Bot) -> None:
    """A thank-you is shown and waits."""
    await told(server, bot, "/interview Acme today 11am with Dana Lee, hiring manager")
    await told(server, bot, "we talked about the churn reports")
    for _ in range(12):
        await bot.later(minutes=30)
    await server.until(lambda: any("Later" in buttons(m) for m in server.shown()))


async def test_home_shows_what_waits_and_what_comes_next(tmp_path: Path, slack: SlackServer) -> None:
    async with running(tmp_path / "data", platform := slack_of(slack)) as bot:
        Glances(bot.storage, bot.access, bot.wall).offer(platform)
        await told(slack, bot, "/interview Globex *<!here>* on friday 4 december 3pm with Ben Ray")
        await with_a_nudge(slack, bot)
        home = await home_of(slack)
    assert "Thank-you" in home and "Acme" in home and "Globex" in home and "With you now" in home
    assert "<!here>" not in home
    assert "Paris time" in home


async def test_who_is_not_let_in_any_more_sees_only_what_the_bot_is_for(
    tmp_path: Path, slack: SlackServer
) -> None:
    async with running(tmp_path / "data", platform := slack_of(slack)) as bot:
        Glances(bot.storage, bot.access, bot.wall).offer(platform)
        await told(slack, bot, "/interview Initech friday 3pm with Dana Lee")
        assert "Initech" in await home_of(slack)
    only_ben = frozenset({f"slack:{BEN}"})
    async with running(tmp_path / "data", platform := slack_of(slack), allowed=only_ben) as bot:
        Glances(bot.storage, bot.access, bot.wall).offer(platform)
        home = await home_of(slack)
    assert "Initech" not in home and "Tell me about an interview" in home


async def test_looking_changes_nothing(tmp_path: Path, slack: SlackServer) -> None:
    async with running(tmp_path / "data", platform := slack_of(slack)) as bot:
        Glances(bot.storage, bot.access, bot.wall).offer(platform)
        await told(slack, bot, "/interview Acme friday 3pm with Dana Lee")
        before, said = await bot.person(SLACK_ANN), len(slack.shown())
        await home_of(slack)
        assert await bot.person(SLACK_ANN) == before and len(slack.shown()) == said


async def test_a_moment_is_picked(tmp_path: Path, slack: SlackServer) -> None:
    async with running(tmp_path / "data", slack_of(slack)) as bot:
        await with_a_nudge(slack, bot)
        await slack.acked(await slack.press(newest_with(slack, "Later"), "Later"))
        await bot.service.idle()
        await slack.press(newest_with(slack, "Type a time"), "Type a time")
        (view,) = await slack.until(lambda: slack.views)
        assert view["blocks"][0]["element"]["type"] == "datetimepicker"
        at = (bot.wall() + timedelta(hours=14)).replace(second=0, microsecond=0)
        await slack.acked(await slack.pick(view, int(at.timestamp())))
        await bot.service.idle()
        search = await bot.person(SLACK_ANN)
    assert [n.snoozed_until for n in search.nudges if n.state == "snoozed"] == [at]


async def test_without_a_form_the_button_still_asks(tmp_path: Path, slack: SlackServer) -> None:
    slack.fault("views.open", "refuse", words="expired_trigger_id")
    async with running(tmp_path / "data", slack_of(slack)) as bot:
        await with_a_nudge(slack, bot)
        await slack.acked(await slack.press(newest_with(slack, "Later"), "Later"))
        await bot.service.idle()
        await slack.acked(await slack.press(newest_with(slack, "Type a time"), "Type a time"))
        await bot.service.idle()
        assert "Until when?" in slack.shown()[-1]["text"]
