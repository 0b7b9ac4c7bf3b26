"""Reply text with its light markup: read as runs of plain and bold, and cut where a limit demands it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from coach.model import BOLD_OFF, BOLD_ON, plain

Measure = Callable[[str], int]


@dataclass(frozen=True, slots=True)
class Run:
    text: str
    bold: bool


def runs(text: str) -> Iterator[Run]:
    """Unbalanced markers do no harm: bold ends with the text, and a marker already in force is ignored."""
    bold, start = False, 0
    for i, char in enumerate(text):
        if char in (BOLD_ON, BOLD_OFF):
            if i > start:
                yield Run(text[start:i], bold)
            bold, start = char == BOLD_ON, i + 1
    if start < len(text):
        yield Run(text[start:], bold)


def utf16(text: str) -> int:
    """Length as Telegram counts it."""
    return len(text) + sum(c > "\uffff" for c in text)


def cut(text: str, limit: int, measure: Measure = utf16) -> list[str]:
    """Pieces of at most `limit` without the markers, cut at a blank line, else a line, else a word, else
    anywhere. Bold that runs over a cut goes on in the next piece."""
    pieces: list[str] = []
    while measure(plain(text)) > limit:
        at = _best_cut(text, _reach(text, limit, measure))
        head, text = text[:at].rstrip(), text[at:].lstrip("\n ")
        if head.rfind(BOLD_ON) > head.rfind(BOLD_OFF):
            head, text = head + BOLD_OFF, BOLD_ON + text
        pieces.append(head)
    return [*pieces, text] if plain(text).strip() or not pieces else pieces


def _reach(text: str, limit: int, measure: Measure) -> int:
    """How many characters of `text` fit."""
    used = 0
    for i, char in enumerate(text):
        if char in (BOLD_ON, BOLD_OFF):
            continue
        used += measure(char)
        if used > limit:
            return i
    return len(text)


def _best_cut(text: str, reach: int) -> int:
    """A natural break in the second half of what fits, so that no piece is needlessly short."""
    for mark in ("\n\n", "\n", " "):
        at = text.rfind(mark, reach // 2, reach + 1)
        if at > 0:
            return at
    return max(reach, 1)
