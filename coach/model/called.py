"""What somebody is called: in a sentence of the bot (Dana, or Mrs Bell), and by whoever types of them (dana, bell, ed)."""

import re

from coach.model.name_parts import (
    EPITHETS,
    FIRST_NAMES_TOO,
    PARTICLES,
    TITLES,
    bare,
    is_surname_only,
    title_and_names,
)


def first_name(name: str) -> str:
    """Dana; of "Dr Jane Fox" Jane; "Sister Okafor", "Ms de Vries" and "Big Ed" stay whole."""
    title, names = title_and_names(name)
    if not names or is_surname_only(title, names):
        return name
    given = [n for n in names if bare(n) not in EPITHETS]
    if len(given) < len(names):
        return given[0] if len(given) > 1 else name
    return names[0]


def untitled(name: str) -> list[str]:
    """The words of a name in small letters, without "Dr", "Ms" and their like."""
    words = [w for w in name.casefold().split() if w.strip(".") not in TITLES]
    return words[1:] if len(words) > 1 and words[0] in EPITHETS else words


def given_name(name: str) -> str:
    """The one word people type for somebody, in small letters: dana; huber for "Dr. Huber", ed for "Big Ed"."""
    return next((w for w in untitled(name) if w not in PARTICLES - FIRST_NAMES_TOO), name.casefold())


def is_named(name: str, text: str) -> bool:
    """That word stands in the text, by itself."""
    word = given_name(name)
    return bool(word) and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.I) is not None
