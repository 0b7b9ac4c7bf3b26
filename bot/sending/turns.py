"""Who may be written to next: the pacer's pure core, with `now` in seconds of any steady clock."""

from collections import defaultdict, deque
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from math import inf
from typing import Literal, Protocol

Lane = Literal["reply", "nudge"]
LANES: tuple[Lane, ...] = ("reply", "nudge")
STRICT_SECONDS = 600.0
"""How long bursts stop after the platform objected."""
MANY_CHATS = 1000
"""Above this, chats whose clocks have run out are forgotten when nobody waits."""


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

    def rate(self, lane: Lane) -> float:
        """Messages per second over all chats."""
        if self.overall is None:
            return inf
        return (self.overall if lane == "reply" else self.nudges) / self.window


UNLIMITED = Limits(every=0.0)


class Ticket(Protocol):
    """Something waiting for its turn (an asyncio.Future)."""

    def done(self) -> bool: ...


@dataclass(slots=True)
class _Chat:
    paid: float = -inf
    """When the long-run rate has caught up with what was sent (GCRA's theoretical arrival time)."""
    held: float = -inf
    waiting: defaultdict[Lane, deque[Ticket]] = field(default_factory=lambda: defaultdict(deque))

    def ready(self, slack: float) -> float:
        """`slack`: seconds by which the long-run rate may be overdrawn."""
        return max(self.held, self.paid - slack)


class Queue:
    """A waiting chat stands once in each of its lanes' heaps, under the earliest time it may be ready; that
    is checked, and corrected, when it comes up."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._chats: dict[str, _Chat] = {}
        self._heaps: dict[Lane, list[tuple[float, int, str]]] = {lane: [] for lane in LANES}
        self._order = count()
        self._sent: deque[float] = deque()
        self._size: dict[Lane, int] = dict.fromkeys(LANES, 0)
        self._strict_until = -inf
        self._many = MANY_CHATS

    def __len__(self) -> int:
        return self._size["reply"] + self._size["nudge"]

    def add(self, chat: str, lane: Lane, ticket: Ticket) -> None:
        state = self._chat(chat)
        state.waiting[lane].append(ticket)
        self._size[lane] += 1
        if len(state.waiting[lane]) == 1:
            self._stand(chat, lane, inf)

    def passes(self, chat: str, now: float) -> bool:
        """Goes at once, and has paid, where nobody waits and nothing holds it up."""
        self._tidy(now)
        if len(self) or self._room_at("nudge") > now:
            return False
        state = self._chat(chat)
        if state.ready(self._slack(now)) > now:
            return False
        self._pay(state, now)
        return True

    def hold(self, chat: str, until: float) -> None:
        """The platform asked for a pause in this chat: nothing before `until`. It does not take bursts just now,
        so for a while there are none, in no chat."""
        state = self._chat(chat)
        state.held = state.paid = max(state.held, until)
        self._strict_until = max(self._strict_until, until + STRICT_SECONDS)

    def wait(self, chat: str, lane: Lane, now: float) -> float:
        """Seconds that a message added now would wait, roughly."""
        state = self._chats.get(chat, _Chat())
        before = sum(map(len, state.waiting.values()))
        ready = state.ready(self._slack(now)) + before * self._limits.every
        return max(ready - now, self._size[lane] / self._limits.rate(lane), 0.0)

    def take(self, now: float) -> list[Ticket]:
        """Everything that may go now, in order."""
        self._tidy(now)
        return [ticket for lane in LANES for ticket in self._take_lane(lane, now)]

    def wake_at(self, now: float) -> float | None:
        """When to call `take` next; None while nothing waits."""
        times = [max(self._heaps[lane][0][0], self._room_at(lane)) for lane in LANES if self._heaps[lane]]
        return max(min(times), now) if times else None

    def _chat(self, chat: str) -> _Chat:
        state = self._chats.get(chat)
        if state is None:
            state = self._chats[chat] = _Chat()
        return state

    def _tidy(self, now: float) -> None:
        while self._sent and self._sent[0] <= now - self._limits.window:
            self._sent.popleft()
        if len(self._chats) > self._many and not len(self):
            self._chats = {k: c for k, c in self._chats.items() if max(c.paid, c.held) > now}
            self._many = max(MANY_CHATS, 2 * len(self._chats))

    def _take_lane(self, lane: Lane, now: float) -> list[Ticket]:
        taken: list[Ticket] = []
        heap = self._heaps[lane]
        while heap and heap[0][0] <= now and self._room_at(lane) <= now:
            _, _, chat = heappop(heap)
            state = self._chats[chat]
            self._drop_done(state, lane)
            if state.waiting[lane] and state.ready(self._slack(now)) <= now:
                taken.append(state.waiting[lane].popleft())
                self._size[lane] -= 1
                self._pay(state, now)
            if state.waiting[lane]:
                self._stand(chat, lane, now)
        return taken

    def _drop_done(self, state: _Chat, lane: Lane) -> None:
        """Those who no longer wait (cancelled)."""
        while state.waiting[lane] and state.waiting[lane][0].done():
            state.waiting[lane].popleft()
            self._size[lane] -= 1

    def _pay(self, state: _Chat, now: float) -> None:
        state.paid = max(state.paid, now) + self._limits.every
        if self._limits.overall is not None:
            self._sent.append(now)

    def _stand(self, chat: str, lane: Lane, now: float) -> None:
        ready = self._chats[chat].ready(self._slack(now))
        heappush(self._heaps[lane], (ready, next(self._order), chat))

    def _slack(self, now: float) -> float:
        burst = 1 if now < self._strict_until else self._limits.burst
        return self._limits.every * (burst - 1)

    def _room_at(self, lane: Lane) -> float:
        """When the limit over all chats lets one more of this lane through."""
        if self._limits.overall is None:
            return -inf
        most = self._limits.overall if lane == "reply" else self._limits.nudges
        return self._sent[-most] + self._limits.window if len(self._sent) >= most else -inf
