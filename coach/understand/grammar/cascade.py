"""The engine: passes of rules, each pass replacing runs of tokens by items, the longest match first."""

import re
from collections.abc import Callable
from functools import cached_property
from itertools import pairwise
from typing import Any

from coach.understand.grammar.alphabet import KINDS, item
from coach.understand.grammar.context import Context
from coach.understand.grammar.pattern import Pattern, compile_pattern
from coach.understand.grammar.tokens import Token


class Parts:
    """What a rule matched: the tokens, and the named parts of its pattern."""

    __slots__ = ("_match", "_start", "_tokens", "context")

    def __init__(self, tokens: list[Token], match: re.Match[str], context: Context) -> None:
        self._tokens, self._match, self.context = tokens, match, context
        self._start = match.start()

    def token(self, name: str) -> Token | None:
        """The first token of a part; None when it did not occur, or belongs to another pattern of the rule."""
        at = self._match.start(name) if name in self._match.re.groupindex else -1
        return self._tokens[at] if at >= 0 and self._match.end(name) > at else None

    def has(self, name: str) -> bool:
        return self.token(name) is not None

    def word(self, name: str) -> str:
        token = self.token(name)
        return token.word if token else ""

    def number(self, name: str) -> int:
        return int(self.word(name))

    def value(self, name: str) -> Any:
        token = self.token(name)
        return token.value if token else None

    @property
    def matched(self) -> list[Token]:
        return self._tokens[self._match.start() : self._match.end()]

    @property
    def before(self) -> Token | None:
        return self._tokens[self._start - 1] if self._start else None

    @property
    def before_that(self) -> Token | None:
        """The word before the word before."""
        return self._tokens[self._start - 2] if self._start > 1 else None

    @property
    def after(self) -> Token | None:
        end = self._match.end()
        return self._tokens[end] if end < len(self._tokens) else None

    def following(self, most: int) -> list[Token]:
        """Up to so many tokens behind the match."""
        end = self._match.end()
        return self._tokens[end : end + most]

    @property
    def counts(self) -> bool:
        """A unit follows, so that a number counts it ("about ten days")."""
        return self.after is not None and self.after.code in KINDS["UNIT"]

    @property
    def led_by_number(self) -> bool:
        """The word before has a number before it: "2 dec 4-5pm"."""
        return self._start > 1 and self._tokens[self._start - 2].word[:1].isdigit()

    @property
    def runs_on(self) -> bool:
        """A sign and a digit are glued to the end: "8/1.5", "2.0-3"."""
        end = self._match.end()
        if end + 1 >= len(self._tokens):
            return False
        last, sign, more = self._tokens[end - 1], self._tokens[end], self._tokens[end + 1]
        return sign.i == last.j and more.i == sign.j and sign.word in "./:" and more.word[:1].isdigit()

    @property
    def runs_in(self) -> bool:
        """The same before it: "0.8/15"."""
        start = self._start
        if start < 2:
            return False
        more, sign, first = self._tokens[start - 2], self._tokens[start - 1], self._tokens[start]
        return sign.j == first.i and more.j == sign.i and sign.word in "./:" and more.word[-1:].isdigit()

    @property
    def tight(self) -> bool:
        """No blank inside."""
        run = self.matched
        return all(a.j == b.i for a, b in pairwise(run))


Action = Callable[[Parts], Any]
"""The item's value, or None when the words do not mean one after all."""
Rule = tuple[Callable[[str, int], re.Match[str] | None], str, Action]
"""How it matches, what it makes, and what that means."""


class Pass:
    """One table of rules that all make the same step of the cascade."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._by_start: dict[str, list[tuple[Pattern, str, Action]]] = {}
        self._rules: dict[str, list[Rule]] = {}

    def rule(self, kind: str, *patterns: str) -> Callable[[Action], Action]:
        """Words of any of these patterns become an item of that kind."""

        def add(action: Action) -> Action:
            made = item(kind)
            for text in patterns:
                pattern = compile_pattern(text)
                for char in pattern.starts:
                    self._by_start.setdefault(char, []).append((pattern, made, action))
            return action

        return add

    @cached_property
    def _start(self) -> re.Pattern[str]:
        """A word with which any of the rules begins."""
        return re.compile(f"[{''.join(map(re.escape, sorted(self._by_start)))}]")

    def _ready(self, char: str) -> list[Rule]:
        """The rules that begin with this word, ready to be tried; made when they are first needed."""
        if char not in self._rules:
            rules = self._by_start[char]
            self._rules[char] = [(pattern.regex.match, made, action) for pattern, made, action in rules]
        return self._rules[char]

    def compile(self) -> None:
        """Every rule's pattern, before it is needed."""
        _ = self._start
        for char in self._by_start:
            self._ready(char)

    def run(self, tokens: list[Token], codes: str, context: Context) -> list[Token]:
        """`codes` are those of the tokens. The very same list where no rule begins anywhere."""
        start = self._start.search(codes)
        if start is None:
            return tokens
        out, at = [], 0
        while start:
            here = start.start()
            out += tokens[at:here]
            found = _best(self._ready(codes[here]), tokens, codes, here, context)
            made, at = found or (tokens[here], here + 1)
            out.append(made)
            start = self._start.search(codes, at)
        return out + tokens[at:]


def _best(
    rules: list[Rule], tokens: list[Token], codes: str, at: int, context: Context
) -> tuple[Token, int] | None:
    """The item that the longest match makes, of equal ones the first; and where it ends."""
    found = [(m, made, action) for match, made, action in rules if (m := match(codes, at))]
    if len(found) > 1:
        found.sort(key=lambda f: f[0].end(), reverse=True)
    for match, made, action in found:
        value = action(Parts(tokens, match, context))
        if value is not None:
            end = match.end()
            word = tokens[at].word if end == at + 1 else ""
            return Token(made, word, tokens[at].i, tokens[end - 1].j, value), end
    return None
