"""Messages with their slots marked, as `told/` has them: "interview<TAB>[co|Acme] on [event|Tuesday 3pm] with [pe|Dana Lee]"."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from coach import lazy_re as re

NAMES = ("co", "oc", "ro", "pe")
"""The company it is about, any other one, the role, people."""
DATES = ("event", "decision", "deadline", "remind", "done", "start")
LINE = "⏎"
_MARK = re.compile(r"\[([a-z]+)\|([^\[\]|]+)\]")


class Mark(NamedTuple):
    tag: str
    i: int
    j: int


class Told(NamedTuple):
    intent: str
    text: str
    marks: tuple[Mark, ...]


def parsed(line: str) -> Told:
    """Raises ValueError where there is no tab."""
    intent, marked = line.replace(LINE, "\n").split("\t")
    text, marks, at = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()]
        marks.append(Mark(match[1], len(text), len(text) + len(match[2])))
        text += match[2]
        at = match.end()
    return Told(intent, text + marked[at:], tuple(marks))


def told(folder: Path) -> Iterator[Told]:
    """Every message of the folder, file by file."""
    for path in sorted(folder.glob("*.txt")):
        yield from (parsed(line) for line in path.read_text("utf-8").splitlines() if line.strip())


def fingerprint(folder: Path) -> str:
    """SHA-256 of every message there."""
    return hashlib.sha256(b"".join(p.read_bytes() for p in sorted(folder.glob("*.txt")))).hexdigest()
