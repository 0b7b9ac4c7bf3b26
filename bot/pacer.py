"""Paces what is sent: a clock per chat, a limit for all chats together, replies before nudges."""

import asyncio
from collections import deque
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from math import inf
from typing import Literal, Protocol

Lane = Literal["reply", "nudge"]
LANES: tuple[Lane, ...] = ("reply", "nudge")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a platform allows. `every`: seconds per message in one chat, in the long run; `burst`: messages
    that may go at once before that holds. `overall` messages in any `window` seconds over all chats (None: no
    such limit), of which nudges take at most `nudges`, so that a reply always finds room."""

    every: float = 1.0
    burst: int = 3
    overall: int | None = None
    nudges: int = 0
    window: float = 1.0


UNLIMITED = Limits(every=0.0)


class Ticket(Protocol):
    """Something waiting for its turn (an asyncio.Future)."""

    def done(self) -> bool: ...


@dataclass(slots=True)
class _Chat:
    paid: float = -inf
    """When the chat's long-run rate has caught up with what was sent (the theoretical arrival time of
    GCRA)."""
    held: float = -inf
    waiting: dict[Lane, deque[Ticket]] = field(default_factory=lambda: {lane: deque() for lane in LANES})

    def ready(self, limits: Limits) -> float:
        return max(self.held, self.paid - limits.every * (limits.burst - 1))


class Queue:
    """The pure core: `now` is an argument, in seconds of any steady clock. A waiting chat stands once in each
    of its lanes' heaps, under the earliest time it may be ready; that is checked, and corrected, when it
    comes up."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._chats: dict[str, _Chat] = {}
        self._heaps: dict[Lane, list[tuple[float, int, str]]] = {lane: [] for lane in LANES}
        self._order = count()
        self._sent: deque[float] = deque()

    def __len__(self) -> int:
        return sum(len(tickets) for chat in self._chats.values() for tickets in chat.waiting.values())

    def add(self, chat: str, lane: Lane, ticket: Ticket) -> None:
        state = self._chats.setdefault(chat, _Chat())
        state.waiting[lane].append(ticket)
        if len(state.waiting[lane]) == 1:
            self._stand(chat, lane)

    def hold(self, chat: str, until: float) -> None:
        """The platform asked for a pause in this chat: nothing before `until`, and no burst afterwards."""
        state = self._chats.setdefault(chat, _Chat())
        state.held = max(state.held, until)
        state.paid = max(state.paid, until + self._limits.every * (self._limits.burst - 1))

    def take(self, now: float) -> list[Ticket]:
        """Everything that may go now, in order."""
        while self._sent and self._sent[0] <= now - self._limits.window:
            self._sent.popleft()
        taken = [ticket for lane in LANES for ticket in self._take_lane(lane, now)]
        if not any(self._heaps.values()):
            self._forget_idle(now)
        return taken

    def wake_at(self, now: float) -> float | None:
        """When to call `take` next; None while nothing waits."""
        times = [max(self._heaps[lane][0][0], self._room_at(lane)) for lane in LANES if self._heaps[lane]]
        return max(min(times), now) if times else None

    def _take_lane(self, lane: Lane, now: float) -> list[Ticket]:
        taken: list[Ticket] = []
        heap = self._heaps[lane]
        while heap and heap[0][0] <= now and self._room_at(lane) <= now:
            _, _, chat = heappop(heap)
            state = self._chats[chat]
            tickets = state.waiting[lane]
            while tickets and tickets[0].done():
                tickets.popleft()
            if tickets and state.ready(self._limits) <= now:
                taken.append(tickets.popleft())
                state.paid = max(state.paid, now) + self._limits.every
                self._sent.append(now)
            if tickets:
                self._stand(chat, lane)
        return taken

    def _stand(self, chat: str, lane: Lane) -> None:
        heappush(self._heaps[lane], (self._chats[chat].ready(self._limits), next(self._order), chat))

    def _room_at(self, lane: Lane) -> float:
        """When the limit over all chats lets one more of this lane through."""
        overall = self._limits.overall
        if overall is None:
            return -inf
        most = overall if lane == "reply" else self._limits.nudges
        return self._sent[-most] + self._limits.window if len(self._sent) >= most else -inf

    def _forget_idle(self, now: float) -> None:
        """Nobody waits: chats whose clocks have run out say nothing any more."""
        if len(self._chats) > 1000:
            self._chats = {k: c for k, c in self._chats.items() if max(c.paid, c.held) > now}


class Pacer:
    """The queue on the event loop's clock."""

    def __init__(self, limits: Limits) -> None:
        self._queue = Queue(limits)
        self._wake: asyncio.TimerHandle | None = None

    async def turn(self, chat: str, lane: Lane = "reply") -> None:
        """Returns when a message may go to `chat`."""
        ticket: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue.add(chat, lane, ticket)
        self._run()
        await ticket

    def hold(self, chat: str, seconds: float) -> None:
        """Nothing to `chat` for that long; other chats do not notice."""
        self._queue.hold(chat, asyncio.get_running_loop().time() + seconds)

    @property
    def waiting(self) -> int:
        return len(self._queue)

    def _run(self) -> None:
        loop = asyncio.get_running_loop()
        for ticket in self._queue.take(loop.time()):
            if isinstance(ticket, asyncio.Future) and not ticket.done():
                ticket.set_result(None)
        if self._wake:
            self._wake.cancel()
        at = self._queue.wake_at(loop.time())
        self._wake = loop.call_at(at, self._run) if at is not None else None
