"""Turns are given at the platform's pace, to replies first, and nobody waits for somebody else's chat."""

import asyncio
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platform import SendFailed
from bot.sending.pacer import Limits, Pacer
from bot.sending.turns import Lane, Queue

TELEGRAM = Limits(every=1.0, burst=3, overall=30, nudges=25, window=1.0)


@dataclass
class Sent:
    chat: str
    lane: Lane
    asked: float
    at: float | None = None
    cancelled: bool = False

    def done(self) -> bool:
        return self.cancelled or self.at is not None


@dataclass
class Clock:
    """Runs a queue on a clock of its own."""

    queue: Queue
    now: float = 0.0
    log: list[Sent] = field(default_factory=list)

    def ask(self, chat: str, lane: Lane = "reply") -> Sent:
        sent = Sent(chat, lane, self.now)
        self.queue.add(chat, lane, sent)
        self.take()
        return sent

    def take(self) -> None:
        for ticket in self.queue.take(self.now):
            assert isinstance(ticket, Sent)
            ticket.at = self.now
            self.log.append(ticket)

    def until(self, end: float) -> None:
        while (at := self.queue.wake_at(self.now)) is not None and at <= end:
            self.now = at
            self.take()
        self.now = end

    def drain(self) -> None:
        while len(self.queue):
            at = self.queue.wake_at(self.now)
            assert at is not None
            self.until(at)


@pytest.fixture
def clock() -> Clock:
    return Clock(Queue(TELEGRAM))


def test_a_short_burst_goes_at_once_then_one_a_second(clock: Clock) -> None:
    asked = [clock.ask("ann") for _ in range(5)]
    clock.drain()
    assert [s.at for s in asked] == [0, 0, 0, 1, 2]


def test_the_burst_comes_back_with_time(clock: Clock) -> None:
    for _ in range(3):
        clock.ask("ann")
    clock.until(60)
    assert [clock.ask("ann").at for _ in range(3)] == [60, 60, 60]


def test_a_reply_finds_room_while_thousands_of_nudges_wait(clock: Clock) -> None:
    for i in range(1000):
        clock.ask(f"chat{i}", "nudge")
    waits = []
    for i in range(20):
        clock.until(clock.now + 0.3)
        waits.append((s := clock.ask(f"other{i}")).at is not None and s.at == clock.now)
    assert all(waits)


def test_a_reply_passes_the_nudges_of_its_own_chat(clock: Clock) -> None:
    nudges = [clock.ask("ann", "nudge") for _ in range(5)]
    reply = clock.ask("ann")
    clock.drain()
    assert reply.at == 1
    assert [n.at for n in nudges] == [0, 0, 0, 2, 3]


def test_a_pause_in_one_chat_is_nobody_elses(clock: Clock) -> None:
    clock.queue.hold("ann", 30.0)
    held = [clock.ask("ann"), clock.ask("ann")]
    assert clock.ask("ben").at == 0
    clock.drain()
    assert [s.at for s in held] == [30, 31], "and no burst after it"


def test_bursts_stop_for_a_while_once_the_platform_objects(clock: Clock) -> None:
    clock.queue.hold("ann", 1.0)
    strict = [clock.ask("ben") for _ in range(3)]
    clock.drain()
    assert [s.at for s in strict] == [0, 1, 2]
    clock.until(700)
    assert [clock.ask("ben").at for _ in range(3)] == [700, 700, 700]


def test_a_pause_holds_those_who_wait_already(clock: Clock) -> None:
    asked = [clock.ask("ann") for _ in range(4)]
    clock.queue.hold("ann", 10.0)
    clock.drain()
    assert asked[3].at == 10


def test_who_gave_up_takes_no_turn(clock: Clock) -> None:
    asked = [clock.ask("ann") for _ in range(5)]
    asked[3].cancelled = True
    clock.drain()
    assert asked[4].at == 1
    assert len(clock.queue) == 0


@given(
    asks=st.lists(
        st.tuples(
            st.sampled_from("abcdefgh"),
            st.sampled_from(["reply", "nudge"]),
            st.floats(0, 0.5, allow_nan=False),
        ),
        max_size=200,
    )
)
def test_limits_hold_whatever_is_asked(asks: list[tuple[str, Lane, float]]) -> None:
    limits = Limits(every=1.0, burst=2, overall=5, nudges=3, window=1.0)
    clock = Clock(Queue(limits))
    for chat, lane, later in asks:
        clock.until(clock.now + later)
        clock.ask(chat, lane)
    clock.drain()
    assert len(clock.log) == len(asks)
    at = [s.at or 0.0 for s in clock.log]
    assert all(b - a >= 1.0 - 1e-9 for a, b in zip(at, at[5:], strict=False)), "over all chats"
    for chat in "abcdefgh":
        own = [s.at or 0.0 for s in clock.log if s.chat == chat]
        assert all(b - a >= 1.0 - 1e-9 for a, b in zip(own, own[2:], strict=False)), "in one chat"
        for lane in ("reply", "nudge"):
            asked = [s.asked for s in clock.log if (s.chat, s.lane) == (chat, lane)]
            assert asked == sorted(asked), "in order"


async def test_turns_on_the_real_clock() -> None:
    pacer = Pacer(Limits(every=0.05, burst=1))
    loop, at = asyncio.get_running_loop(), []

    async def one() -> None:
        await pacer.turn("ann")
        at.append(loop.time())

    await asyncio.gather(*(one() for _ in range(4)))
    assert all(b - a >= 0.045 for a, b in pairwise(at))
    assert pacer.waiting == 0


async def test_who_would_wait_too_long_is_told_when_to_come_again() -> None:
    pacer = Pacer(TELEGRAM)
    waiting = [asyncio.create_task(pacer.turn(f"chat{i}", "nudge")) for i in range(600)]
    await asyncio.sleep(0)
    times = []
    for i in range(100):
        with pytest.raises(SendFailed) as failed:
            await pacer.turn(f"late{i}", "nudge")
        assert not failed.value.ambiguous
        times.append(failed.value.retry_after or 0.0)
    assert times == sorted(times)
    assert times[-1] - times[0] == pytest.approx(99 / 25, abs=0.1), "one after another, not all at once"
    await pacer.turn("somebody")
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
