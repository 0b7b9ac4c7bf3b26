"""An answer that a dead process left half sent is not looked for in the place of another whose place nobody knows."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from coach.model import JobSearch, Preferences, Reply
from handlers import outbox
from storage import open_storage
from tests.servers.telegram import ANN, TOKEN, TelegramServer
from tests.service.stage import ANN as ADDRESS
from tests.service.stage import MORNING, running, telegram_of
from tests.service.test_faults import texts


async def left_by_a_dead_process(folder: Path, server: TelegramServer, *, settled: bool) -> None:
    """Two answers to Ann: the first arrived, and was tried again once, by one that died as well; the second was only saved."""
    await server.say("/applied Acme")
    behind = f"tg:{ANN['id']}:{server.updates.pop()['message']['message_id']}"
    one = await telegram_of(server)._bot.do_api_request(
        "sendMessage", {"chat_id": ANN["id"], "text": "The first", "parse_mode": "HTML"}
    )
    prefs = Preferences(zone="UTC", zone_confirmed=True, morning_brief=False)
    search = JobSearch(owner="ann", addresses=(ADDRESS,), preferences=prefs)
    replies = [Reply(text="The first"), Reply(text="The second")]
    search, (first, second) = outbox.post(search, replies, MORNING, ADDRESS, behind=behind)
    first = replace(first, attempts=1, lease_until=MORNING + timedelta(minutes=10))
    search = replace(search, outbox=(first, second))
    if settled:
        search = outbox.settled(search, {first.id: f"tg:{ANN['id']}:{one['message_id']}"}, MORNING)
    storage = await open_storage(str(folder))
    await storage.save(search)
    await storage.close()


async def test_while_one_is_in_limbo_the_other_goes_again(tmp_path: Path, telegram: TelegramServer) -> None:
    await left_by_a_dead_process(tmp_path, telegram, settled=False)
    async with running(tmp_path, telegram_of(telegram, TOKEN)) as bot:
        await telegram.until(lambda: "The second" in texts(telegram))
        await bot.service.idle()
        assert texts(telegram) == ["The first", "The second"]
        assert not telegram.called("editMessageText")


async def test_where_the_place_of_the_one_is_known_the_other_is_looked_for(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    await left_by_a_dead_process(tmp_path, telegram, settled=True)
    async with running(tmp_path, telegram_of(telegram, TOKEN)) as bot:
        await telegram.until(lambda: "The second" in texts(telegram))
        await bot.service.idle()
        assert texts(telegram) == ["The first", "The second"]
        assert telegram.called("editMessageText")
