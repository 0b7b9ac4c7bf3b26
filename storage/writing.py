"""A save: appended to the log in one breath, seen by everybody at once, and on the disk with everybody's next fsync."""

from collections.abc import Sequence

from coach.model import JobSearch
from storage.catalogue import Catalogue
from storage.commit import Commit
from storage.envelope import unfinished
from storage.foreseen import Foreseen, Ready
from storage.index import Entry
from storage.lines import Known, lines_of
from storage.place import Place
from storage.port import Stale, StorageTrouble
from storage.recent import Recent
from storage.savelog import SaveLog
from storage.sealing import Sealer

Written = tuple[Place, Entry | None]
"""Where it stands in the log, and what the index knew before."""


class Writing:
    def __init__(
        self, log: SaveLog, catalogue: Catalogue, recent: Recent, commit: Commit, sealer: Sealer | None
    ) -> None:
        self._log, self._catalogue, self._recent = log, catalogue, recent
        self._commit, self._sealer = commit, sealer
        self.foreseen = Foreseen(self._content)

    def append(self, searches: Sequence[JobSearch]) -> tuple[tuple[JobSearch, ...], list[Written]]:
        """Others see the new versions before they are on the disk: whatever they make of them comes behind them in the
        log, and so never gets there alone. Raises Stale."""
        for search in searches:
            self._expect(search)
        ready = [self.foreseen.take(search) for search in searches]
        places = self._log.append(ready)
        written = [self._shown(made, place) for made, place in zip(ready, places, strict=True)]
        return tuple(made.saved for made in ready), written

    async def made_durable(self, written: Sequence[Written]) -> None:
        """Raises StorageTrouble, and then it was never saved."""
        try:
            await self._commit.durable(written[0][0].page)
        except StorageTrouble:
            self._log.take_back([place for place, _ in written])
            for place, before in written:
                self._catalogue.index.take_back(place.entry, before)
                self._recent.drop(place.record.owner)
            raise

    def _shown(self, made: Ready, place: Place) -> Written:
        before = self._catalogue.index.put(made.entry)
        self._recent.put(made.saved, made.tables)
        return place, before

    def _content(self, search: JobSearch, fresh: Known) -> bytes:
        known = self._recent.tables(search.owner)
        return unfinished(lines_of(search, known, fresh), self._sealer, search.owner)

    def _expect(self, search: JobSearch) -> None:
        entry = self._catalogue.index.get(search.owner)
        if (entry.version if entry else 0) != search.version:
            raise Stale(search.owner)
