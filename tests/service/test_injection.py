"""Whatever stands in a stored field is shown as it stands there: by every command and nudge, on every platform."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from bot.terminal.speak import buttons as terminal_buttons
from bot.terminal.speak import text_of
from coach.model import JobSearch
from handlers.catalogue import CONVERSATIONS
from tests.servers.slack import SlackServer
from tests.servers.telegram import TelegramServer
from tests.service.stage import ANN, Bot, running, slack_of, telegram_of
from tests.service.test_faults import said, texts

EVIL = "<b>x</b><a href='http://e.vil'>&lt; *_~`<!channel> <@U1> <http://e.vil|Acme> {{7*7}} {first} %s \x1b[31m\x9b2J"
SHOWN = "<b>x</b>"
FREE = frozenset(
    [
        "company",
        "role",
        "location",
        "why_this_role",
        "strengths",
        "news",
        "reference",
        "posting_url",
        "notes",
        "name",
        "about",
        "address_as",
        "email",
        "phone",
        "linkedin",
        "label",
        "place",
        "decider",
        "next_step",
        "topics",
        "experience",
        "problem",
        "idea",
        "forgot",
        "weak",
        "culture",
        "impact",
        "memorable",
        "reason",
        "profile_name",
        "signature",
        "greeting",
        "said",
        "quote",
        "title",
        "detail",
        "body",
        "subject",
    ]
)
"""Names of the fields that hold what somebody typed."""
LEFT_OUT = ("forget", "cancel", "start", "pause")
"""Commands that would end the tour."""
DAYS = 40


def spoilt(value: Any) -> Any:
    """The same with EVIL in every field that holds words of the user's."""
    if isinstance(value, tuple):
        return tuple(map(spoilt, value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    kinds = get_type_hints(type(value))
    return replace(
        value, **{f.name: _field(f.name, kinds[f.name], getattr(value, f.name)) for f in fields(value)}
    )


def _field(name: str, kind: Any, value: Any) -> Any:
    if name in FREE and kind in (str, str | None):
        return EVIL
    return (EVIL,) if name in FREE and kind == tuple[str, ...] else spoilt(value)


async def spoil(bot: Bot, address: str = ANN) -> None:
    """Everything but what the bot has shown already."""
    search = await bot.person(address)
    bot.service._people.forget(search.owner)
    made: JobSearch = spoilt(replace(search, outbox=(), history=(), question=None))
    await bot.storage.save(replace(made, outbox=search.outbox))


@pytest.mark.parametrize("platform", ["telegram", "slack"])
async def test_no_stored_word_becomes_markup(
    tmp_path: Path, telegram: TelegramServer, slack: SlackServer, platform: str
) -> None:
    address = ANN if platform == "telegram" else "slack:T1:UANN"
    made = telegram_of(telegram) if platform == "telegram" else slack_of(slack)
    async with running(tmp_path / "data", made) as bot:

        async def say(text: str) -> None:
            if platform == "telegram":
                await said(telegram, bot, text)
            else:
                await slack.acked(await slack.say(text))
                await bot.service.idle()

        await say("/interview Acme today 8am with Dana Lee, hiring manager, dana@acme.com")
        await say("they decide by friday 4 december")
        await say("/applied Globex")
        await say("remind me tomorrow 9am to call Dana")
        await spoil(bot, address)
        for conversation in CONVERSATIONS:
            if conversation.name not in LEFT_OUT:
                await say(f"/{conversation.name}")
                await say("/cancel")
        for _ in range(DAYS * 2):
            await bot.later(hours=12)
        messages = texts(telegram) if platform == "telegram" else [whole(m) for m in slack.shown()]
        assert sum(SHOWN in text for text in messages) > 15, "as it was typed"
        if platform == "telegram":
            assert all(call.get("parse_mode") == "HTML" for call in telegram.called("sendMessage"))
        else:
            for message in slack.shown():
                assert harmless(message), message


def whole(message: dict[str, Any]) -> str:
    return "".join(
        element.get("text") or element.get("url", "")
        for element in _elements(message["blocks"])
        if element["type"] in ("text", "link")
    )


def harmless(message: dict[str, Any]) -> bool:
    """What stands in blocks is never read as mrkdwn; what stands beside them is escaped."""
    kinds = {element["type"] for element in _elements(message["blocks"])}
    quiet = not any(mark in message["text"] for mark in ("<", ">", "`<", "*_"))
    return quiet and kinds <= {
        "rich_text",
        "rich_text_section",
        "rich_text_quote",
        "text",
        "link",
        "actions",
        "button",
        "plain_text",
    }


def _elements(blocks: list[Any]) -> Iterator[dict[str, Any]]:
    for block in blocks:
        yield block
        yield from _elements(block.get("elements", ()))
        if isinstance(block.get("text"), dict):
            yield block["text"]


async def test_no_stored_word_steers_a_terminal(tmp_path: Path, telegram: TelegramServer) -> None:
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/interview Acme today 8am with Dana Lee, hiring manager, dana@acme.com")
        await spoil(bot)
        for command in ("/list", "/plan", "/show", "/draft", "/why"):
            await said(telegram, bot, command)
        await bot.later(hours=9)
        replies = [m.reply for m in (await bot.person()).outbox]
        shown = "".join(
            text_of(r, colour=False) + terminal_buttons([c for row in r.choices for c in row], 1)
            for r in replies
        )
        assert SHOWN in shown
        assert not any(c in shown for c in "\x1b\x9b\x07\x02\x03")
