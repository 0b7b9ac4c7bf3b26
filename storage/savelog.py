"""The log of what was saved since the people's own files were last brought up to date.

A save is one append, and the saves of many people share one fsync. What is in here wins over the files."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from storage.files import plain_trouble
from storage.foreseen import Ready
from storage.index import Entry
from storage.logline import Record, record_line
from storage.logread import read_page
from storage.notes import Note, Notes
from storage.pages import Page, pages
from storage.place import Place
from storage.sealing import Sealer


class SaveLog:
    """Appending is done by one thread; `Page.sync` and `Place.read` may be called from others."""

    def __init__(self, root: Path, sealer: Sealer | None) -> None:
        self._root, self._sealer = root, sealer
        self._places: dict[str, list[Place]] = {}
        self.notes = Notes(sealer)
        self._former: list[Page] = []
        self.page: Page | None = None

    def __contains__(self, owner: object) -> bool:
        return owner in self._places

    def __len__(self) -> int:
        """People whose files are out of date."""
        return len(self._places)

    @property
    def size(self) -> int:
        """Bytes on all pages."""
        return sum(page.size for page in self._former) + (self.page.size if self.page else 0)

    def unsynced(self) -> list[Page]:
        """Pages with something on them that a power cut might take."""
        present = [self.page] if self.page else []
        return [page for page in (*self._former, *present) if page.synced < page.size]

    def recover(self) -> None:
        """Everything that was written whole, on all pages. Raises StorageTrouble for another key."""
        for path in pages(self._root):
            page = Page.found(path)
            self._former.append(page)
            found = read_page(page, self._sealer)
            for start, body, record in found.records:
                self._keep(Place(page, start, body, record))
            for start, length, owner, text in found.notes:
                self.notes.found(page, start, length, (owner, text))

    def open(self) -> None:
        """A new page: nothing is ever added to one that a crash may have torn. One on which nothing can be read goes."""
        used = {place.page for places in self._places.values() for place in places}
        used |= self.notes.pages()
        self.filed([page for page in self._former if page not in used])
        self.page = Page.new(self._root)
        self.notes.repeat(self.page)

    def entries(self) -> Iterable[Entry]:
        return [places[-1].entry for places in self._places.values()]

    def newest(self, owner: str) -> Place | None:
        return self._places[owner][-1] if owner in self._places else None

    def versions(self, owner: str) -> list[Place]:
        """The last two, oldest first."""
        return self._places.get(owner, [])[-2:]

    def append(self, group: Sequence[Ready]) -> list[Place]:
        """All of them or none, also after a crash. Raises StorageTrouble, and then nothing was added."""
        assert self.page
        parts: list[bytes] = []
        made: list[tuple[int, Record, int]] = []
        at = self.page.size
        for left, ready in zip(range(len(group) - 1, -1, -1), group, strict=True):
            record = Record.of(ready.entry, len(ready.content), ready.check, left)
            line = record_line(record, self._sealer)
            parts += (line, ready.content, b"\n")
            made.append((at, record, len(line)))
            at += len(line) + record.size + 1
        with plain_trouble(self._root):
            self.page.append(b"".join(parts))
        places = [Place(self.page, start, start + head, record) for start, record, head in made]
        for place in places:
            self._keep(place)
        return places

    def take_back(self, places: Iterable[Place]) -> None:
        """They were refused after all (the disk did not take them)."""
        for place in places:
            with suppress(OSError):
                place.make_void()
            kept = [p for p in self._places.pop(place.record.owner, []) if p is not place]
            if kept:
                self._places[place.record.owner] = kept

    def forget(self, owner: str) -> set[Page]:
        """Overwrites everything of this person; the pages are to be synced. Raises OSError."""
        places = self._places.get(owner, [])
        for place in places:
            place.make_void()
        noted = self.notes.overwrite(owner)
        self._places.pop(owner, None)
        return {place.page for place in places} | noted

    def note(self, notes: Sequence[Note]) -> None:
        """Raises StorageTrouble."""
        assert self.page
        with plain_trouble(self._root):
            self.notes.add(self.page, notes)

    def new_page(self) -> Page:
        """Waits for the disk."""
        return Page.new(self._root)

    def turn_page(self, page: Page) -> None:
        """From here on everything goes to this new page."""
        assert self.page
        before, self.page = self.page, page
        self.notes.repeat(page)
        self._former.append(before)

    def former(self) -> list[Page]:
        """The pages on which nothing is written any more."""
        return list(self._former)

    def behind(self, former: Iterable[Page]) -> list[str]:
        """Whose newest version stands on one of these pages."""
        old = set(former)
        return [owner for owner, places in self._places.items() if places[-1].page in old]

    def filed(self, former: Sequence[Page]) -> None:
        """Everything on these pages is in the people's files, or on the present page: they can go."""
        old = set(former)
        for owner, places in list(self._places.items()):
            kept = [place for place in places if place.page not in old]
            if kept:
                self._places[owner] = kept
            else:
                del self._places[owner]
        self.notes.leave(old)
        self._former = [page for page in self._former if page not in old]
        for page in former:
            page.remove()

    def close(self) -> None:
        """An empty page leaves nothing behind."""
        if self.page and not self._places and not self.notes and not self.page.size:
            self.page.remove()
        self.page = None

    def _keep(self, place: Place) -> None:
        """Whoever was saved last comes last: an address belongs to them."""
        places = self._places.pop(place.record.owner, [])
        places.append(place)
        self._places[place.record.owner] = places
