"""Who may speak, how they got in, how much they may say, and how two accounts become one."""

from pathlib import Path

import pytest

from bot.admission.access import FALSE_CODES, NO, OUTDATED, SLOWLY
from bot.admission.allowance import Allowance
from bot.admission.codes import code_in
from tests.servers.slack import SlackServer
from tests.servers.telegram import ANN as ANN_USER
from tests.servers.telegram import BEN, TelegramServer
from tests.service.stage import ANN, Bot, running, slack_of, telegram_of
from tests.service.test_faults import said, texts

SLACK_ANN = "slack:T1:UANN"


async def told(server: TelegramServer, bot: Bot, text: str, who: dict[str, object]) -> list[str]:
    """What this person has been shown after saying that."""
    id = await server.say(text, who)
    await server.until(lambda: server.offset > id)
    await bot.service.idle()
    return texts(server, int(str(who["id"])))


async def test_a_stranger_hears_one_kind_no_and_nothing_is_stored(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    allowed = frozenset({"telegram:501"})
    async with running(tmp_path / "data", telegram_of(telegram), allowed=allowed) as bot:
        for _ in range(5):
            assert await told(telegram, bot, "/list", BEN) == [NO]
        assert await bot.storage.resolve("telegram:502") is None
        assert "Acme" in (await told(telegram, bot, "/applied Acme", ANN_USER))[-1]


async def test_the_owner_code_works_once(tmp_path: Path, telegram: TelegramServer) -> None:
    async with running(tmp_path / "data", telegram_of(telegram), allowed=None) as bot:
        code = await bot.access.owner_code()
        assert code
        assert len(await told(telegram, bot, f"/start {code}", ANN_USER)) == 1
        assert await told(telegram, bot, code, BEN) == [NO]
        assert await bot.access.owner_code() is None
        assert "Acme" in (await told(telegram, bot, "/applied Acme", ANN_USER))[-1]


async def test_a_code_that_was_used_when_the_bot_died_still_serves_the_same_person(
    tmp_path: Path, telegram: TelegramServer
) -> None:
    """The update comes again after the code was noted as used: its sender is let in, not turned away."""
    async with running(tmp_path / "data", telegram_of(telegram), allowed=None) as bot:
        code = await bot.access.owner_code()
        await told(telegram, bot, f"/start {code}", ANN_USER)
        owner = await bot.storage.resolve(ANN)
        assert owner
        await bot.storage.delete(owner)
        bot.service._people.forget(owner)
        assert len(await told(telegram, bot, f"/start {code}", ANN_USER)) == 2
        assert await bot.storage.resolve(ANN)


async def test_the_owner_lets_somebody_in(tmp_path: Path, telegram: TelegramServer) -> None:
    async with running(tmp_path / "data", telegram_of(telegram), allowed=None) as bot:
        await told(telegram, bot, str(await bot.access.owner_code()), ANN_USER)
        invitation = code_in((await told(telegram, bot, "/invite", ANN_USER))[-1])
        assert invitation
        await told(telegram, bot, invitation, BEN)
        assert "Acme" in (await told(telegram, bot, "/applied Acme", BEN))[-1]
        assert code_in((await told(telegram, bot, "/invite", BEN))[-1]) is None
        assert (await bot.person()).opportunities == ()


async def test_two_accounts_become_one_and_both_lists_are_kept(
    tmp_path: Path, telegram: TelegramServer, slack: SlackServer
) -> None:
    async with running(tmp_path / "data", telegram_of(telegram), slack_of(slack)) as bot:
        await said(telegram, bot, "/interview Acme tomorrow 2pm with Dana Lee, hiring manager")
        await slack.acked(await slack.say("/interview Globex tomorrow 4pm with Ben Ray, recruiter"))
        await bot.service.idle()
        code = code_in((await told(telegram, bot, "/link", ANN_USER))[-1])
        await slack.acked(await slack.say(str(code)))
        await bot.service.idle()
        ann = await bot.person()
        assert ann == await bot.person(SLACK_ANN)
        assert {o.company for o in ann.opportunities} == {"Acme", "Globex"}
        for meeting in ann.interviews:
            company = ann.opportunity(meeting.opportunity)
            [person] = [p for p in ann.people if p.id in meeting.people]
            assert company
            assert (company.company, person.name) in {("Acme", "Dana Lee"), ("Globex", "Ben Ray")}
            assert person.opportunities == (company.id,)
        assert len([owner async for owner in bot.storage.owners()]) == 1
        await said(telegram, bot, "/list")
        assert "Globex" in texts(telegram)[-1]


async def test_codes_cannot_be_guessed_one_after_another(tmp_path: Path, telegram: TelegramServer) -> None:
    async with running(tmp_path / "data", telegram_of(telegram), allowed=None) as bot:
        code = await bot.access.owner_code()
        for n in range(FALSE_CODES):
            await told(telegram, bot, f"AAAA-BBBB-CC{n + 22}".replace("1", "A").replace("0", "B"), BEN)
        assert await told(telegram, bot, str(code), BEN) == [NO]
        assert len(await told(telegram, bot, str(code), ANN_USER)) == 1


async def test_an_outdated_code_is_told_as_such(tmp_path: Path, telegram: TelegramServer) -> None:
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        assert (await told(telegram, bot, "ABCD-EFGH-JKLM", ANN_USER))[-1] == OUTDATED


async def test_a_flood_is_cut_and_others_are_not_held_up(tmp_path: Path, telegram: TelegramServer) -> None:
    """400 messages at once from one person, one from another."""
    few = Allowance(20, 1.0)
    async with running(tmp_path / "data", telegram_of(telegram), allowance=few) as bot:
        for n in range(400):
            telegram.updates.append(update(n, f"hello {n}"))
        assert "Acme" in (await told(telegram, bot, "/applied Acme", BEN))[-1]
        await telegram.until(lambda: SLOWLY in texts(telegram))
        await bot.service.idle()
        seen = texts(telegram)
        assert seen.count(SLOWLY) == 1
        assert 20 <= len(seen) < 60


def test_nobody_who_types_is_ever_cut() -> None:
    """Ten messages a second for half a minute is more than anybody types."""
    now = 0.0
    allowance = Allowance(steady=lambda: now)
    for _ in range(300):
        assert allowance.takes("ann")
        now += 0.1


def update(n: int, text: str) -> dict[str, object]:
    chat = {"id": 501, "type": "private", "first_name": "Ann"}
    message = {"message_id": 10_000 + n, "date": 1, "chat": chat, "from": ANN_USER, "text": text}
    return {"update_id": 5_000 + n, "message": message}


def test_an_allowance_fills_up_again() -> None:
    now = 0.0
    allowance = Allowance(3, 1.0, lambda: now)
    assert [allowance.takes("ann") for _ in range(4)] == [True, True, True, False]
    assert allowance.takes("ben")
    now = 2.0
    assert [allowance.takes("ann") for _ in range(3)] == [True, True, False]


@pytest.mark.parametrize("everything", ["/forget"])
async def test_forgetting_is_complete_before_it_is_said(
    tmp_path: Path, telegram: TelegramServer, everything: str
) -> None:
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await said(telegram, bot, "/interview Acme tomorrow 2pm with Dana Lee")
        await said(telegram, bot, everything)
        for label in ("forgetall:ask", "forgetall:yes"):
            id = await telegram.tap(telegram.shown()[-1], label)
            await telegram.until(lambda id=id: telegram.offset > id)  # type: ignore[misc]
            await bot.service.idle()
        assert await bot.storage.resolve(ANN) is None
        assert "know nothing about you" in texts(telegram)[-1]
    left = [p for p in (tmp_path / "data").rglob("*") if p.is_file() and b"Acme" in p.read_bytes()]
    assert left == []
