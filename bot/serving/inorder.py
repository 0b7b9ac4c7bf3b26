"""One person's messages one after another, different people at the same time, so many at once and no more."""

import asyncio


class InOrder:
    """Places in line are given in the order in which turns are entered, before anything is awaited."""

    def __init__(self, at_once: int = 32) -> None:
        self.room = asyncio.Semaphore(at_once)
        self.lines: dict[str, Line] = {}

    def turn(self, who: str) -> "Turn":
        """`async with` it to hold the line of `who`. Those who only wait for their own predecessor take no room from
        others."""
        return Turn(self, who)

    def free(self, who: str) -> bool:
        """Nobody has a place in the line of `who`."""
        return who not in self.lines


class Line:
    __slots__ = ("lock", "waiting")

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.waiting = 0


class Turn:
    """A place in the line of `who`, from the moment it is entered, or before that by `stand`."""

    __slots__ = ("_line", "_order", "who")

    def __init__(self, order: InOrder, who: str) -> None:
        self._order = order
        self._line: Line | None = None
        self.who = who

    async def stand(self) -> Line:
        """Takes the place now, without any room, for whoever is sure to enter it later. Does not wait where the line
        is free."""
        line = self._order.lines.get(self.who)
        if line is None:
            line = self._order.lines[self.who] = Line()
        line.waiting += 1
        try:
            await line.lock.acquire()
        except BaseException:
            self._gone(line)
            raise
        self._line = line
        return line

    async def __aenter__(self) -> None:
        line = self._line or await self.stand()
        try:
            await self._order.room.acquire()
        except BaseException:
            line.lock.release()
            self._gone(line)
            raise

    async def __aexit__(self, *_: object) -> None:
        assert self._line
        self._order.room.release()
        self._line.lock.release()
        self._gone(self._line)

    def _gone(self, line: Line) -> None:
        line.waiting -= 1
        if not line.waiting:
            del self._order.lines[self.who]
