"""Signs in a message that a time word, or a number, is a name: how it is written, and what stands around it."""

from coach.understand.grammar.tokens import Token
from coach.understand.lexicon import MONTHS, NIGHTS, PARTS, SEASONS, SMALL, TODAY, WEEKDAYS
from coach.understand.wordlist import word_set

Span = tuple[int, int]
TIME_WORDS = (
    frozenset(NIGHTS)
    | {"midweek", "weekend"}
    | frozenset(WEEKDAYS)
    | frozenset(MONTHS)
    | frozenset(SEASONS)
    | frozenset(TODAY)
    | frozenset(PARTS)
)
_NO_KIND = word_set(
    "day days one date week morning afternoon evening last first second third next same usual earliest latest"
)


def explained(text: str, tokens: list[Token], k: int) -> Span | None:
    """ "Tuesday Morning (the retailer)": written large, and said to be a thing behind."""
    last = k
    while (
        last + 1 < len(tokens) and tokens[last + 1].word in TIME_WORDS and text[tokens[last + 1].i].isupper()
    ):
        last += 1
    rest = tokens[last + 1 : last + 4]
    if (
        len(rest) < 3
        or rest[0].word != "("
        or rest[1].word not in ("the", "a", "an")
        or not text[tokens[k].i].isupper()
    ):
        return None
    kind = rest[2]
    return (tokens[k].i, tokens[last].j) if kind.code == "x" and kind.word not in _NO_KIND else None


def spelled(text: str, tokens: list[Token], k: int, shouting: bool) -> Span | None:
    """ "Seven Eleven", "Forever Twenty One": numbers in words that are written large inside a sentence."""
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if shouting or not k or after is None or not text[tokens[k].i].isupper() or not text[after.i].isupper():
        return None
    if (
        tokens[k - 1].word in (".", "!", "?")
        or after.word not in SMALL
        or after.word in ("fifteen", "thirty")
    ):
        return None
    return tokens[k].i, after.j


_WORKS = word_set(
    "applied apply applying work worked working job role offer intern interned hired position career rejection"
)


def employer(tokens: list[Token], k: int) -> bool:
    """ "I applied at Noon"."""
    return k > 1 and tokens[k - 1].word in ("at", "for", "with", "from") and tokens[k - 2].word in _WORKS
