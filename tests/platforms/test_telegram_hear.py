"""What people say and tap on Telegram arrives once it is saved, in order, and nothing else does."""

import asyncio

import pytest

from bot.telegram import Telegram
from tests.platforms.conftest import listening, telegram_of
from tests.platforms.people import Ear, message
from tests.servers.telegram import ANN, BEN, BOT, TelegramServer

GROUP = {"id": -100, "type": "supergroup", "title": "Team"}


@pytest.fixture
def ear(telegram_server: TelegramServer) -> Ear:
    return Ear(telegram_server)


async def test_words_arrive_with_name_language_and_a_stable_id(
    telegram_server: TelegramServer, ear: Ear
) -> None:
    async with listening(telegram_of(telegram_server), ear):
        update = await telegram_server.say("/interview@coach_bot Acme\x07 tomorrow")
        said = await ear.next()
    assert (said.id, said.address, said.kind) == (f"tg:{update}", "telegram:501", "text")
    assert said.text == "/interview Acme tomorrow"
    assert (said.profile_name, said.locale, said.zone) == ("Ann Lee", "en_GB", None)


async def test_a_link_brings_its_code(telegram_server: TelegramServer, ear: Ear) -> None:
    async with listening(telegram_of(telegram_server), ear) as telegram:
        await telegram_server.say("/start k7Qx_1")
        said = await ear.next()
        assert (said.text, said.start_code) == ("/start", "k7Qx_1")
        assert telegram.deep_link("k7Qx_1") == "https://t.me/coach_bot?start=k7Qx_1"


async def test_a_tap_names_its_button_and_message_and_is_answered(
    telegram_server: TelegramServer, ear: Ear
) -> None:
    shown = {"message_id": 9, "date": 1, "chat": {"id": 501, "type": "private"}, "from": BOT, "text": "x"}
    shown["reply_markup"] = {"inline_keyboard": [[{"text": "Sent it", "callback_data": "sent:n3"}]]}
    telegram_server.fault(
        "answerCallbackQuery", "refuse", words="query is too old and response timeout expired"
    )
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.tap(shown, "sent:n3")
        said = await ear.next()
        await telegram_server.until(lambda: telegram_server.called("answerCallbackQuery"))
    assert (said.kind, said.tap, said.label, said.message_ref) == ("tap", "sent:n3", "Sent it", "tg:501:9")


async def test_a_tap_on_a_message_too_old_to_be_shown_again_still_counts(
    telegram_server: TelegramServer, ear: Ear
) -> None:
    old = {"message_id": 9, "date": 0, "chat": {"id": 501, "type": "private"}}
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.tap(old, "skip:n3")
        said = await ear.next()
    assert (said.tap, said.message_ref) == ("skip:n3", "tg:501:9")


async def test_a_reply_names_the_message_that_send_returned(
    telegram_server: TelegramServer, ear: Ear
) -> None:
    async with listening(telegram_of(telegram_server), ear) as telegram:
        ref = await telegram.send(message("telegram:501", "Thank-you for Dana"))
        (shown,) = telegram_server.shown()
        await telegram_server.say("sent it", reply_to_message=shown)
        said = await ear.next()
    assert said.reply_to == ref


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({"photo": [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]}, "photo"),
        ({"voice": {"file_id": "v", "file_unique_id": "v", "duration": 3}}, "voice"),
        ({"location": {"latitude": 1.0, "longitude": 2.0}}, "other"),
        ({"forward_origin": {"type": "hidden_user", "sender_user_name": "Kim", "date": 1}}, "forward"),
    ],
)
async def test_what_is_not_text_is_named(
    telegram_server: TelegramServer, ear: Ear, more: dict[str, object], kind: str
) -> None:
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.say("We decide on Friday" if kind == "forward" else "", **more)
        said = await ear.next()
    assert said.kind == kind
    assert said.text == ("We decide on Friday" if kind == "forward" else "")


async def test_an_invitation_is_fetched(telegram_server: TelegramServer, ear: Ear) -> None:
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.share("../../invite.ics", b"BEGIN:VCALENDAR")
        said = await ear.next()
    assert said.kind == "file"
    assert said.file is not None
    assert (said.file.name, said.file.content) == ("invite.ics", b"BEGIN:VCALENDAR")


@pytest.mark.parametrize(("name", "size"), [("cv.exe", 10), ("huge.ics", 50_000_000)])
async def test_other_documents_are_heard_of_but_not_fetched(
    telegram_server: TelegramServer, ear: Ear, name: str, size: int
) -> None:
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.share(name, b"x", size=size)
        said = await ear.next()
    assert (said.kind, said.file) == ("file", None)
    assert not telegram_server.called("getFile")


async def test_a_slow_document_does_not_keep_others_waiting(
    telegram_server: TelegramServer, ear: Ear
) -> None:
    telegram_server.fault("getFile", "hang")
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.share("invite.ics", b"BEGIN:VCALENDAR")
        await telegram_server.until(lambda: telegram_server.called("getFile"))
        await telegram_server.say("hello", BEN)
        assert (await ear.next()).address == "telegram:502"


async def test_nothing_is_confirmed_before_it_is_saved(telegram_server: TelegramServer, ear: Ear) -> None:
    ear.gate.clear()
    update = await telegram_server.say("/interview Acme")
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.until(lambda: ear.tried)
    assert telegram_server.offset <= update
    ear.gate.set()
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.until(lambda: telegram_server.offset == update + 1)
    assert [i.id for i in ear.heard] == [f"tg:{update}"]


async def test_what_could_not_be_saved_is_tried_again_and_later_words_wait(
    telegram_server: TelegramServer, ear: Ear
) -> None:
    ear.failures = 1
    for text in ("one", "two", "three"):
        await telegram_server.say(text)
    async with listening(telegram_of(telegram_server), ear):
        await ear.next(3)
    assert [i.text for i in ear.heard] == ["one", "two", "three"]


async def test_one_persons_trouble_is_not_anothers(telegram_server: TelegramServer, ear: Ear) -> None:
    ear.broken_for = {"telegram:501"}
    stuck = await telegram_server.say("never saved")
    for i in range(3):
        await telegram_server.say(f"fine {i}", BEN)
    async with listening(telegram_of(telegram_server), ear):
        await ear.next(3)
        await telegram_server.say("still fine", BEN)
        assert (await ear.next(4)).text == "still fine"
        assert telegram_server.offset <= stuck


async def test_everybody_in_their_own_order(telegram_server: TelegramServer, ear: Ear) -> None:
    people = [{**ANN, "id": 600 + i} for i in range(10)]
    for n in range(30):
        for person in people:
            await telegram_server.say(str(n), person)
    async with listening(telegram_of(telegram_server), ear):
        await ear.next(300)
        await telegram_server.until(lambda: telegram_server.offset > telegram_server.updates[-1]["update_id"])
    for person in people:
        said = [i.text for i in ear.heard if i.address == f"telegram:{person['id']}"]
        assert said == [str(n) for n in range(30)]


async def test_outages_are_survived(telegram_server: TelegramServer, ear: Ear) -> None:
    telegram_server.fault("getUpdates", "refuse", words="terminated by other getUpdates request")
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.say("hello")
        assert (await ear.next()).text == "hello"


async def test_a_group_gets_one_pointer_when_the_bot_is_addressed(
    telegram_server: TelegramServer, ear: Ear
) -> None:
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.say("I have an interview at Acme", chat=GROUP)
        await telegram_server.say("/interview Acme", chat=GROUP)
        await telegram_server.say("hey @coach_bot when is my interview", chat=GROUP)
        await telegram_server.say("done")
        assert (await ear.next()).text == "done"
        await telegram_server.until(lambda: telegram_server.shown(-100))
    (pointer,) = telegram_server.shown(-100)
    assert "https://t.me/coach_bot" in pointer["text"]
    assert "Acme" not in pointer["text"]
    assert len(ear.heard) == 1


async def test_answering_the_bot_in_a_group_is_addressing_it(
    telegram_server: TelegramServer, ear: Ear
) -> None:
    pointer = {"message_id": 3, "date": 1, "chat": GROUP, "from": BOT, "text": "..."}
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.say("why?", chat=GROUP, reply_to_message=pointer)
        await telegram_server.until(lambda: telegram_server.shown(-100))
    assert not ear.heard


async def test_replying_to_oneself_names_no_message_of_the_bot(
    telegram_server: TelegramServer, ear: Ear
) -> None:
    own = {"message_id": 3, "date": 1, "chat": {"id": 501, "type": "private"}, "from": ANN, "text": "Acme"}
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.say("moved to Friday", reply_to_message=own)
        assert (await ear.next()).reply_to is None


async def test_a_channel_gets_a_pointer_too(telegram_server: TelegramServer, ear: Ear) -> None:
    channel = {"id": -200, "type": "channel", "title": "News"}
    post = {"message_id": 5, "date": 1, "chat": channel, "text": "/list"}
    post["entities"] = [{"type": "bot_command", "offset": 0, "length": 5}]
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.update(channel_post=post)
        await telegram_server.until(lambda: telegram_server.shown(-200))
    assert not ear.heard


async def test_a_webhook_left_over_is_taken_away(telegram_server: TelegramServer, ear: Ear) -> None:
    telegram_server.fault("getUpdates", "refuse", words="can't use getUpdates method while webhook is active")
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.until(lambda: len(telegram_server.called("deleteWebhook")) == 2)


async def test_a_command_for_another_bot_is_none_of_ours(telegram_server: TelegramServer, ear: Ear) -> None:
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.say("/list@other_bot", chat=GROUP)
        await telegram_server.say("done")
        await ear.next()
    assert not telegram_server.shown(-100)


async def test_the_menu_is_for_private_chats(telegram_server: TelegramServer, ear: Ear) -> None:
    async with listening(telegram_of(telegram_server), ear):
        await telegram_server.until(lambda: telegram_server.called("setMyShortDescription"))
    (menu,) = telegram_server.called("setMyCommands")
    assert menu["commands"][0] == {"command": "interview", "description": "note an interview"}
    assert menu["scope"] == {"type": "all_private_chats"}


async def test_several_bots_at_once_do_not_share_lines(telegram_server: TelegramServer) -> None:
    """Two listeners with ears of their own: a guard against state in the module."""
    first, second = Telegram("1:a", telegram_server.url), Telegram("2:b", telegram_server.url)
    assert first._lines is not second._lines
    await asyncio.gather(first.close(), second.close())
