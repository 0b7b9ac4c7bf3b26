"""When the clock looks: spread out, never spinning, unmoved by a wall clock that is set."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.waking.crowd import Crowd
from bot.waking.parked import FAILED, Parked
from coach.model import JobSearch, Nudge, OutboxMessage, Reply, next_due
from storage import open_storage
from tests.servers.telegram import BEN, TelegramServer
from tests.service.stage import MORNING, Wall, running, telegram_of
from tests.service.test_faults import said, texts

NINE = MORNING.replace(hour=9)
FIVE = timedelta(minutes=5)


def planned(kind: str = "dated_check_in", **more: object) -> JobSearch:
    nudge = Nudge(id="n1", kind=kind, due=NINE, **more)  # type: ignore[arg-type]
    return JobSearch(owner="ann", nudges=(nudge,), jitter=200)


def test_a_default_time_is_put_off_a_little() -> None:
    assert next_due(planned()) == NINE + timedelta(seconds=200)


def test_a_time_of_the_users_own_is_not() -> None:
    assert next_due(planned("reminder")) == NINE
    snoozed = planned(state="snoozed", snoozed_until=NINE)
    assert next_due(snoozed) == NINE


def test_what_hangs_on_an_interviews_end_is_not() -> None:
    odd = NINE + timedelta(minutes=7)
    search = planned()
    assert next_due(replace(search, nudges=(replace(search.nudges[0], due=odd),))) == odd


def test_nothing_is_put_off_beyond_its_own_window() -> None:
    latest = NINE + timedelta(seconds=30)
    assert next_due(planned(latest=latest)) == latest


async def test_people_are_spread_by_their_id(tmp_path: Path, telegram: TelegramServer) -> None:
    """Everybody has a moment of their own within five minutes; without a spread everybody has none."""
    async with running(tmp_path / "data", telegram_of(telegram), spread=FIVE) as bot:
        for n in range(8):
            await telegram.say("/applied Acme", {"id": 700 + n, "is_bot": False, "first_name": "x"})
        await telegram.until(lambda: telegram.offset > telegram.updates[-1]["update_id"])
        found = {(await bot.person(f"telegram:{700 + n}")).jitter for n in range(8)}
    assert len(found) > 4
    assert all(0 <= jitter < 300 for jitter in found)


async def test_a_clock_set_forward_sends_nothing_twice(tmp_path: Path, telegram: TelegramServer) -> None:
    """An hour ahead, every lease seems to be over: what is in our hands stays there."""
    telegram.fault("sendMessage", "busy", seconds=1)
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await telegram.say("/help")
        await telegram.until(lambda: telegram.called("sendMessage"))
        bot.wall.ahead += timedelta(hours=1)
        await bot.clock.look()
        await bot.service.idle()
        bot.wall.ahead += timedelta(hours=1)
        await bot.look()
        assert len(texts(telegram)) == 1


async def test_a_clock_set_back_delays_and_repeats_nothing(tmp_path: Path, telegram: TelegramServer) -> None:
    async with running(tmp_path / "data", telegram_of(telegram)) as bot:
        await bot.later(hours=5)
        await said(telegram, bot, "remind me in 2 hours to call Dana")
        await bot.later(hours=2)
        assert len(texts(telegram)) == 2
        await bot.later(hours=-3)
        id = await telegram.say("remind me in 1 hour to call Ray", BEN)
        await telegram.until(lambda: telegram.offset > id)
        await bot.service.idle()
        await bot.later(hours=1.1)
        assert ["all Ray" in text for text in texts(telegram, 502)] == [True, True]
        await bot.later(hours=5)
        assert len(texts(telegram)) == len(texts(telegram, 502)) == 2


async def test_what_a_dead_process_was_sending_goes_at_once(tmp_path: Path, telegram: TelegramServer) -> None:
    wall = Wall()
    storage = await open_storage(str(tmp_path / "data"))
    half_sent = OutboxMessage(
        id="m1",
        reply=Reply(text="Half sent"),
        address="telegram:501",
        due=wall(),
        state="sending",
        lease_until=wall() + timedelta(seconds=60),
    )
    await storage.save(JobSearch(owner="ann", addresses=("telegram:501",), outbox=(half_sent,)))
    await storage.close()
    async with running(tmp_path / "data", telegram_of(telegram), wall=wall):
        await telegram.until(lambda: texts(telegram) == ["Half sent"])


def test_who_is_due_again_and_again_is_looked_at_less_and_less() -> None:
    now, looks = 0.0, 0
    parked = Parked(lambda: now)
    while now < 600:
        if "ann" not in parked:
            parked.looked("ann")
            looks += 1
        now += 0.01
    assert looks < 30


def test_who_is_due_now_and_then_never_waits() -> None:
    now = 0.0
    parked = Parked(lambda: now)
    for _ in range(100):
        assert "ann" not in parked
        parked.looked("ann")
        now += 1.0


def test_failures_are_tried_again_ever_later() -> None:
    now = 0.0
    parked = Parked(lambda: now)
    for pause in (*FAILED, FAILED[-1]):
        parked.failed("ann")
        now += pause - 0.1
        assert "ann" in parked
        now += 0.2
        assert "ann" not in parked


def test_a_crowd_on_one_platform_waits_in_order_and_holds_up_no_other() -> None:
    crowd = Crowd()
    for name in ("ann", "ben", "cy"):
        crowd.add(name, "telegram")
    crowd.add("dee", "slack")
    assert crowd.admitted({"telegram": 2, "slack": 0}.__getitem__) == ["ann", "ben"]
    assert crowd.admitted({"telegram": 0, "slack": 9}.__getitem__) == ["dee"]
    assert "cy" in crowd
    assert len(crowd) == 1
