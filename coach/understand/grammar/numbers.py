"""Numbers and ordinals written as words become digits: "twenty four" -> 24, "twenty-fourth" -> 24th."""

from coach.understand.grammar.alphabet import number_code
from coach.understand.grammar.tokens import Token
from coach.understand.lexicon import MONTHS, ORDINALS, SMALL, TENS

SPELLED = "spelled"
"""Value of a number token that was written as a word: "one" may be a pronoun."""
_NOT_ALONE = {"first", "second", "third"}
"""Left as words: "first round", "a second"; rules that want them name them."""


def spell_out(tokens: list[Token]) -> list[Token]:
    if not any(
        t.word in SMALL or t.word in TENS or t.word in ORDINALS or t.word[:1].isdigit() for t in tokens
    ):
        return tokens
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        token, at = _number_at(tokens, at)
        out.append(token)
    return out


def _number_at(tokens: list[Token], at: int) -> tuple[Token, int]:
    token = tokens[at]
    if token.word in ("two", "nineteen", "twenty") and (year := _year(tokens, at)):
        return year
    if token.word in TENS:
        return _tens(tokens, at)
    if token.word in SMALL:
        return _digits(str(SMALL[token.word]), token, token), at + 1
    if token.word in ORDINALS and token.word not in _NOT_ALONE:
        return Token("o", token.word, token.i, token.j, ORDINALS[token.word]), at + 1
    if (
        token.word[:1].isdigit()
        and token.word[-2:] in ("st", "nd", "rd", "th")
        and token.word[:-2].isdecimal()
    ):
        return Token("o", token.word, token.i, token.j, int(token.word[:-2])), at + 1
    return token, at + 1


def _year(tokens: list[Token], at: int) -> tuple[Token, int] | None:
    """ "two thousand and five", "nineteen ninety six", and after a month or day "twenty twenty six"."""
    words = [t.word for t in tokens[at : at + 5]]
    if words[:2] == ["two", "thousand"]:
        start = at + 2 + (words[2:3] == ["and"])
        rest, after = _under_hundred(tokens, start)
        end = after if rest else at + 2
        return _digits(str(2000 + rest), tokens[at], tokens[end - 1]), end
    century = {"nineteen": 1900, "twenty": 2000}.get(words[0])
    led = at > 0 and (
        tokens[at - 1].code == "o"
        or tokens[at - 1].word in MONTHS
        or tokens[at - 1].word in ("in", "of", ",")
    )
    rest, after = _under_hundred(tokens, at + 1)
    if century is None or not led or rest < 10:
        return None
    return _digits(str(century + rest), tokens[at], tokens[after - 1]), after


def _under_hundred(tokens: list[Token], at: int) -> tuple[int, int]:
    """The number that stands there, and the index after it; 0 for none."""
    if at >= len(tokens):
        return 0, at
    word = tokens[at].word
    if word in TENS:
        one = SMALL.get(tokens[at + 1].word, 10) if at + 1 < len(tokens) else 10
        return (TENS[word] + one, at + 2) if 0 < one < 10 else (TENS[word], at + 1)
    return (SMALL[word], at + 1) if SMALL.get(word) else (0, at)


def _tens(tokens: list[Token], at: int) -> tuple[Token, int]:
    """ "twenty", "twenty four", "twenty-four", "twenty-fourth"."""
    token = tokens[at]
    last = at + 1
    if last + 1 < len(tokens) and tokens[last].word == "-":
        last += 1
    if last < len(tokens):
        one = tokens[last]
        if 0 < SMALL.get(one.word, 0) < 10:
            return _digits(str(TENS[token.word] + SMALL[one.word]), token, one), last + 1
        if ORDINALS.get(one.word, 10) < 10:
            return Token("o", one.word, token.i, one.j, TENS[token.word] + ORDINALS[one.word]), last + 1
    return _digits(str(TENS[token.word]), token, token), at + 1


def _digits(digits: str, first: Token, last: Token) -> Token:
    return Token(number_code(digits), digits, first.i, last.j, SPELLED)


def ordinal(token: Token) -> int:
    """Of a digit or word ordinal, or of a plain number."""
    if isinstance(token.value, int):
        return token.value
    return ORDINALS[token.word] if token.word in ORDINALS else int(token.word)
