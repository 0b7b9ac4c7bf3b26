"""How much one person may say: a burst, then a steady trickle; more than any human types, less than a machine."""

import time
from collections import OrderedDict
from collections.abc import Callable

BURST = 300
"""Messages at once."""
PER_SECOND = 5.0
"""From then on."""
MOST = 10_000
"""People remembered; who is forgotten starts with a full burst again."""


class Allowance:
    """A token bucket per address, on a steady clock."""

    def __init__(
        self,
        burst: int = BURST,
        per_second: float = PER_SECOND,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._burst = burst
        self._per_second = per_second
        self._steady = steady
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def takes(self, address: str) -> bool:
        """False: too much, too fast."""
        left = self._now(address)
        self._left.pop(address, None)
        self._left[address] = (left - (left >= 1), self._steady())
        while len(self._left) > MOST:
            self._left.popitem(last=False)
        return left >= 1

    def has(self, address: str) -> bool:
        """Whether one more would be taken."""
        return self._now(address) >= 1

    def _now(self, address: str) -> float:
        left, at = self._left.get(address, (float(self._burst), self._steady()))
        return min(self._burst, left + (self._steady() - at) * self._per_second)
