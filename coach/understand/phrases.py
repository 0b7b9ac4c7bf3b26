"""Regular expressions that are compiled when they are first needed, so that importing costs next to nothing."""

from collections.abc import Iterator
from functools import cached_property

from coach import lazy_re as re
from coach.understand.phrase_needs import DIGIT, Needs, needs_of

_DIGIT = re.compile(DIGIT)
_MADE: list["Phrases"] = []


def made() -> tuple["Phrases", ...]:
    """Every pattern made so far."""
    return tuple(_MADE)


def find_needs() -> None:
    """Of every pattern made so far, for those who would rather wait now; `lazy_re.compile_all` compiles them."""
    for phrases in _MADE:
        _ = phrases.needs


class Phrases:
    """Wordings of one thing, as one regular expression over folded text; over text as it was typed with `re.IGNORECASE`."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source, self.flags, self.regex = source, flags, re.compile(source, flags)
        _MADE.append(self)

    @cached_property
    def needs(self) -> Needs:
        """Letters of which some must occur, in small ones; only known of plain patterns."""
        needs = None if self.flags & ~re.IGNORECASE else needs_of(self.source)
        return needs and frozenset(word if word == DIGIT else word.casefold() for word in needs)

    def can_fit(self, text: str) -> bool:
        needs = self.needs
        if needs is None:
            return True
        if self.flags:
            text = text.casefold()
        for word in needs:  # a loop, as this runs some hundred times a message
            if word in text:
                return True
        return DIGIT in needs and _DIGIT.search(text) is not None

    def search(self, text: str, begin: int = 0) -> re.Match[str] | None:
        return self.regex.search(text, begin) if self.can_fit(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        return self.regex.match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self.regex.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.regex.finditer(text) if self.can_fit(text) else iter(())
