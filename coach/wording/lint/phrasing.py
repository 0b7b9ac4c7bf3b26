"""Finds the phrases of the tables, with regard to who writes to whom."""

import re
from collections.abc import Iterator
from dataclasses import replace

from coach.wording.advice import Advice
from coach.wording.lint.letter import Letter
from coach.wording.lint.phrases import BARE_UPDATE, PHRASES, Phrase, flattened


def check(letter: Letter) -> Iterator[Advice]:
    text = flattened(letter.text)
    for phrase in PHRASES:
        found = phrase.find(text) if not phrase.kinds or letter.kind in phrase.kinds else None
        if found and not _excused(phrase, letter, found):
            yield _repeated(
                letter,
                Advice(rule=phrase.rule, severity=phrase.severity, sentence=phrase.sentence, phrase=found),
            )


def _excused(phrase: Phrase, letter: Letter, found: str) -> bool:
    """A date by which one needs to know is no ultimatum when there is an offer to answer (rule book 4.6, N23)."""
    dated = phrase.rule == "ultimatum" and re.search(r"\b(?:by|before|until)$", found, re.IGNORECASE)
    return bool(dated) and (letter.kind.startswith("offer") or letter.holds_offer)


def _repeated(letter: Letter, advice: Advice) -> Advice:
    """The bare question for news, asked again at the same company, is a stop (rule book 4.6, R7)."""
    if advice.rule != BARE_UPDATE or not any(
        c.direction == "out" and asks_barely(c.text or "") for c in letter.contacts
    ):
        return advice
    again = "You have asked them this before, and it gives them nothing new to answer. Bring a fresh angle instead."
    return replace(advice, severity="stop", sentence=again)


def asks_barely(text: str) -> bool:
    """Whether the text holds one of the bare questions for news."""
    return any(p.find(flattened(text)) for p in PHRASES if p.rule == BARE_UPDATE)
