"""The words of a message as the search for companies sees them."""

from typing import NamedTuple

from coach.understand.names import Name, name_at
from coach.understand.person_names import person_at
from coach.understand.words import Word


class Scene(NamedTuple):
    """The words, which of them are the role's, where the argument of a slash command begins (or -1)."""

    words: list[Word]
    taken: frozenset[int]
    command: int
    shouting: bool
    names: dict[int, Name | None]
    """Filled while the cues look."""

    def name(self, k: int) -> Name | None:
        if k not in self.names:
            self.names[k] = name_at(self.words, k, self.shouting)
        return self.names[k]

    def person(self, k: int) -> Name | None:
        return person_at(self.words, k)

    def low(self, k: int) -> str:
        return self.words[k].low if 0 <= k < len(self.words) else ""
