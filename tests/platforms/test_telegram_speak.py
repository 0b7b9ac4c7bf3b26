"""Replies are shown on Telegram within its limits, in its markup, and never twice for certain failures."""

import asyncio

import pytest

from bot.platform import PlatformTrouble, SendFailed
from bot.telegram import Telegram
from coach.model import BOLD_ON, Choice, Draft, bold
from tests.platforms.conftest import telegram_of
from tests.platforms.people import message
from tests.servers.telegram import TelegramServer

NASTY = '<b>Acme</b> & *Co* </pre> "x" <script>'


async def test_a_reply_with_all_its_parts(telegram_server: TelegramServer, telegram: Telegram) -> None:
    draft = Draft(
        channel="email", kind="thank_you", to="dana@acme.com", subject="Thanks", body="Hi Dana,\n\nx"
    )
    rows = ((Choice(label="Sent it", does="sent:n1"), Choice(label="Skip", does="skip:n1", style="danger")),)
    ref = await telegram.send(
        message(
            "telegram:501", bold("Thank-you"), draft=draft, after="Until Friday.", choices=rows, silent=True
        )
    )
    (call,) = telegram_server.called("sendMessage")
    (shown,) = telegram_server.shown()
    assert ref == f"tg:501:{shown['message_id']}"
    assert call["text"].startswith("<b>Thank-you</b>")
    assert "<code>Thanks</code>" in call["text"]
    assert "<pre>Hi Dana,\n\nx</pre>" in call["text"]
    assert call["text"].endswith("Until Friday.")
    assert call["disable_notification"]
    assert call["link_preview_options"] == {"is_disabled": True}
    assert [b["text"] for b in shown["reply_markup"]["inline_keyboard"][0]] == ["Sent it", "Skip"]


async def test_markup_typed_by_people_is_text(telegram_server: TelegramServer, telegram: Telegram) -> None:
    draft = Draft(channel="email", kind="note", subject=NASTY, body=NASTY)
    await telegram.send(message("telegram:501", f"{bold(NASTY)} {NASTY}", draft=draft, after=NASTY))
    (shown,) = telegram_server.shown()
    assert shown["text"].count(NASTY) == 5


async def test_unbalanced_bold_does_no_harm(telegram_server: TelegramServer, telegram: Telegram) -> None:
    await telegram.send(message("telegram:501", f"a {BOLD_ON}b {BOLD_ON}c"))
    assert telegram_server.called("sendMessage")[0]["text"].replace("</b><b>", "") == "a <b>b c</b>"


@pytest.mark.parametrize("text", ["word " * 2000, "x" * 9000, "\U0001f600" * 5000, bold("& < > " * 2000)])
async def test_long_texts_arrive_whole_in_order(
    telegram_server: TelegramServer, telegram: Telegram, text: str
) -> None:
    rows = ((Choice(label="OK", does="ok"),),)
    ref = await telegram.send(message("telegram:501", text, choices=rows))
    shown = telegram_server.shown()
    whole = "".join(m["text"] for m in shown).replace(" ", "").replace("\n", "")
    assert whole == text.strip("\x02\x03").replace(" ", "")
    assert ["reply_markup" in m for m in shown] == [False] * (len(shown) - 1) + [True]
    assert ref == f"tg:501:{shown[-1]['message_id']}"


async def test_a_long_draft_is_not_torn_from_its_block(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    draft = Draft(channel="email", kind="note", body="A paragraph & more.\n\n" * 150)
    await telegram.send(message("telegram:501", "Intro. " * 400, draft=draft))
    texts = [c["text"] for c in telegram_server.called("sendMessage")]
    assert len(texts) == 2
    assert texts[1].startswith("<pre>")
    assert texts[1].endswith("</pre>")


async def test_buttons_telegram_does_not_take_are_left_out(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    rows = (
        (Choice(label="Mail", url="mailto:dana@acme.com"), Choice(label="Map", url="https://maps.example/x")),
        (Choice(label="Copy", copy="y" * 257), Choice(label="Copy short", copy="y" * 256)),
        (Choice(label="Too long", does="z" * 65), Choice(label="Local", url="http://localhost/x")),
    )
    await telegram.send(message("telegram:501", choices=rows))
    (shown,) = telegram_server.shown()
    labels = [b["text"] for row in shown["reply_markup"]["inline_keyboard"] for b in row]
    assert labels == ["Map", "Copy short"]


async def test_an_edit_changes_the_message_in_place(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    ref = await telegram.send(message("telegram:501", "Due", choices=((Choice(label="Sent", does="s"),),)))
    assert await telegram.send(message("telegram:501", "Sent, 17:12", id="m2"), edit=ref) == ref
    (shown,) = telegram_server.shown()
    assert shown["text"] == "Sent, 17:12"
    assert "reply_markup" not in shown


async def test_the_same_edit_again_is_fine(telegram_server: TelegramServer, telegram: Telegram) -> None:
    ref = await telegram.send(message("telegram:501", "Same"))
    assert await telegram.send(message("telegram:501", "Same", id="m2"), edit=ref) == ref
    assert len(telegram_server.shown()) == 1


async def test_what_can_no_longer_be_edited_is_sent_anew(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    ref = await telegram.send(message("telegram:501", "Sent"), edit="tg:501:4711")
    assert ref == f"tg:501:{telegram_server.shown()[0]['message_id']}"


async def test_a_message_of_another_platform_is_not_edited(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    ref = await telegram.send(message("telegram:501", "Sent"), edit="sl:D1:17.5")
    assert ref.startswith("tg:501:")
    assert not telegram_server.called("editMessageText")


async def test_an_answer_to_a_message(telegram_server: TelegramServer, telegram: Telegram) -> None:
    ref = await telegram.send(message("telegram:501", "Card"))
    await telegram.send(message("telegram:501", "Nudge", id="m2"), thread=ref)
    answered = telegram_server.called("sendMessage")[1]["reply_parameters"]
    assert f"tg:501:{answered['message_id']}" == ref
    assert answered["allow_sending_without_reply"]


async def test_a_document_goes_out(telegram_server: TelegramServer, telegram: Telegram) -> None:
    await telegram.send_file("telegram:501", "../plan.ics", b"BEGIN:VCALENDAR", "Your plan")
    (call,) = telegram_server.called("sendDocument")
    assert call["caption"] == "Your plan"
    assert b"BEGIN:VCALENDAR" in call.values()


async def test_blocked_means_gone(telegram_server: TelegramServer, telegram: Telegram) -> None:
    telegram_server.blocked.add(501)
    with pytest.raises(SendFailed) as failed:
        await telegram.send(message("telegram:501"))
    assert failed.value.permanent
    assert failed.value.gone


async def test_markup_that_telegram_does_not_take_goes_as_plain_text(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    telegram_server.fault("sendMessage", "refuse", words="can't parse entities: whatever")
    await telegram.send(message("telegram:501", f"{bold('Acme')} & Co"))
    assert telegram_server.shown()[0]["text"] == "Acme & Co"
    assert "parse_mode" not in telegram_server.called("sendMessage")[1]


async def test_a_refused_message_is_not_a_lost_person(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    telegram_server.fault("sendMessage", "refuse", times=2, words="SOMETHING_NEW")
    with pytest.raises(SendFailed) as failed:
        await telegram.send(message("telegram:501"))
    assert failed.value.permanent
    assert not failed.value.gone


@pytest.mark.parametrize("kind", ["drop", "broken", "garbage"])
@pytest.mark.parametrize("after", [False, True])
async def test_an_uncertain_failure_is_not_repeated_here(
    telegram_server: TelegramServer, telegram: Telegram, kind: str, after: bool
) -> None:
    telegram_server.fault("sendMessage", kind, after=after)
    with pytest.raises(SendFailed) as failed:
        await telegram.send(message("telegram:501"))
    assert failed.value.ambiguous
    assert len(telegram_server.called("sendMessage")) == 1


async def test_no_connection_is_a_certain_failure() -> None:
    platform = Telegram("1:a", "http://127.0.0.1:9")
    with pytest.raises(SendFailed) as failed:
        await platform.send(message("telegram:501"))
    assert not failed.value.ambiguous
    assert not failed.value.permanent
    await platform.close()


async def test_an_uncertain_edit_may_simply_be_repeated(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    ref = await telegram.send(message("telegram:501", "Due"))
    telegram_server.fault("editMessageText", "drop", after=True)
    with pytest.raises(SendFailed) as failed:
        await telegram.send(message("telegram:501", "Sent", id="m2"), edit=ref)
    assert not failed.value.ambiguous
    assert await telegram.send(message("telegram:501", "Sent", id="m2", attempts=1), edit=ref) == ref
    assert [m["text"] for m in telegram_server.shown()] == ["Sent"]


async def test_a_pause_asked_for_is_waited_out_and_keeps_the_order(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    telegram_server.fault("sendMessage", "busy", seconds=1, chat="501")
    first = asyncio.create_task(telegram.send(message("telegram:501", "one")))
    await telegram_server.until(lambda: telegram_server.called("sendMessage"))
    second = asyncio.create_task(telegram.send(message("telegram:501", "two", id="m2")))
    await telegram.send(message("telegram:502", "others do not wait"))
    assert telegram_server.shown(501) == []
    await asyncio.gather(first, second)
    assert [m["text"] for m in telegram_server.shown(501)] == ["one", "two"]


async def test_a_long_pause_is_handed_back(telegram_server: TelegramServer, telegram: Telegram) -> None:
    telegram_server.fault("sendMessage", "busy", seconds=300)
    with pytest.raises(SendFailed) as failed:
        await telegram.send(message("telegram:501"))
    assert failed.value.retry_after == 300
    assert not failed.value.ambiguous


async def test_a_long_text_that_broke_off_goes_on_where_it_stopped(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    long = message("telegram:501", "a" * 4000 + "\n" + "b" * 4000 + "\n" + "c" * 4000)
    telegram_server.fault("sendMessage", "drop", skip=1)
    with pytest.raises(SendFailed):
        await telegram.send(long)
    await telegram.send(long)
    assert [m["text"][0] for m in telegram_server.shown()] == ["a", "b", "c"]


@pytest.mark.parametrize("token", ["", "nonsense", "123:another-token", "12 3:x"])
async def test_a_wrong_token_is_explained(telegram_server: TelegramServer, token: str) -> None:
    platform = telegram_of(telegram_server, token)
    with pytest.raises(PlatformTrouble, match="TELEGRAM_BOT_TOKEN") as t:
        await platform.listen(lambda _: asyncio.sleep(0))
    assert "@BotFather" in str(t.value)
    assert "@BotFather" in str(t.value)
    assert not t.value.passing
    assert not token or token not in str(t.value)
    await platform.close()


async def test_no_answer_at_the_start_is_a_passing_trouble() -> None:
    platform = Telegram("1:a", "http://127.0.0.1:9")
    with pytest.raises(PlatformTrouble) as trouble:
        await platform.start()
    assert trouble.value.passing
    await platform.close()
