"""The people of the last minutes, kept in memory: whoever writes twice is read from the disk once."""

from collections import OrderedDict

from coach.model import JobSearch

SIZE = 128
"""People; some 100 KB each where the search is long."""


class Recent:
    """Only for a store that is alone on its data. What is saved is put here after it is on the disk."""

    def __init__(self, size: int = SIZE) -> None:
        self._size = size
        self._searches: OrderedDict[str, JobSearch] = OrderedDict()

    def get(self, owner: str, version: int) -> JobSearch | None:
        """None: not here, or another version."""
        found = self._searches.get(owner)
        return found if found and found.version == version else None

    def put(self, search: JobSearch) -> None:
        self._searches[search.owner] = search
        self._searches.move_to_end(search.owner)
        if len(self._searches) > self._size:
            self._searches.popitem(last=False)

    def drop(self, owner: str) -> None:
        self._searches.pop(owner, None)
