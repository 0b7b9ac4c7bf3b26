"""Polish from tap to message, through the real service: Telegram, Slack, the terminal; a model that fails in every way."""

import asyncio
import importlib
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.polish import Model
from handlers.writing.polish import DONE, FAULTS, NOT_SET_UP, OVERTAKEN, WAIT
from tests.cli.process import afterword
from tests.servers.model import CHAT, ModelServer, plus
from tests.servers.slack import SlackServer
from tests.servers.slack import buttons as slack_buttons
from tests.servers.telegram import TelegramServer
from tests.service.stage import Bot, running, slack_of, telegram_of
from tests.service.test_faults import said, texts
from tests.service.test_restart import button, tapped

INTERVIEW = "/interview Acme today 8am with Dana Lee, hiring manager"


@pytest.fixture
async def model() -> AsyncIterator[ModelServer]:
    """With the client library loaded, so that only the model takes time."""
    importlib.import_module("openai")
    async with ModelServer() as server:
        yield server


def at(model: ModelServer, patience: float = 5.0) -> Model:
    return Model(model.address, patience=patience)


def labels(message: dict[str, object]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])  # type: ignore[attr-defined]
    return [b["text"] for row in rows for b in row]


def drafts(server: TelegramServer) -> list[dict[str, object]]:
    """Messages that show a wording."""
    return [m for m in server.shown() if "Sent it" in labels(m)]


async def with_draft(server: TelegramServer, bot: Bot) -> None:
    """Polish switched on, and a draft on screen."""
    await said(server, bot, "/settings polish on")
    await said(server, bot, INTERVIEW)
    await said(server, bot, "/draft Acme")
    assert "Polish" in labels(drafts(server)[-1])


async def test_it_is_off_until_the_person_says_yes(
    tmp_path: Path, telegram: TelegramServer, model: ModelServer
) -> None:
    async with running(tmp_path / "data", telegram_of(telegram), model=at(model)) as bot:
        await said(telegram, bot, INTERVIEW)
        await said(telegram, bot, "/draft Acme")
        assert "Polish" not in labels(drafts(telegram)[-1])
        await said(telegram, bot, "/settings")
        assert "Polish by a language model: off" in texts(telegram)[-1]
        await tapped(telegram, bot, telegram.shown()[-1], "Polish")
        asked = telegram.shown()[-1]
        assert model.host in asked["text"] and "phone numbers" in asked["text"]
        assert not (await bot.person()).preferences.polish
        await tapped(telegram, bot, asked, "Switch it on")
        assert (await bot.person()).preferences.polish_to == model.host
        await said(telegram, bot, "/draft Acme")
        assert "Polish" in labels(drafts(telegram)[-1])
        assert not model.asked


async def test_without_a_model_nothing_is_offered(tmp_path: Path, telegram: TelegramServer) -> None:
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/settings")
        assert "olish" not in str(telegram.shown()[-1])
        await said(telegram, bot, "/settings polish on")
        assert texts(telegram)[-1] == NOT_SET_UP
        assert not (await bot.person()).preferences.polish


async def test_the_draft_changes_in_place_and_back(
    tmp_path: Path, telegram: TelegramServer, model: ModelServer
) -> None:
    async with running(tmp_path / "data", telegram_of(telegram), model=at(model)) as bot:
        await with_draft(telegram, bot)
        await tapped(telegram, bot, drafts(telegram)[-1], "Other wording")
        plain = drafts(telegram)[-1]["text"]
        count = len(telegram.shown())
        await tapped(telegram, bot, drafts(telegram)[-1], "Polish")
        assert len(model.asked) == 1
        shown = drafts(telegram)[-1]
        assert "Truly." in str(shown["text"]) and "Polish" in labels(shown)
        assert texts(telegram)[count:] == [DONE]
        await tapped(telegram, bot, shown, "As before")
        assert drafts(telegram)[-1]["text"] == plain


async def test_what_was_polished_is_what_was_sent(
    tmp_path: Path, telegram: TelegramServer, model: ModelServer
) -> None:
    async with running(tmp_path / "data", telegram_of(telegram), model=at(model)) as bot:
        await with_draft(telegram, bot)
        await tapped(telegram, bot, drafts(telegram)[-1], "Polish")
        await tapped(telegram, bot, drafts(telegram)[-1], "Sent it")
        [contact] = (await bot.person()).contacts
        assert "Truly." in (contact.text or "") and contact.template


@pytest.mark.parametrize("kind", ["broken", "garbage", "drop", "refuse", "hang"])
async def test_on_a_fault_the_wording_stays_and_that_is_said_once(
    tmp_path: Path, telegram: TelegramServer, model: ModelServer, kind: str
) -> None:
    model.fault(CHAT, kind, words="no key")  # type: ignore[arg-type]
    async with running(tmp_path / "data", telegram_of(telegram), model=at(model, 2)) as bot:
        await with_draft(telegram, bot)
        before, count = drafts(telegram)[-1]["text"], len(telegram.shown())
        await tapped(telegram, bot, drafts(telegram)[-1], "Polish")
        assert drafts(telegram)[-1]["text"] == before
        assert texts(telegram)[count:] == [FAULTS["silent"]]
        assert len(model.asked) == 1
        await bot.later(hours=1)
        assert texts(telegram).count(FAULTS["silent"]) == 1 and WAIT not in texts(telegram)


@pytest.mark.parametrize(
    "added", ["It saved 40 percent.", "Ask Priya at NASA.", "I am certified.", "See https://example.org."]
)
async def test_smuggled_facts_never_reach_the_draft(
    tmp_path: Path, telegram: TelegramServer, model: ModelServer, added: str
) -> None:
    model.answer = plus(added)
    async with running(tmp_path / "data", telegram_of(telegram), model=at(model)) as bot:
        await with_draft(telegram, bot)
        before = drafts(telegram)[-1]["text"]
        await tapped(telegram, bot, drafts(telegram)[-1], "Polish")
        assert drafts(telegram)[-1]["text"] == before
        assert texts(telegram)[-1] == FAULTS["unfit"]


async def test_no_answer_waits_for_the_model(
    tmp_path: Path, telegram: TelegramServer, model: ModelServer
) -> None:
    model.fault(CHAT, "hang")
    async with running(tmp_path / "data", telegram_of(telegram), model=at(model, 30)) as bot:
        await with_draft(telegram, bot)
        draft = drafts(telegram)[-1]
        await telegram.tap(draft, button(draft, "Polish"))
        await telegram.until(lambda: WAIT in texts(telegram))
        await model.until(lambda: model.asked)
        await telegram.tap(draft, button(draft, "Polish"))
        await telegram.say("/applied Globex")
        await telegram.until(lambda: any("Globex" in text for text in texts(telegram)))
        assert texts(telegram).count(WAIT) == 1 and len(model.asked) == 1


async def test_a_draft_that_changed_meanwhile_is_left_alone(
    tmp_path: Path, telegram: TelegramServer, model: ModelServer
) -> None:
    gate = asyncio.Event()
    async with running(tmp_path / "data", telegram_of(telegram), model=at(model, 30)) as bot:
        await with_draft(telegram, bot)
        draft = drafts(telegram)[-1]
        model.hold = gate
        await telegram.tap(draft, button(draft, "Polish"))
        await model.until(lambda: model.asked)
        before = len(telegram.called("editMessageText"))
        await telegram.tap(draft, button(draft, "Shorter"))
        await telegram.until(lambda: len(telegram.called("editMessageText")) > before)
        shorter = drafts(telegram)[-1]["text"]
        gate.set()
        await telegram.until(lambda: OVERTAKEN in texts(telegram))
        await bot.service.idle()
        assert drafts(telegram)[-1]["text"] == shorter and WAIT not in texts(telegram)


async def test_a_sent_message_is_not_changed_any_more(
    tmp_path: Path, telegram: TelegramServer, model: ModelServer
) -> None:
    async with running(tmp_path / "data", telegram_of(telegram), model=at(model, 30)) as bot:
        await with_draft(telegram, bot)
        draft = drafts(telegram)[-1]
        model.hold = asyncio.Event()
        await telegram.tap(draft, button(draft, "Polish"))
        await model.until(lambda: model.asked)
        await telegram.tap(draft, button(draft, "Sent it"))
        await telegram.until(lambda: any("Noted" in text for text in texts(telegram)))
        model.hold.set()
        await telegram.until(lambda: OVERTAKEN in texts(telegram))
        [contact] = (await bot.person()).contacts
        assert "Truly." not in (contact.text or "") + "".join(texts(telegram))


async def test_who_is_forgotten_meanwhile_hears_nothing_more(
    tmp_path: Path, telegram: TelegramServer, model: ModelServer
) -> None:
    async with running(tmp_path / "data", telegram_of(telegram), model=at(model, 30)) as bot:
        await with_draft(telegram, bot)
        draft = drafts(telegram)[-1]
        owner = await bot.storage.resolve("telegram:501")
        model.hold = asyncio.Event()
        await telegram.tap(draft, button(draft, "Polish"))
        await model.until(lambda: model.asked)
        await bot.storage.delete(str(owner))
        bot.service._people.forget(str(owner))
        said_so_far = texts(telegram)
        model.hold.set()
        await bot.service.idle()
        assert texts(telegram) == said_so_far and await bot.storage.load(str(owner)) is None


async def test_another_address_needs_another_yes(
    tmp_path: Path, telegram: TelegramServer, model: ModelServer
) -> None:
    async with ModelServer() as other:
        async with running(tmp_path / "data", telegram_of(telegram), model=at(model)) as bot:
            await with_draft(telegram, bot)
        async with running(tmp_path / "data", telegram_of(telegram), model=at(other)) as bot:
            await tapped(telegram, bot, drafts(telegram)[-1], "Polish")
            assert other.host in texts(telegram)[-1] and not other.asked
            await tapped(telegram, bot, telegram.shown()[-1], "Switch it on")
            await tapped(telegram, bot, drafts(telegram)[-1], "Polish")
            assert len(other.asked) == 1 and not model.asked


async def test_stopped_in_the_middle_nothing_is_lost(
    tmp_path: Path, telegram: TelegramServer, model: ModelServer
) -> None:
    model.fault(CHAT, "hang")
    async with running(tmp_path / "data", telegram_of(telegram), model=at(model, 60)) as bot:
        await with_draft(telegram, bot)
        draft = drafts(telegram)[-1]
        await telegram.tap(draft, button(draft, "Polish"))
        await model.until(lambda: model.asked)
    async with running(tmp_path / "data", telegram_of(telegram), model=at(model)) as bot:
        bot.wall.ahead += timedelta(minutes=1)
        await tapped(telegram, bot, drafts(telegram)[-1], "Polish")
        assert "Truly." in str(drafts(telegram)[-1]["text"])


async def test_on_slack_the_message_and_its_form_hold_the_polished_text(
    tmp_path: Path, slack: SlackServer, model: ModelServer
) -> None:
    async with running(tmp_path / "data", slack_of(slack), model=at(model)) as bot:
        for text in ("/settings polish on", INTERVIEW, "/draft Acme"):
            await slack.acked(await slack.say(text))
            await bot.service.idle()
        shown = [m for m in slack.shown() if "Polish" in slack_buttons(m)][-1]
        await slack.acked(await slack.press(shown, "Polish"))
        await bot.service.idle()
        changed = next(m for m in slack.shown() if m["ts"] == shown["ts"])
        assert "Truly." in str(changed["blocks"]) and "As before" in slack_buttons(changed)
        assert any(DONE in m.get("text", "") for m in slack.shown())
        await slack.acked(await slack.press(changed, slack_edit(changed)))
        [form] = await slack.until(lambda: slack.called("views.open"))
        assert "Truly." in str(form)


def slack_edit(message: dict[str, object]) -> str:
    return next(label for label in slack_buttons(message) if label.startswith("Edit"))


async def test_in_the_terminal_it_is_configured_by_the_environment(
    tmp_path: Path, model: ModelServer
) -> None:
    typed = (
        "/settings polish on",
        "/interview Acme yesterday 2pm with Dana Lee, hiring manager",
        "/draft Acme",
        "Polish",
    )
    ended = await afterword(
        "chat", home=tmp_path, said="\n".join(typed) + "\n", AFTERWORD_LLM_URL=model.address
    )
    assert ended.status == 0 and len(model.asked) == 1
    assert ended.out.count("Truly.") == 1 and WAIT in ended.out and DONE in ended.out
