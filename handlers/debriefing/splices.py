""" "Leila worries about handoffs, i had an idea for that": two facts of a debrief that only a comma parts."""

from coach import lazy_re as re
from coach.understand.gist import FACTS, likeliest
from handlers.debriefing.debrief_elsewhere import slot_of
from handlers.debriefing.debrief_told import ASKED_AND_FAILED
from handlers.reading import sentence_ends

CLAUSE = re.compile(
    r",\s+(?:and |but |so |also |then )*"
    r"(?=(?:i|we|she|he|they|it|there|the|their|her|his|my|our)\b|(?-i:[A-Z]\w+ [a-z]))",
    re.I,
)
"""Where a sentence of its own can begin."""
SURE = 0.5
FEW = 3
"""Words."""


def split(words: str) -> list[str]:
    """Cut where both sides tell a different fact of an interview for certain; else the words as they are."""
    for comma in CLAUSE.finditer(words):
        first, rest = words[: comma.start()], words[comma.end() :]
        told, told_next = _fact(first), _fact(rest.split(", ")[0])
        if told and told_next and told != told_next:
            return [first, *split(rest)]
    return [words]


def _fact(words: str) -> str | None:
    if len(words.split()) < FEW:
        return None
    if (plain := slot_of(words, "promise")) is not None:
        return plain
    best = likeliest(words)
    return best.act if best and best.act in FACTS and best.chance >= SURE else None


def clauses(text: str) -> list[str]:
    """Sentence by sentence; "she asked about pay, and I froze" is one thing."""
    if ASKED_AND_FAILED.search(text):
        return [text]
    return [c for s in sentence_ends.split(text) for c in split(s)]
