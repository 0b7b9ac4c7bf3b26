"""One line per person, all lines together bounded."""

import asyncio

from bot.serving.inorder import InOrder


async def test_one_at_a_time_in_the_order_of_the_calls() -> None:
    lines, log = InOrder(), []

    async def one(who: str, n: int) -> None:
        async with lines.turn(who):
            log.append((who, n, "in"))
            await asyncio.sleep(0)
            log.append((who, n, "out"))

    await asyncio.gather(*(one(who, n) for n in range(20) for who in "ab"))
    for who in "ab":
        own = [(n, what) for w, n, what in log if w == who]
        assert own == [(n, what) for n in range(20) for what in ("in", "out")]
    assert log[:2] == [("a", 0, "in"), ("b", 0, "in")], "different people at the same time"


async def test_no_more_than_so_many_at_once() -> None:
    lines, inside, most = InOrder(at_once=3), 0, 0

    async def one(who: str) -> None:
        nonlocal inside, most
        async with lines.turn(who):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*(one(str(i)) for i in range(20)))
    assert most == 3


async def test_those_who_wait_for_themselves_take_no_room() -> None:
    lines, gate = InOrder(at_once=2), asyncio.Event()

    async def hold() -> None:
        async with lines.turn("ann"):
            await gate.wait()

    held = [asyncio.create_task(hold()) for _ in range(5)]
    await asyncio.sleep(0)
    async with asyncio.timeout(5), lines.turn("ben"):
        gate.set()
    await asyncio.gather(*held)


async def test_a_failure_or_a_cancelled_wait_frees_the_line() -> None:
    lines = InOrder()

    async def fail() -> None:
        async with lines.turn("ann"):
            raise ValueError

    waiting = asyncio.create_task(fail())
    waiting.cancel()
    await asyncio.gather(fail(), waiting, return_exceptions=True)
    async with asyncio.timeout(5), lines.turn("ann"):
        pass
    assert not lines.lines


async def test_a_place_taken_beforehand_comes_before_those_who_come_later() -> None:
    lines, log = InOrder(), []
    first = lines.turn("ann")
    await first.stand()
    assert not lines.free("ann")
    assert lines.free("ben")

    async def later() -> None:
        async with lines.turn("ann"):
            log.append("later")

    task = asyncio.create_task(later())
    await asyncio.sleep(0.01)
    assert log == []
    async with first:
        log.append("first")
    await task
    assert log == ["first", "later"]
    assert lines.free("ann")
