"""The people of the last minutes, kept in memory: whoever writes twice is read from the disk once."""

from collections import OrderedDict
from collections.abc import Mapping

from coach.model import JobSearch
from storage.lines import NONE, Known, Table

SIZE = 256
"""People; some 100 KB each where the search is long."""


class Recent:
    """Only for a store that is alone on its data. What is saved is put here after it is on the disk."""

    def __init__(self, size: int = SIZE) -> None:
        self._size = size
        self._searches: OrderedDict[str, JobSearch] = OrderedDict()
        self._tables: dict[str, Known] = {}

    def get(self, owner: str, version: int) -> JobSearch | None:
        """None: not here, or another version."""
        found = self._searches.get(owner)
        return found if found and found.version == version else None

    def tables(self, owner: str) -> Mapping[str, Table]:
        """What is known of how this person's tables are encoded."""
        return self._tables.get(owner, NONE)

    def put(self, search: JobSearch, tables: Known | None = None) -> None:
        """`tables`: how those of this very search are encoded."""
        self._searches[search.owner] = search
        self._searches.move_to_end(search.owner)
        self._tables[search.owner] = tables or {}
        if len(self._searches) > self._size:
            self._tables.pop(self._searches.popitem(last=False)[0], None)

    def drop(self, owner: str) -> None:
        self._searches.pop(owner, None)
        self._tables.pop(owner, None)
