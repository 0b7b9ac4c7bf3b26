"""A message that may have arrived is looked for behind what it answers, and goes again only where it is not found."""

from dataclasses import replace

from bot.sending.pacer import UNLIMITED
from bot.telegram import Telegram, refs
from coach.model import Choice, OutboxMessage, bold
from tests.platforms.people import message
from tests.servers.telegram import ANN, BEN, TOKEN, TelegramServer

ADDRESS = refs.address(ANN["id"])
ROWS = ((Choice(label="OK", does="ok"),),)


async def said(server: TelegramServer) -> str:
    """Ann writes; the id of her message."""
    await server.say("hello")
    return refs.ref(ANN["id"], server.updates[-1]["message"]["message_id"])


def uncertain(behind: str, text: str = f"{bold('Acme')} & Co") -> OutboxMessage:
    return replace(message(ADDRESS, text, choices=ROWS), attempts=1, behind=behind)


def numbers(server: TelegramServer, chat: int = ANN["id"]) -> list[int]:
    return [m["message_id"] for m in server.shown(chat)]


async def test_what_arrived_is_found(telegram_server: TelegramServer, telegram: Telegram) -> None:
    behind = await said(telegram_server)
    first = await telegram.send(replace(uncertain(behind), attempts=0))
    assert await telegram.send(uncertain(behind), known=()) == first
    assert len(numbers(telegram_server)) == 1


async def test_what_did_not_arrive_goes_again(telegram_server: TelegramServer, telegram: Telegram) -> None:
    ref = await telegram.send(uncertain(await said(telegram_server)), known=())
    assert numbers(telegram_server) == [refs.message_of(ref)]


async def test_what_people_write_meanwhile_is_passed_over(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    behind = await said(telegram_server)
    await said(telegram_server)
    await telegram_server.say("hello", BEN)
    first = await telegram.send(replace(uncertain(behind), attempts=0))
    assert await telegram.send(uncertain(behind), known=()) == first


async def test_the_same_words_said_before_are_not_these(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    behind = await said(telegram_server)
    first = await telegram.send(replace(uncertain(behind), attempts=0))
    again = await telegram.send(uncertain(behind), known=(first,))
    assert numbers(telegram_server) == [refs.message_of(first), refs.message_of(again)]


async def test_what_others_were_told_stays_as_it_is(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    behind = await said(telegram_server)
    await telegram.send(message(refs.address(BEN["id"]), "For Ben"))
    await telegram.send(uncertain(behind), known=())
    assert [m["text"] for m in telegram_server.shown(BEN["id"])] == ["For Ben"]
    assert len(numbers(telegram_server)) == 1


async def test_other_words_in_its_place_do_not_count_as_sent(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    behind = await said(telegram_server)
    notice = await telegram.send(message(ADDRESS, "Outside of the outbox"))
    assert await telegram.send(uncertain(behind), known=()) != notice


async def test_without_a_place_to_begin_it_goes_again(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    for behind in (None, "sl:D1:17.1"):
        await telegram.send(replace(message(ADDRESS), attempts=1, behind=behind), known=())
    assert len(numbers(telegram_server)) == 2
    assert not telegram_server.called("editMessageText")


async def test_nothing_is_tried_where_it_is_not_known_what_else_stands_there(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    await telegram.send(uncertain(await said(telegram_server)))
    assert not telegram_server.called("editMessageText")


async def test_among_others_it_is_looked_for_where_nothing_new_can_stand(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    """Every number up to the newest one that was seen is taken; an answer of another instance gets a higher one."""
    behind = await said(telegram_server)
    first = await telegram.send(replace(uncertain(behind), attempts=0))
    telegram.among_others()
    assert await telegram.send(uncertain(behind), known=()) == first
    assert len(numbers(telegram_server)) == 1


async def test_among_others_what_may_be_new_is_left_alone(
    telegram_server: TelegramServer, telegram: Telegram
) -> None:
    behind = await said(telegram_server)
    other = Telegram(TOKEN, telegram_server.url, limits=UNLIMITED)
    newer = await other.send(message(ADDRESS, "An answer of another instance"))
    telegram.among_others()
    assert await telegram.send(uncertain(behind), known=()) != newer
    assert "An answer of another instance" in [m["text"] for m in telegram_server.shown()]
    await other.close()
