"""Which letters a text must hold for a regular expression to fit at all: looked for first, as that costs next to nothing.

Reads the plain style of our own phrases: words, groups, classes, quantifiers. Where it is not sure, nothing is needed."""

from typing import NamedTuple

Needs = frozenset[str] | None
"""One of these must occur; None: nothing is known."""
SHORTEST = 2
DIGIT = r"\d"
"""Among the needs: any digit."""
_ENDS = "|)"


class _At(NamedTuple):
    needs: Needs
    end: int


def needs_of(source: str) -> Needs:
    """ "withdr[ae]w|pull(?:ed|ing) out" -> {"withdr", "pull"}."""
    return _alternatives(source, 0).needs


def _alternatives(source: str, at: int) -> _At:
    found: Needs = frozenset()
    while True:
        needs, at = _sequence(source, at)
        found = None if needs is None or found is None else found | needs
        if at >= len(source) or source[at] == ")":
            return _At(found, at)
        at += 1


def _sequence(source: str, at: int) -> _At:
    best: Needs = None
    run = ""
    while at < len(source) and source[at] not in _ENDS:
        needs, end = _atom(source, at)
        letter = source[at] if end == at + 1 and (source[at].isalpha() or source[at] == "'") else ""
        optional, after = _quantifier(source, end)
        if letter and not optional and after == end:
            run += letter
        else:
            best = _better(best, _single(run))
            run = ""
            best = best if optional else _better(best, needs)
        at = after
    return _At(_better(best, _single(run)), at)


def _single(run: str) -> Needs:
    return frozenset((run,)) if len(run) >= SHORTEST else None


def _better(a: Needs, b: Needs) -> Needs:
    """The one whose shortest word is longer says more; a digit says more than three letters."""
    if not a or not b:
        return a or b or None
    return max(a, b, key=lambda words: (min(4 if w == DIGIT else len(w) for w in words), -len(words)))


def _atom(source: str, at: int) -> _At:
    char = source[at]
    if char == "\\":
        return _At(frozenset((DIGIT,)) if source[at : at + 2] == DIGIT else None, at + 2)
    if char == "[":
        return _At(None, source.index("]", at + 2) + 1)
    if char != "(":
        return _At(None, at + 1)
    looks = source[at + 1 : at + 3] in ("?!", "?=", "?<") and source[at + 1 : at + 4] != "?P<"
    needs, end = _alternatives(source, _inside(source, at))
    return _At(None if looks else needs, end + 1)


def _inside(source: str, at: int) -> int:
    """Behind "(", "(?:", "(?P<name>", "(?<!"."""
    if source[at + 1 : at + 2] != "?":
        return at + 1
    if source[at + 2] == "P":
        return source.index(">", at) + 1
    return at + 4 if source[at + 2] == "<" else at + 3


def _quantifier(source: str, at: int) -> tuple[bool, int]:
    """Whether what stands before may be missing, and where the quantifier ends."""
    if at >= len(source) or source[at] not in "?*+{":
        return False, at
    optional = source[at] in "?*" or source[at : at + 2] == "{0"
    end = source.index("}", at) + 1 if source[at] == "{" else at + 1
    return optional, end + (source[end : end + 1] == "?")
