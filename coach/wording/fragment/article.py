"""Articles: "migration project" -> "the migration project", where English asks for one."""

from functools import lru_cache

from coach import lazy_re as re
from coach.wording.fragment.closed import DETERMINERS, PREPOSITIONS, PRONOUN_SUBJECTS
from coach.wording.fragment.finds_verb import is_plural
from coach.wording.fragment.nouns import MASS
from coach.wording.fragment.proper import TECH

ABSTRACT = ("ing", "ity", "ness", "ment", "ship", "ics", "ism", "tion", "sion", "ance", "ence", "ss", "age")
"""Endings of nouns that go without an article."""


@lru_cache(maxsize=2048)
def with_article(noun: str, *, plural: bool = False) -> str:
    """ "migration project" -> "the migration project"; mass nouns and names stay, and plurals unless asked for."""
    words = noun.split(" ")
    first = words[0].lower()
    if counted := _ONE_OF_SO_MANY.match(noun):
        return f"the {counted[1]}-{counted[2]} {noun[counted.end() :]}"
    if noun.lower().startswith(_WITHOUT) or words[-1].lower() == "only":
        return noun
    if first in DETERMINERS | PRONOUN_SUBJECTS | PREPOSITIONS or first[:1].isdigit() or "'s" in words[0]:
        return noun
    head = head_of(words)
    process = head.lower().endswith(("tion", "sion", "ment")) and head != words[-1]
    bare = (_needs_none(head) and not process) or (is_plural(head.lower()) and not plural)
    return noun if bare or first in {"better", "faster", "cheaper", "safer", "not"} else f"the {noun}"


_ONE_OF_SO_MANY = re.compile(r"(\d+)[ -](day|hour|week|month|year|minute|person|shift|step) (?=[a-z]+$)")
""" "4 day week"."""
_WITHOUT = (
    "customer service",
    "data entry",
    "social media",
    "first aid",
    "credit control",
    "stock control",
    "quality control",
)
"""Compounds that go without an article, though their last word alone does not."""
_COUNTABLE = frozenset({"boss", "class", "glass", "bus", "cross", "process", "mattress", "loss"})


def head_of(words: list[str]) -> str:
    for i, word in enumerate(words):
        if i and (
            word.lower() in PREPOSITIONS
            or word.lower() in {"that", "which", "who", "and", "or"}
            or word == "-"
        ):
            return words[i - 1].strip(",()")
    return words[-1].strip(",()")


def _needs_none(head: str) -> bool:
    low = head.lower()
    name = head[:1].isupper() or not re.fullmatch(r"[^\W\d_][\w-]*", low)
    return name or low in MASS or low in TECH or (low.endswith(ABSTRACT) and low not in _COUNTABLE)
