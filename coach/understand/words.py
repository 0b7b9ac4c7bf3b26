"""The message as words with their place and case, where names are looked for."""

from dataclasses import dataclass
from functools import lru_cache

from coach import lazy_re as re
from coach.understand.grammar.tokens import Token

_LINE_END = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Word:
    """`sort`: "word", "sign" (the end of a line is one), "date" (a date stands here), "mask" (an address), "number"."""

    text: str
    low: str
    i: int
    j: int
    sort: str = "word"

    @property
    def capital(self) -> bool:
        """Begins like a name: upper case, a letter without case (non-Latin), or digits glued to letters."""
        return self.sort != "number" and _capital(self.text)


@lru_cache(maxsize=8192)
def _capital(text: str) -> bool:
    first = text[:1]
    return (
        first.isupper()
        or (first.isalpha() and first.lower() == first.upper())
        or (first.isdigit() and not text.isdecimal())
        or any(c.isupper() for c in text[1:])
    )


def words_of(
    text: str, folded: str, tokens: list[Token], dates: list[tuple[int, int]], masks: list[tuple[int, int]]
) -> list[Word]:
    """Tokens joined back where no blank was between letters ("L'Oréal", "AT&T"), dates and addresses as one word."""
    lines = [(*m.span(), "sign") for m in _LINE_END.finditer(text)] if "\n" in text else []
    blocks = sorted([(i, j, "date") for i, j in dates] + [(i, j, "mask") for i, j in masks] + lines)
    out: list[Word] = []
    at = 0
    for token in tokens:
        while at < len(blocks) and blocks[at][1] <= token.i:
            out.append(_block(text, folded, blocks[at]))
            at += 1
        if at < len(blocks) and blocks[at][0] < token.j and token.i < blocks[at][1]:
            continue
        word = _word(text, folded, token)
        if out and out[-1].j == word.i and {out[-1].sort, word.sort} <= {"word", "number"}:
            word = Word(out[-1].text + word.text, out[-1].low + word.low, out[-1].i, word.j)
            out.pop()
        out.append(word)
    return out + [_block(text, folded, b) for b in blocks[at:]]


def _block(text: str, folded: str, block: tuple[int, int, str]) -> Word:
    i, j, sort = block
    if sort == "sign":
        return Word("\n", "\n", i, j, sort)
    return Word(text[i:j], folded[i:j], i, j, sort)


def _word(text: str, folded: str, token: Token) -> Word:
    raw = text[token.i : token.j]
    sort = "number" if raw.isdecimal() else "word" if raw[:1].isalnum() else "sign"
    return Word(raw, folded[token.i : token.j], token.i, token.j, sort)
