""" "I am Arjun. I have an interview at Acme tomorrow": the name drafts are signed with, and the rest by itself."""

import re
from dataclasses import replace

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from handlers import capitals
from handlers.reading.reread import reread
from handlers.turn import Turn

INTRODUCES = re.compile(
    r"^\W*(?:(?:hi|hello|hey|hiya|namaste|good (?:morning|evening|afternoon|day))\b(?: there| bot| coach)?[\s,.!]*)?"
    r"(?:i am|i'm|i’m|im|my name is|my name's|myself)\s+(?P<name>[^\W\d_][\w'’-]+(?: [A-Z][\w'’-]+)?)(?: here)?"
    r"\s*(?:[.,!;:\n]+\s*|\s(?:and|,)\s+|$)(?P<rest>.*)$",
    re.I | re.S,
)


def settled(turn: Turn) -> Turn:
    """The turn without the introduction, which is kept; alone it is left to whoever answers it."""
    found = INTRODUCES.match(turn.text)
    if found is None or not found["rest"].strip() or not _a_name(found["name"]):
        return turn
    name = capitals.person(found["name"])
    known = replace(turn.search, preferences=replace(turn.search.preferences, name=name))
    return reread(turn.to(known), found["rest"].strip())


def alone(text: str) -> str | None:
    """The name, where somebody says nothing but that."""
    found = INTRODUCES.match(text)
    return found["name"] if found and not found["rest"].strip() and _a_name(found["name"]) else None


def _a_name(typed: str) -> bool:
    """One that people have; what is also an ordinary word only with its capital."""
    first = typed.split()[0]
    return first.casefold() in FIRST_NAMES and (first[:1].isupper() or first.casefold() not in COMMON)
