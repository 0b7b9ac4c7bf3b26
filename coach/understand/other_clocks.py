"""Hours in other languages: "um 14 Uhr", "a las 14:00" get the words that English has for them."""

from coach.understand.grammar.alphabet import KINDS, code
from coach.understand.grammar.tokens import Token
from coach.understand.wordlist import word_set

AT = word_set("um à a la alle às om ore as at gegen vers")
AT_ALONE = AT - {"a", "la", "as", "at"}
"""Words that no English sentence has there."""
_FROM = word_set("von dalle desde")
_TO = word_set("bis tot à alle às")
LAS = word_set("las le les")
O_CLOCK = word_set("uhr uur heures heure horas ore")


def worded(token: Token, word: str) -> Token:
    return Token(code(word), word, token.i, token.j)


def times(tokens: list[Token]) -> list[Token]:
    """ "um 14 Uhr", "a las 14:00": "at", and no word behind."""
    out: list[Token] = []
    for k, token in enumerate(tokens):
        after = tokens[k + 1] if k + 1 < len(tokens) else None
        if token.word in O_CLOCK and out and out[-1].code in KINDS["NUM"]:
            dotted = len(out) > 1 and out[-2].word == "." and out[-2].j == out[-1].i
            out += [token] if dotted and token.word == "uhr" else []
        elif (
            token.word in LAS
            and out
            and out[-1].word in ("a", "at")
            and after is not None
            and after.code in KINDS["NUM"]
        ):
            out[-1] = worded(out[-1], "at")
        elif token.word in _FROM and after is not None and after.code in KINDS["HOUR"] and _dated(out):
            out.append(worded(token, "from"))
        elif (
            token.word in _TO
            and after is not None
            and after.code in KINDS["HOUR"]
            and out
            and _clock_ends(out[-1])
        ):
            out.append(worded(token, "to"))
        elif token.word in AT_ALONE and after is not None and after.code in KINDS["HOUR"] and _dated(out):
            out.append(worded(token, "at"))
        else:
            out.append(token)
    return out


def _clock_ends(token: Token) -> bool:
    return token.word == "h" or token.code in KINDS["MIN"]


def _dated(tokens: list[Token]) -> bool:
    """A day stands just before."""
    near = [t for t in tokens[-3:] if t.word != ","]
    days = KINDS["MONTH"] | KINDS["WEEKDAY"] | KINDS["YEAR"] | KINDS["TODAY"]
    return any(t.code in days or t.word.isdigit() or t.word == "week" for t in near)
