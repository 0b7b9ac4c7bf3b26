"""Words, numbers and signs of a message, each with its place and its one-character kind."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from typing import Any

from coach import lazy_re as re
from coach.understand.grammar.alphabet import code
from coach.understand.lexicon import MONTHS, TODAY, WEEKDAYS
from coach.understand.typos import mend
from coach.understand.vocabulary import EVENTS
from coach.understand.wordlist import word_set

MOST = 300
"""Tokens that are read: bounds the work on hostile input."""
FLOOD = 120
"""Tokens that are read of a text that only says the same few words again and again."""

BULLET = "•"
_TOKEN = re.compile(r"[ap]\.\s?m\b\.?|[^\W_]+(?:'[^\W\d_]+)*'?|[^\s\w]|_+")
_GLUED = re.compile(r"\d+|[^\W\d_]+")
_TAILS = word_set(
    "am pm a p h hr hrs d w m min mins y yr yrs mo wk wks st nd rd th hour hours day days week weeks "
    "month year years minute minutes second sec secs "
    "months t ish noon z o hrs"
)
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)$")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or an item the grammar made of several; `value` is what it means."""

    code: str
    word: str
    i: int
    j: int
    value: Any = None


def tokenize(folded: str) -> list[Token]:
    """Tokens of a folded text."""
    found: list[Token] = []
    for match in _TOKEN.finditer(folded):
        if match[0] == "-" and _begins_line(folded, match.start()):
            found.append(Token(code(BULLET), BULLET, match.start(), match.end()))
            continue
        at = match.start()
        for kind, meant, i, j in _meant(match[0]):
            found.append(Token(kind, meant, at + i, at + j))
        if len(found) >= MOST:
            break
    found = _unowned(found)
    return found if len(found) < FLOOD or len({t.word for t in found}) * 8 > len(found) else found[:FLOOD]


def _begins_line(folded: str, at: int) -> bool:
    """A dash there marks an entry of a list; it joins nothing."""
    lead = folded[max(at - 12, 0) : at].rstrip(" ")
    return lead.endswith("\n")


def _unowned(tokens: list[Token]) -> list[Token]:
    """ "tomorrow's interview", "Friday's call" are dates; "Friday's restaurant" is none."""
    if not any(t.word.endswith("'s") for t in tokens):
        return tokens
    return [_day_of(t, after) for t, after in zip_longest(tokens, tokens[1:])]


def _day_of(token: Token, after: Token | None) -> Token:
    base = token.word[:-2]
    if not token.word.endswith("'s") or after is None or after.word not in EVENTS:
        return token
    return Token(code(base), base, token.i, token.j - 2) if base in TODAY or base in WEEKDAYS else token


@lru_cache(maxsize=4096)
def _meant(word: str) -> tuple[tuple[str, str, int, int], ...]:
    """Its pieces, mended: the kind of each, the word, and where it begins and ends."""
    pieces = [(mend(piece), i, j) for piece, i, j in _split(word)]
    return tuple((code(meant), meant, i, j) for meant, i, j in pieces)


def _split(word: str) -> tuple[tuple[str, int, int], ...]:
    if word.isalpha() or word.isdecimal() or not word[0].isalnum() or len(word) > 12:
        return ((word, 0, len(word)),)
    if word[0] in "ap" and word[1:2] == ".":
        return ((f"{word[0]}m", 0, len(word)),)
    if "'" in word:
        return ((word.rstrip("'"), 0, len(word.rstrip("'"))),)
    if _ORDINAL.match(word):
        return ((word, 0, len(word)),)
    return _unglue(word)


def _unglue(word: str) -> tuple[tuple[str, int, int], ...]:
    """ "3pm" -> 3, pm; "nov25" -> nov, 25; but "1password" and "8x8" stay one word."""
    pieces = tuple((m[0], m.start(), m.end()) for m in _GLUED.finditer(word))
    known = all(p.isdecimal() or p in _TAILS or _is_calendar_word(p) for p, _, _ in pieces)
    return pieces if known else ((word, 0, len(word)),)


def _is_calendar_word(word: str) -> bool:
    return (
        word in MONTHS
        or word in WEEKDAYS
        or word in ("q", "am", "pm", "et", "pt", "ct", "est", "ist", "gmt", "kw", "cw")
    )
