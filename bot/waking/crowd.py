"""People who are due while too many messages wait on their platform already: first come, first served."""

from collections import defaultdict, deque
from collections.abc import Callable


class Crowd:
    """They wait here as bare ids, so that a stampede costs nothing and other platforms go on."""

    def __init__(self) -> None:
        self._queues: defaultdict[str, deque[str]] = defaultdict(deque)
        self._all: set[str] = set()

    def __len__(self) -> int:
        return len(self._all)

    def __contains__(self, owner: str) -> bool:
        return owner in self._all

    def add(self, owner: str, platform: str) -> None:
        if owner not in self._all:
            self._all.add(owner)
            self._queues[platform].append(owner)

    def admitted(self, room: Callable[[str], int]) -> list[str]:
        """Those for whom there is room on their platform now; they wait no longer."""
        chosen: list[str] = []
        for platform, queue in self._queues.items():
            chosen.extend(queue.popleft() for _ in range(min(max(room(platform), 0), len(queue))))
        self._all.difference_update(chosen)
        return chosen
