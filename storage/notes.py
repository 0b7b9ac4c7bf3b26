"""A few words beside a person, kept in the log until they are dropped: what was sent to them and is not saved yet."""

from collections.abc import Collection, Sequence
from contextlib import suppress

from storage.logline import note_line
from storage.pages import Page
from storage.sealing import Sealer

Note = tuple[str, str]
"""Owner and text."""


class Notes:
    def __init__(self, sealer: Sealer | None) -> None:
        self._sealer = sealer
        self._texts: dict[str, list[str]] = {}
        self._lines: dict[str, list[tuple[Page, int, int]]] = {}
        """Where they stand, those that were dropped included."""

    def __len__(self) -> int:
        return len(self._texts)

    def by_owner(self) -> dict[str, list[str]]:
        return {owner: list(texts) for owner, texts in self._texts.items()}

    def pages(self) -> set[Page]:
        return {page for lines in self._lines.values() for page, _, _ in lines}

    def found(self, page: Page, start: int, length: int, note: Note) -> None:
        """Left by a process that died."""
        self._remember(note)
        self._lines.setdefault(note[0], []).append((page, start, length))

    def add(self, page: Page, notes: Sequence[Note]) -> None:
        """Raises OSError."""
        self._write(page, notes)
        for note in notes:
            self._remember(note)

    def repeat(self, page: Page) -> None:
        """The former pages go; what is still of use stands on this one as well."""
        with suppress(OSError):
            self._write(page, [(owner, text) for owner, texts in self._texts.items() for text in texts])

    def drop(self, owner: str) -> None:
        self._texts.pop(owner, None)

    def overwrite(self, owner: str) -> set[Page]:
        """Nothing of them can be read any more; the pages are to be synced. Raises OSError."""
        lines = self._lines.get(owner, [])
        for page, start, length in lines:
            page.overwrite(b" " * length, start)
        self._texts.pop(owner, None)
        self._lines.pop(owner, None)
        return {page for page, _, _ in lines}

    def leave(self, pages: Collection[Page]) -> None:
        """These are removed."""
        for owner, lines in list(self._lines.items()):
            self._lines[owner] = [line for line in lines if line[0] not in pages]
            if not self._lines[owner]:
                del self._lines[owner]

    def _remember(self, note: Note) -> None:
        """Once: after a crash the same note may stand on several pages."""
        texts = self._texts.setdefault(note[0], [])
        if note[1] not in texts:
            texts.append(note[1])

    def _write(self, page: Page, notes: Sequence[Note]) -> None:
        at, lines = page.size, [note_line(owner, text, self._sealer) for owner, text in notes]
        page.append(b"".join(lines))
        for (owner, _), line in zip(notes, lines, strict=True):
            self._lines.setdefault(owner, []).append((page, at, len(line) - 1))
            at += len(line)
