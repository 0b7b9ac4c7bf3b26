"""What sort of word each word is, so that what was learned of one counts for others like it."""

from functools import lru_cache

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.gist.kin import KIN
from coach.understand.places import PLACES
from coach.understand.plain import plain
from coach.understand.roles_words import MODIFIERS, POSTS, is_head
from coach.understand.slots.surnames import SURNAMES
from coach.understand.vocabulary import (
    DEPARTMENTS,
    EVENTS,
    FILLERS,
    MEDIA,
    PREPOSITIONS,
    PRONOUNS,
    SUFFIXES,
    TITLES,
    TRADES,
    VERBS,
)
from coach.understand.words import Word

LISTS = (
    ("first", FIRST_NAMES), ("sur", SURNAMES), ("title", TITLES), ("mod", MODIFIERS), ("post", POSTS), ("firm", SUFFIXES),
    ("trade", TRADES), ("dept", DEPARTMENTS), ("event", EVENTS), ("media", MEDIA), ("prep", PREPOSITIONS), ("pron", PRONOUNS),
    ("verb", VERBS), ("fill", FILLERS), ("place", PLACES),
)  # fmt: skip


@lru_cache(maxsize=8192)
def lists_of(low: str) -> tuple[str, ...]:
    bare = plain(low.removesuffix("'s"))
    found = [name for name, words in LISTS if bare in words]
    if is_head(bare):
        found.append("head")
    return tuple(found) if found else ("common",) if bare in COMMON or low in COMMON else ("odd",)


@lru_cache(maxsize=8192)
def shape_of(text: str) -> str:
    """ "Acme" -> "Xx", "SRE" -> "XX", "b2b" -> "x0x"."""
    out = ""
    for c in text:
        kind = "X" if c.isupper() else "x" if c.isalpha() else "0" if c.isdigit() else c
        if out[-2:] != kind * 2:
            out += kind
    return out[:8]


@lru_cache(maxsize=8192)
def kind_of(text: str, low: str, sort: str) -> str:
    """A word that says what stands beside it is its own kind; names and the like share one."""
    if sort == "date":
        return "_date"
    if sort == "mask":
        return "_mail" if "@" in text else "_phone" if text[:1] in "+(0123456789" else "_link"
    if sort == "number":
        return "_0"
    if sort == "sign":
        return low
    lists = lists_of(low)
    own = "'s" if low.endswith("'s") else ""
    case = "X" if text[:1].isupper() else ""
    for name in ("prep", "pron", "event", "fill", "post"):
        if name in lists:
            return KIN.get(low, low)
    if "verb" in lists:
        return KIN.get(low, low)
    for name in ("title", "first", "head", "mod", "firm", "sur", "trade", "place"):
        if name in lists:
            return f"_{name}{case}{own}"
    return f"_{lists[0]}{case}{own}"


def kind(word: Word) -> str:
    return kind_of(word.text, word.low, word.sort)
