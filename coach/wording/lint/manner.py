"""Manner: one question, few exclamation marks, no capitals, no emoji (rule book 4.1, 4.6)."""

import unicodedata
from collections.abc import Iterator

from coach import lazy_re as re
from coach.wording.advice import Advice
from coach.wording.lint.letter import Letter

SHOUTED = re.compile(
    r"\b[A-Z]{5,}\b|\b(?:VERY|SO|NEED|REALLY|MUST|NOT|NOW|EVER|LOVE|PLEASE|THANK|ANY|STILL|WHY)\b"
)


def check(letter: Letter) -> Iterator[Advice]:
    yield from _questions(letter)
    yield from _exclamations(letter)
    yield from _shouting(letter)
    yield from _emoji(letter)


def _questions(letter: Letter) -> Iterator[Advice]:
    count = letter.core.count("?")
    if count > 1 and not letter.spoken:
        sentence = f"There are {count} questions in it. One that can be answered in a line is more likely to be answered."
        yield Advice(rule="questions", severity="caution", sentence=sentence)


def _exclamations(letter: Letter) -> Iterator[Advice]:
    if letter.text.count("!") > 1:
        yield Advice(
            rule="exclamation",
            severity="caution",
            sentence="One exclamation mark is the most; the words are warm enough.",
        )


def _shouting(letter: Letter) -> Iterator[Advice]:
    known = _known_capitals(letter)
    shouted = next((w for w in SHOUTED.findall(letter.text) if w not in known), None)
    if shouted:
        yield Advice(
            rule="shouting",
            severity="caution",
            sentence="Capitals read as shouting; small letters will do.",
            phrase=shouted,
        )


def _known_capitals(letter: Letter) -> frozenset[str]:
    """Capitals that belong to names: companies, roles, people."""
    opportunity, person = letter.opportunity, letter.person
    named = [opportunity.company, opportunity.role or "", opportunity.reference or ""] if opportunity else []
    named += [person.name] if person else []
    return frozenset(w for text in named for w in re.findall(r"[A-Z]{2,}", text))


def _emoji(letter: Letter) -> Iterator[Advice]:
    found = first_emoji(letter.text)
    theirs = any(c.direction == "in" and first_emoji(c.text or "") for c in letter.contacts)
    if found and not theirs:
        yield Advice(
            rule="emoji",
            severity="caution",
            sentence="Without the emoji, unless they use them too.",
            phrase=found,
        )


def first_emoji(text: str) -> str | None:
    return next((c for c in text if unicodedata.category(c) == "So" and ord(c) > 0x2190), None)
