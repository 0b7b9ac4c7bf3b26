"""The demo: a terminal chat on a throw-away folder with a clock you turn; a month of coaching in a minute."""

import tempfile
from datetime import UTC, datetime, timedelta

from tzlocal import get_localzone_name

from bot.serving.effects import Effects
from bot.serving.service import Service
from bot.terminal import Terminal
from bot.world import VirtualClock, World
from coach.model import wall_at
from coach.understand import understand
from handlers import words
from storage import open_storage

GREETING = """A demo on a throw-away folder; nothing is kept. You turn the clock:
  /skip next   to the next moment I have something to say
  /skip 3d     three days on (also 2h, 30m, 1w, "tomorrow 9am")
Start with something like: /interview Acme tomorrow 2pm with Dana Lee, hiring manager
"""
UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


async def demo(zone: str | None) -> int:
    zone = zone or get_localzone_name() or "UTC"
    clock = VirtualClock(datetime.now(UTC))
    with tempfile.TemporaryDirectory(prefix="afterword-demo-") as folder:
        storage = await open_storage(folder)
        terminal = Terminal(clock)
        service = Service(storage, {"terminal": terminal}, clock, zone)
        terminal.settled = service.idle
        service.carry = Effects(storage, service, {"terminal": terminal}, None).carry
        world = World(storage, service, clock)
        terminal.aside = Skip(world, zone)
        print(GREETING)
        try:
            await terminal.listen(service.hear)
            await service.idle()
        finally:
            await storage.close()
    return 0


class Skip:
    """/skip: turns the clock and says what time it is."""

    def __init__(self, world: World, zone: str) -> None:
        self._world = world
        self._zone = zone
        self._stamped: datetime | None = None

    async def __call__(self, line: str) -> bool:
        if not line.startswith("/skip"):
            return False
        to = await self._target(line.removeprefix("/skip").strip())
        if to is None:
            print('Nothing is planned. "/skip 3d" moves on all the same.\n')
            return True
        await self._world.advance(to, self._stamp)
        if self._world.clock() != self._stamped:
            self._stamp()
        return True

    async def _target(self, how: str) -> datetime | None:
        now = self._world.clock()
        if how in ("", "next"):
            return await self._world.next()
        if how[:-1].isdigit() and how[-1] in UNITS:
            return now + timedelta(**{UNITS[how[-1]]: int(how[:-1])})
        read = understand(how, now, zone=self._zone)
        return read.when.start.astimezone(UTC) if read.when and read.when.start > now else now

    def _stamp(self) -> None:
        self._stamped = self._world.clock()
        local = wall_at(self._stamped, self._zone).local
        print(
            f"--- {words.DAYS[local.weekday()]} {local.day} {words.MONTHS[local.month - 1]}, {words.clock(local)} ---"
        )
