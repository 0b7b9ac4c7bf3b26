"""A message that breaks what should send it, in a way that nobody thought of, is not tried for ever."""

from collections.abc import Collection
from datetime import timedelta
from pathlib import Path

from benchmarks.clock import Counter, someone
from bot.serving.service import Service
from bot.waking.clock import Clock
from coach.model import OutboxMessage
from storage import open_storage
from tests.service.stage import MORNING

HALF_AN_HOUR = timedelta(minutes=30)


class Broken(Counter):
    """For one person."""

    tries = 0

    async def send(
        self,
        message: OutboxMessage,
        edit: str | None = None,
        thread: str | None = None,
        known: Collection[str] | None = None,
    ) -> str:
        if message.address == "bench:ada":
            self.tries += 1
            raise ZeroDivisionError
        return await super().send(message, edit, thread, known)


async def test_it_is_given_up_and_the_next_one_is_tried(tmp_path: Path) -> None:
    storage, platform, moments = await open_storage(str(tmp_path / "data")), Broken(), [MORNING]
    service = Service(storage, {"bench": platform}, lambda: moments[-1])
    clock = Clock(storage, service, lambda: moments[-1], timedelta(0), lambda: moments[-1].timestamp())
    await storage.save(someone("ada", MORNING), someone("ben", MORNING))
    for _ in range(20):
        await clock.look()
        await service.idle()
        moments.append(moments[-1] + HALF_AN_HOUR)
    ada = await storage.load("ada")
    assert ada is not None
    assert 2 < platform.tries < 12
    assert {m.state for m in ada.outbox} == {"dropped"}
    assert [m.address for _, m in platform.sent] == ["bench:ben"]
    clock.stop()
    await service.stop()
    await storage.close()
