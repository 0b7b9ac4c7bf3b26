"""Keeps, of what was typed with commas, the part that can stand behind one frame."""

import re

from coach.wording.fragment.closed import ADVERBS, DETERMINERS, JOINERS, PREPOSITIONS
from coach.wording.fragment.finds_verb import verb_at
from coach.wording.fragment.shape import Shape, shape_of

_CONDITIONS = frozenset(
    {"when", "if", "because", "since", "while", "although", "whenever", "once", "after", "before"}
)
_SENTENCES: frozenset[Shape] = frozenset({"clause", "wh"})
_THINGS: frozenset[Shape] = frozenset({"noun", "gerund"})
_PRONOUNS = frozenset({"it", "its", "it's", "they", "she", "he", "this", "that", "them"})


def of_one_kind(text: str, *, mine: bool = False, wish: bool = False) -> str | None:
    """ "dbt, Airflow, how the team is set up" -> "dbt, Airflow"; "tests are slow, nobody owns them" -> "tests are slow".

    "when a nurse is sick, nobody is told" -> "nobody is told when a nurse is sick"; None when neither part stands alone."""
    parts = [p for p in re.split(r"\s*,\s+", text) if p]
    if len(parts) < 2:
        return _unsplit(text)
    if parts[0].split()[0].lower() in _CONDITIONS and not (mine and parts[1].startswith("I ")):
        return _turned(parts, text)
    if mine and shape_of(parts[0], mine=True) == "noun":
        deeds = [p for p in parts[1:] if shape_of(p, mine=True) == "past"]
        parts = deeds or parts
    first = shape_of(parts[0], mine=mine, wish=wish)
    if first in _SENTENCES and not re.search(r"\b(?:and|or)\b", parts[-1]) and shape_of(parts[-1]) in _THINGS:
        return text if _leads(parts[-1]) else parts[0]
    kept = [parts[0]]
    for part in parts[1:]:
        if not _goes_on(part, first):
            break
        kept.append(part)
    return text if len(kept) == len(re.split(r"\s*,\s+", text)) else ", ".join(kept)


def _goes_on(part: str, first: Shape) -> bool:
    """Whether this part continues what the first one began."""
    words = re.sub(r"^(?:and|or)\s+", "", part, flags=re.IGNORECASE).split()
    if not words:
        return False
    low = words[0].lower()
    if low in _WEAKENS or low == "so" or (words[0][:1].isdigit() and first not in _THINGS):
        return False
    if _leads(part) and not _says_itself(words):
        return first in _THINGS or low not in {"so", "but", "which"}
    shape = shape_of(" ".join(words))
    if first in _THINGS:
        return shape not in _SENTENCES
    return shape not in _SENTENCES and low not in _PRONOUNS


_WEAKENS = frozenset({"bit", "tad", "nothing", "dunno"})
""" "open plan, bit loud": said to the bot."""


def _says_itself(words: list[str]) -> bool:
    """ "on call is burning people out" starts with a preposition and is a sentence."""
    at = verb_at([w.lower() for w in words])
    return (
        words[0].lower() in PREPOSITIONS and at is not None and not JOINERS & {w.lower() for w in words[:at]}
    )


def _leads(part: str) -> bool:
    """ "mostly because docs are missing", "which nobody reads": hangs on to what stands before."""
    link = (JOINERS - {"and", "or", "that"}) | PREPOSITIONS | ADVERBS | {"mostly", "mainly", "especially"}
    return part.split()[0].lower() in link


def _unsplit(text: str) -> str:
    """ "when it rains the roof leaks" -> "the roof leaks when it rains": the seam is not always written."""
    words = text.split()
    if words[0].lower() not in _CONDITIONS - {"because", "since"}:
        return text
    for i in range(3, len(words) - 1):
        then, rest = " ".join(words[:i]), " ".join(words[i:])
        opens = words[i].lower() in DETERMINERS | {"i", "i've", "nobody", "everybody", "people"}
        if (
            opens
            and shape_of(rest) == "clause"
            and (words[i][:1] in "Ii" or shape_of(" ".join(words[1:i])) == "clause")
        ):
            return f"{rest} {then}"
    return text


def _turned(parts: list[str], text: str) -> str | None:
    """The main clause first."""
    if len(parts) == 2 and shape_of(parts[1]) == "clause" and parts[1].split()[0].lower() not in _PRONOUNS:
        return f"{parts[1]} {parts[0]}"
    return None
