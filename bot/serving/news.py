"""What happened to stored data, kept for those whom it concerns until they are told; the store tells the operator."""

from collections import defaultdict

from coach.model import Reply
from storage import Storage


class News:
    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._texts: defaultdict[str, list[str]] = defaultdict(list)

    def collect(self) -> None:
        for notice in self._storage.notices():
            self._texts[notice.owner].append(notice.text)

    def owners(self) -> list[str]:
        return list(self._texts)

    def replies(self, owner: str) -> list[Reply]:
        return [Reply(text=text) for text in self._texts.get(owner, ())]

    def told(self, owner: str) -> None:
        self._texts.pop(owner, None)
