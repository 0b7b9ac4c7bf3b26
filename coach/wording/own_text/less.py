"""Shorter by whole sentences: the least needed go first, the rest stays word for word."""

from dataclasses import dataclass

from coach import lazy_re as re
from coach.wording.limits import SHORTENED
from coach.wording.own_text.need import need
from coach.wording.similarity import core

_BREAK = re.compile(
    r"(?<=[.!?])(?<!\b[A-Z]\.)(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bMrs\.)[ \t]+(?=[\"'(]?[A-Z0-9])"
)
_ITEM = re.compile(r"\s*(?:[-*\u2022]|\d[.)])\s")
"""A line of a list, which stays."""
LEAST = 2
"""Sentences that stay: what one writes about, and what one wants."""


@dataclass(frozen=True, slots=True)
class Shortened:
    text: str
    gone: tuple[str, ...] = ()
    """The sentences left out, in their order; none where it was as short as it gets."""


def shortened(text: str) -> Shortened:
    """About a fifth shorter, greeting and close untouched."""
    message = core(text)
    lines = [_BREAK.split(line) for line in message.split("\n")]
    places = [
        (i, j)
        for i, line in enumerate(lines)
        for j, s in enumerate(line)
        if s.strip() and not _ITEM.match(line[0])
    ]
    gone = _gone(lines, places)
    if not gone:
        return Shortened(text)
    kept = [" ".join(s for j, s in enumerate(line) if (i, j) not in gone) for i, line in enumerate(lines)]
    left = [line for line, whole in zip(kept, lines, strict=True) if line.strip() or not any(whole)]
    shorter = re.sub(r"\n{3,}", "\n\n", "\n".join(left)).strip()
    return Shortened(text.replace(message, shorter, 1), tuple(lines[i][j].strip() for i, j in sorted(gone)))


def _gone(lines: list[list[str]], places: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """Least needed first, until a fifth of the words is gone; at least one, and never the last two."""
    said = [lines[i][j].strip() for i, j in places]
    ranked = sorted(
        (need(sentence, said[:n], first=n == 0), -n, place)
        for n, (sentence, place) in enumerate(zip(said, places, strict=True))
    )
    most = SHORTENED * sum(len(s.split()) for s in said)
    gone: set[tuple[int, int]] = set()
    words = sum(len(s.split()) for s in said)
    for _, _, (i, j) in ranked[: max(0, len(ranked) - LEAST)]:
        if gone and words <= most:
            break
        gone.add((i, j))
        words -= len(lines[i][j].split())
    return gone
