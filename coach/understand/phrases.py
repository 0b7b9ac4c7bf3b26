"""Regular expressions that are compiled when they are first needed, so that importing costs next to nothing."""

import re
from collections.abc import Iterator
from functools import cached_property


class Phrases:
    """Wordings of one thing, as one regular expression over folded text."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source, self.flags = source, flags

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        return re.compile(self.source, self.flags)

    def search(self, text: str, begin: int = 0) -> re.Match[str] | None:
        return self._regex.search(text, begin)

    def match(self, text: str) -> re.Match[str] | None:
        return self._regex.match(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self._regex.finditer(text)
