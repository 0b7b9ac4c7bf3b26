"""What comes due within moments, decided beforehand: when its time has come, it only has to be saved and sent."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from coach.model import JobSearch, OutboxMessage

HORIZON = timedelta(seconds=20)
"""How far ahead it is decided."""
MOST = 10_000
"""People kept ready, some 10 KB each."""
FRESH = timedelta(seconds=5)
"""What is later than that is decided anew: it may have to say so, or be merged."""


@dataclass(frozen=True, slots=True)
class Ready:
    """`after` is to be saved over exactly the value it was made from, or it is worth nothing."""

    at: datetime
    platform: str
    after: JobSearch
    posted: tuple[OutboxMessage, ...]


class Ahead:
    def __init__(self) -> None:
        self._ready: dict[str, Ready] = {}

    def __contains__(self, owner: object) -> bool:
        return owner in self._ready

    @property
    def room(self) -> int:
        return MOST - len(self._ready)

    def put(self, ready: Ready) -> None:
        self._ready[ready.after.owner] = ready

    def platform(self, owner: str) -> str | None:
        """Where the messages of somebody who is kept ready go to."""
        ready = self._ready.get(owner)
        return ready.platform if ready else None

    def take(self, owner: str, now: datetime) -> Ready | None:
        """What is due for this person now, once."""
        ready = self._ready.get(owner)
        if ready is None or ready.at > now:
            return None
        del self._ready[owner]
        return ready if now - ready.at < FRESH else None

    def clear_past(self, now: datetime) -> None:
        """Those for whom something else came up."""
        self._ready = {owner: ready for owner, ready in self._ready.items() if now - ready.at < FRESH}

    def drop(self, owner: str) -> None:
        """Something else was saved."""
        self._ready.pop(owner, None)
