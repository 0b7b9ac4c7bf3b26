"""Numbers that are part of a name: "Level 3 Communications", "24 Hour Fitness", "7-Eleven"."""

from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.tokens import Token
from coach.understand.names_like_times.capitals import KEEP_AFTER, NO_NAME, capital, next_to, time_word
from coach.understand.names_like_times.marks import TIME_WORDS, Span
from coach.understand.other_clocks import O_CLOCK


def name_of_number(text: str, tokens: list[Token], k: int) -> Span | None:
    """The number with what stands behind it."""
    token, after, beyond = [*tokens[k : k + 3], None, None][:3]
    assert token is not None
    if after is None or not next_to(token, after):
        return None
    if after.word == "-" and beyond is not None and beyond.word == "eleven":
        return token.i, beyond.j
    if not capital(text, after) or _says_when(after):
        return None
    if time_word(after):
        named = beyond is not None and capital(text, beyond) and beyond.word not in NO_NAME
        return (token.i, beyond.j) if named and beyond and after.i > token.j else None
    return (token.i, after.j) if after.word not in KEEP_AFTER and _led(text, tokens, k) else None


def _says_when(after: Token) -> bool:
    """ "3 PM", "24 December": no name goes on like that."""
    clock = after.word in O_CLOCK or after.word in ("am", "pm") or after.code in KINDS["ZONE"]
    return clock or after.word in TIME_WORDS


def _led(text: str, tokens: list[Token], k: int) -> bool:
    """Behind a word that is written large and tells of no time."""
    before = tokens[k - 1] if k else None
    return (
        before is not None
        and capital(text, before)
        and before.word[0].isalpha()
        and before.word not in TIME_WORDS
        and next_to(before, tokens[k])
    )
