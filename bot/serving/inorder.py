"""One person's messages one after another, different people at the same time, so many at once and no more."""

import asyncio


class InOrder:
    """Places in line are given in the order of the calls, before anything is awaited."""

    def __init__(self, at_once: int = 32) -> None:
        self.room = asyncio.Semaphore(at_once)
        self._lines: dict[str, Line] = {}

    def turn(self, who: str) -> "Turn":
        """`async with` it to hold the line of `who`. Those who only wait for their own predecessor take no room from
        others."""
        line = self._lines.get(who)
        if line is None:
            line = self._lines[who] = Line()
        return Turn(self, who, line)

    def forget(self, who: str) -> None:
        del self._lines[who]


class Line:
    __slots__ = ("lock", "waiting")

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.waiting = 0


class Turn:
    """A place in the line of `who`, from the moment it is entered."""

    __slots__ = ("_line", "_order", "_who")

    def __init__(self, order: InOrder, who: str, line: Line) -> None:
        self._order, self._who, self._line = order, who, line

    async def __aenter__(self) -> None:
        self._line.waiting += 1
        try:
            await self._line.lock.acquire()
        except BaseException:
            self._gone()
            raise
        try:
            await self._order.room.acquire()
        except BaseException:
            self._line.lock.release()
            self._gone()
            raise

    async def __aexit__(self, *_: object) -> None:
        self._order.room.release()
        self._line.lock.release()
        self._gone()

    def _gone(self) -> None:
        self._line.waiting -= 1
        if not self._line.waiting:
            self._order.forget(self._who)
