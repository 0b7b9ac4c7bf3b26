"""Patterns over word kinds: "the? <d>DAY of? <m>MONTH (,? <y>YEAR)?" compiled to one regular expression.

UPPER names are kinds, lower words and signs stand for themselves, <x> names the part that follows; `( )
    | ?` mean what
they mean in regular expressions. There is no repetition, so matching is linear."""

import re
from dataclasses import dataclass
from functools import cached_property

from coach.understand.grammar.alphabet import KINDS, code_of

_PIECE = re.compile(
    r"<(?P<name>\w+)>|(?P<kind>[A-Z_]+)|(?P<word>[a-z0-9']+)|(?P<op>[()|?])|(?P<sign>[^\s\w])"
)


@dataclass(frozen=True)
class Pattern:
    """Its regular expression is compiled on first use: most messages need few of them."""

    source: str
    starts: frozenset[str]
    """Characters that a match can begin with."""

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(self.source)


def compile_pattern(text: str) -> Pattern:
    """Raises KeyError for an unknown kind."""
    pieces = [(m.lastgroup or "", m[m.lastgroup or 0]) for m in _PIECE.finditer(text)]
    source, starts, _, rest = _alternatives(pieces, 0)
    if rest != len(pieces):
        raise ValueError(text)
    return Pattern(source, frozenset(starts))


def _alternatives(pieces: list[tuple[str, str]], at: int) -> tuple[str, set[str], bool, int]:
    sources, starts, empty = [], set(), False
    while True:
        source, first, nullable, at = _sequence(pieces, at)
        sources.append(source)
        starts |= first
        empty |= nullable
        if at < len(pieces) and pieces[at] == ("op", "|"):
            at += 1
            continue
        return "|".join(sources), starts, empty, at


def _sequence(pieces: list[tuple[str, str]], at: int) -> tuple[str, set[str], bool, int]:
    source, starts, empty = "", set[str](), True
    while at < len(pieces) and pieces[at] not in (("op", "|"), ("op", ")")):
        name = ""
        if pieces[at][0] == "name":
            name, at = pieces[at][1], at + 1
        atom, first, nullable, at = _atom(pieces, at)
        if name:
            atom = f"(?P<{name}>{atom})"
        if at < len(pieces) and pieces[at] == ("op", "?"):
            atom, nullable, at = f"{atom}?" if name else f"(?:{atom})?", True, at + 1
        source += atom
        if empty:
            starts |= first
        empty &= nullable
    return source, starts, empty, at


def _atom(pieces: list[tuple[str, str]], at: int) -> tuple[str, set[str], bool, int]:
    sort, text = pieces[at]
    if (sort, text) == ("op", "("):
        source, starts, empty, end = _alternatives(pieces, at + 1)
        return f"(?:{source})", starts, empty, end + 1
    chars = KINDS[text] if sort == "kind" else frozenset(code_of(text))
    return "[" + "".join(re.escape(c) for c in sorted(chars)) + "]", set(chars), False, at + 1
