"""Which items of the grammar stand for a date at all, and which no longer count because something moved away from them."""

from coach.understand.grammar.context import Context
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.tokens import Token
from coach.understand.grammar.values import Clock, Days, Moment
from coach.understand.wordlist import word_set

_CUES = word_set(
    "on by until till til before after from since for at , - : ( the around about is to of within due "
    "expires "
    "through between @ and or"
)


_RANKS = word_set(
    "came come rated scored finished placed ranked number the in be was is floor my our his her their"
)
"""Before an ordinal that counts no days ("I came 9th")."""


def counts(tokens: list[Token], k: int, context: Context) -> bool:
    """Whether an item stands for a date at all; weak ones need a cue before or the end behind them."""
    value = tokens[k].value
    if _is_date(tokens[k]) and context.moves and _is_left(tokens, k):
        return False
    if isinstance(value, Moment):
        return True
    if isinstance(value, Days):
        if _is_rank(tokens, k):
            return False
        if not value.weak:
            return True
        before = tokens[k - 1].word if k else ""
        after = tokens[k + 1] if k + 1 < len(tokens) else None
        if value.of_month and after is None and before not in _RANKS:
            return True
        if value.grain == "year":
            ahead = value.start.year >= context.today.year
            return ahead and before != "is" and (before in _CUES or before in ("in", "year", "than", "="))
        return (
            before in _CUES
            or k == 0
            or (value.absolute and ends_phrase(after) and before not in ("rated", "scored"))
        )
    return isinstance(value, Clock) and not value.weak


_CLASSES = word_set("my the our his her their a an class line")


def _is_rank(tokens: list[Token], k: int) -> bool:
    """ "14th out of 90", "20th of a thousand", "1st in my class", "2nd to last"."""
    value, behind = tokens[k].value, [t.word for t in tokens[k + 1 : k + 4]]
    if behind[:2] == ["out", "of"]:
        return behind[2:] != [] and behind[2].isdecimal()
    if not isinstance(value, Days) or not value.of_month or k:
        return False
    return behind[:2] == ["to", "last"] or (
        behind[:1] in (["of"], ["in"]) and behind[1:2] != [] and behind[1] in _CLASSES
    )


def left_behind(tokens: list[Token], context: Context) -> list[Token]:
    """ "moved from Tuesday to Friday": Tuesday no longer counts."""
    if not context.moves:
        return []
    return [t for k, t in enumerate(tokens) if _is_date(t) and _is_left(tokens, k)]


def _is_left(tokens: list[Token], k: int) -> bool:
    ahead = any(_is_date(t) for t in tokens[k + 1 : k + 4])
    led = tokens[k - 1].word == "from" if k else False
    return ahead and (led or (k > 0 and tokens[k + 1].word == "to"))


def _is_date(token: Token) -> bool:
    return isinstance(token.value, (Moment, Days))
