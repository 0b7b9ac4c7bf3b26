"""The standard library's `re`, but that a pattern made when its module is loaded is compiled when it is first asked something:
a thousand of them would be most of a start. `from coach import lazy_re as re`."""

import re
from functools import cached_property
from operator import attrgetter
from re import DOTALL as DOTALL
from re import IGNORECASE as IGNORECASE
from re import MULTILINE as MULTILINE
from re import VERBOSE as VERBOSE
from re import I as I
from re import M as M
from re import Match as Match
from re import Pattern as Pattern
from re import S as S
from re import escape as escape
from re import findall as findall
from re import finditer as finditer
from re import fullmatch as fullmatch
from re import match as match
from re import search as search
from re import split as split
from re import sub as sub
from typing import cast

_MADE: list["_Waiting"] = []


class _Waiting:
    """Answers as the compiled pattern does, which takes its place method by method."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._asked_for = pattern, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._asked_for)

    search, match, fullmatch, finditer, findall, split, sub, subn, flags, groups, groupindex = (
        cached_property(attrgetter(f"compiled.{name}"))
        for name in (
            *("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn"),
            *("flags", "groups", "groupindex"),
        )
    )


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """For what stays as long as the process: each is kept for `compile_all`."""
    waiting = _Waiting(pattern, flags)
    _MADE.append(waiting)
    return cast("re.Pattern[str]", waiting)


def compile_all() -> None:
    """Every pattern made so far, for those who would rather wait now."""
    for waiting in _MADE:
        _ = waiting.compiled
