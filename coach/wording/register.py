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
    "You'll": "You will",
    "You've": "You have",
    "You'd": "You would",
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
    "needn't": "need not",
    "aren't": "are not",
    "shouldn't": "should not",
    "they'd": "they would",
    "they're": "they are",
    "they'll": "they will",
}
"""A formal letter has no contractions (rule book 4.3)."""


UNDERSTATED = {
    "very glad": "glad",
    "very much like": "like",
    "very much looking": "looking",
    "I'd very much": "I would",
    "very interested": "interested",
    "even more than before": "more than before",
    "I'd love": "I would like",
    "above all": "especially",
    "really": "indeed",
}
"""A formal letter says less than it means."""
EAGER = {
    "I'd be glad": "I'd be delighted",
    "I'd be pleased": "I'd be thrilled",
    "I'd enjoy": "I'd love",
    "I'd like to": "I'd love to",
}
"""An enthusiastic one says it outright."""


class _Register(Extension):
    """Rewrites the literal text of a template while it is compiled."""

    table: ClassVar[dict[str, str]] = {}

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        for token in stream:
            ours = token.type in {"data", "string"}
            yield Token(token.lineno, token.type, self.reworded(str(token.value))) if ours else token

    def reworded(self, text: str) -> str:
        return reword(text, self.table)


class British(_Register):
    identifier = "british"
    table = BRITISH


class Formal(_Register):
    """Understated, without contractions and exclamation marks."""

    identifier = "formal"
    table = UNDERSTATED

    def reworded(self, text: str) -> str:
        return reword(super().reworded(text), SPELT_OUT).replace("!", ".")


class Eager(_Register):
    identifier = "eager"
    table = EAGER


REGISTERS: dict[str, type[_Register]] = {"formal": Formal, "enthusiastic": Eager}
"""Tone -> how our own words change in it."""


def reword(text: str, table: dict[str, str]) -> str:
    pattern = r"(?<![\w'])(" + "|".join(map(re.escape, table)) + r")(?![\w'])"
    return re.sub(pattern, lambda m: table[m[1]], text)
