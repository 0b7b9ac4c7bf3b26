"""Who has just been looked at and is due again: left alone for a while that doubles, so that nothing ever spins."""

from collections.abc import Callable

PAUSE = 0.05
LONGEST = 60.0
FAILED = (5.0, 15.0, 60.0, 300.0, 900.0)
"""Seconds, by failures in a row."""
MANY = 10_000
"""Above this, those whose pause is long over are forgotten."""


class Parked:
    """On a steady clock, for the wall clock may be set."""

    def __init__(self, steady: Callable[[], float]) -> None:
        self._steady = steady
        self._until: dict[str, tuple[float, int, int]] = {}
        """Owner -> end of the pause, looks in a row, failures in a row."""

    def __len__(self) -> int:
        return len(self._until)

    def __contains__(self, owner: str) -> bool:
        return owner in self._until and self._until[owner][0] > self._steady()

    def looked(self, owner: str) -> None:
        """Nobody needs a second look at once."""
        end, looks, _ = self._until.get(owner, (0.0, 0, 0))
        again = self._steady() - end < PAUSE * 2**looks
        looks = looks + 1 if again else 0
        self._park(owner, min(PAUSE * 2**looks, LONGEST), looks, 0)

    def failed(self, owner: str) -> None:
        _, looks, failures = self._until.get(owner, (0.0, 0, 0))
        self._park(owner, FAILED[min(failures, len(FAILED) - 1)], looks, failures + 1)

    def _park(self, owner: str, seconds: float, looks: int, failures: int) -> None:
        now = self._steady()
        if len(self._until) > MANY:
            self._until = {o: x for o, x in self._until.items() if x[0] > now - LONGEST}
        self._until[owner] = (now + seconds, min(looks, 10), failures)
