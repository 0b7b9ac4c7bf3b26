"""Who has just been looked at and is due again: left alone for a while that doubles, so that nothing ever spins."""

from collections.abc import Callable
from dataclasses import dataclass

PAUSE = 0.05
LONGEST = 60.0
FAILED = (5.0, 15.0, 60.0, 300.0, 900.0)
"""Seconds, by failures in a row."""
MANY = 500
"""Above this, those who have stayed away for as long as they had to are forgotten."""


@dataclass(frozen=True, slots=True)
class Pause:
    end: float
    seconds: float
    looks: int = 0
    failures: int = 0

    def over(self, now: float) -> bool:
        """Long enough ago to begin anew."""
        return now >= self.end + self.seconds


NONE = Pause(0.0, 0.0)


class Parked:
    """`steady`: seconds of a clock that nobody sets."""

    def __init__(self, steady: Callable[[], float]) -> None:
        self._steady = steady
        self._pauses: dict[str, Pause] = {}
        self._many = MANY

    def __len__(self) -> int:
        return len(self._pauses)

    def __contains__(self, owner: str) -> bool:
        return self._pauses.get(owner, NONE).end > self._steady()

    def looked(self, owner: str) -> None:
        """Nobody needs a second look at once."""
        before, now = self._pauses.get(owner, NONE), self._steady()
        looks = 0 if before.over(now) else min(before.looks + 1, 20)
        self._park(owner, min(PAUSE * 2**looks, LONGEST), looks, 0)

    def failed(self, owner: str) -> None:
        failures = self._pauses.get(owner, NONE).failures
        self._park(owner, FAILED[min(failures, len(FAILED) - 1)], 0, failures + 1)

    def _park(self, owner: str, seconds: float, looks: int, failures: int) -> None:
        now = self._steady()
        if len(self._pauses) > self._many:
            self._pauses = {o: p for o, p in self._pauses.items() if not p.over(now)}
            self._many = max(MANY, 2 * len(self._pauses))
        self._pauses[owner] = Pause(now + seconds, seconds, looks, failures)
