"""What is counted, and that nobody can be found in it."""

from datetime import UTC, datetime

import pytest

from bot.platform import SendFailed
from bot.web.measured import measured
from coach.model import OutboxMessage, Reply
from handlers.message import Incoming
from tests.web.conftest import Front

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
SAID = Incoming(id="tg:1", address="telegram:501", at=NOON, text="Acme pays 90k", profile_name="Ann Lee")


def message(lane: str = "reply") -> OutboxMessage:
    return OutboxMessage(id="m1", reply=Reply(text="Dana"), address="telegram:501", due=NOON, lane=lane)  # type: ignore[arg-type]


async def test_what_was_saved_and_how_long_it_took(front: Front) -> None:
    async def saves(incoming: Incoming) -> None:
        return

    await measured(saves, front.metrics)(SAID)
    assert await front.metric("messages_heard_total", platform="telegram") == 1
    assert await front.metric("decision_seconds_count", platform="telegram") == 1


async def test_what_could_not_be_saved_is_counted_and_still_raised(front: Front) -> None:
    async def fails(incoming: Incoming) -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        await measured(fails, front.metrics)(SAID)
    assert await front.metric("messages_unheard_total", platform="telegram") == 1
    assert await front.metric("messages_heard_total", platform="telegram") is None


async def test_what_was_sent_by_lane(front: Front) -> None:
    assert await front.platform.send(message(), edit="e") == "e:1"
    assert await front.platform.send(message("nudge"), thread="t") == "t:2"
    await front.platform.send_file("telegram:501", "a.ics", b"", "")
    assert await front.metric("messages_sent_total", platform="telegram", lane="reply") == 2
    assert await front.metric("messages_sent_total", platform="telegram", lane="nudge") == 1
    assert await front.metric("send_seconds_count", platform="telegram") == 2


@pytest.mark.parametrize(
    ("failure", "why"),
    [
        (SendFailed("x", gone=True), "gone"),
        (SendFailed("x", permanent=True), "refused"),
        (SendFailed("x", ambiguous=True), "uncertain"),
        (SendFailed("x", retry_after=3), "later"),
    ],
)
async def test_what_failed_by_what_follows(front: Front, failure: SendFailed, why: str) -> None:
    front.talker.fails = failure
    with pytest.raises(SendFailed) as raised:
        await front.platform.send(message())
    assert raised.value is failure
    with pytest.raises(SendFailed):
        await front.platform.send_file("telegram:501", "a.ics", b"", "")
    assert await front.metric("messages_failed_total", platform="telegram", why=why) == 2


async def test_who_waits_and_who_is_up(front: Front) -> None:
    front.talker.waiting = 7
    assert await front.metric("outbox_waiting", platform="telegram") == 7
    assert await front.metric("platform_up", platform="telegram") == 0
    await front.platform.start()
    assert await front.metric("platform_up", platform="telegram") == 1


async def test_nobody_can_be_found_in_it(front: Front) -> None:
    async def saves(incoming: Incoming) -> None:
        return

    await measured(saves, front.metrics)(SAID)
    await front.platform.send(message())
    text = await (await front.client.get("/metrics")).text()
    names = [line.rpartition(" ")[0] for line in text.splitlines() if not line.startswith("#")]
    assert any(name.startswith("afterword_messages_heard") for name in names)
    for personal in ("501", "Ann", "Acme", "Dana", "m1", "tg:1"):
        assert not any(personal in name for name in names)


async def test_what_else_a_platform_can_do_passes_through(front: Front) -> None:
    assert front.platform.deep_link("X") == "https://t.me/coach_bot?start=X"
