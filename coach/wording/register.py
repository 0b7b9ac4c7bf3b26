"""Spelling and formality of our own words: applied to the templates, never to what the user said."""

import re
from collections.abc import Iterator
from typing import ClassVar

from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

BRITISH = {
    "organization": "organisation",
    "favor": "favour",
    "program": "programme",
    "learned": "learnt",
    "inquiry": "enquiry",
    "recognize": "recognise",
    "behavior": "behaviour",
    "center": "centre",
    "prioritize": "prioritise",
    "summarize": "summarise",
    "realize": "realise",
    "realized": "realised",
    "organized": "organised",
    "judgment": "judgement",
    "resume": "CV",
    "vacation": "holiday",
}
"""American -> British, whole words in lower case."""
SPELT_OUT = {
    "I'm": "I am",
    "I'd": "I would",
    "I've": "I have",
    "I'll": "I will",
    "it's": "it is",
    "It's": "It is",
    "that's": "that is",
    "That's": "That is",
    "there's": "there is",
    "There's": "There is",
    "you're": "you are",
    "You're": "You are",
    "you'd": "you would",
    "you've": "you have",
    "you'll": "you will",
    "don't": "do not",
    "doesn't": "does not",
    "can't": "cannot",
    "hadn't": "had not",
    "didn't": "did not",
    "wasn't": "was not",
    "couldn't": "could not",
    "won't": "will not",
    "wouldn't": "would not",
    "isn't": "is not",
    "hasn't": "has not",
    "haven't": "have not",
    "what's": "what is",
    "we'd": "we would",
}
"""A formal letter has no contractions (rule book 4.3)."""


class _Register(Extension):
    """Rewrites the literal text of a template while it is compiled."""

    table: ClassVar[dict[str, str]] = {}

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        for token in stream:
            if token.type in {"data", "string"}:
                yield Token(token.lineno, token.type, reword(str(token.value), self.table))
            else:
                yield token


class British(_Register):
    identifier = "british"
    table = BRITISH


class SpeltOut(_Register):
    """Without contractions, and without exclamation marks."""

    identifier = "spelt_out"
    table = SPELT_OUT

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        for token in super().filter_stream(stream):
            calm = token.type in {"data", "string"}
            yield Token(token.lineno, token.type, str(token.value).replace("!", ".")) if calm else token


def reword(text: str, table: dict[str, str]) -> str:
    pattern = r"(?<![\w'])(" + "|".join(map(re.escape, table)) + r")(?![\w'])"
    return re.sub(pattern, lambda m: table[m[1]], text)
