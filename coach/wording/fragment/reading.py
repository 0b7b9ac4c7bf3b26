"""Reads what was typed in a chat as a phrase for a letter."""

from functools import lru_cache

from coach import lazy_re as re
from coach.wording.fragment.article import with_article
from coach.wording.fragment.aside import is_aside
from coach.wording.fragment.closed import ADVERBS, PREPOSITIONS
from coach.wording.fragment.names import proper_name
from coach.wording.fragment.of_them import of_them
from coach.wording.fragment.oneself import about_me
from coach.wording.fragment.parts import of_one_kind
from coach.wording.fragment.phrase import Phrase
from coach.wording.fragment.private import AT_HOME, PRIVATE, UNSPOKEN
from coach.wording.fragment.shape import shape_of
from coach.wording.fragment.sound import is_sound
from coach.wording.fragment.tidy import tidy
from coach.wording.fragment.told_how import as_fact
from coach.wording.fragment.viewpoint import to_you
from coach.wording.vocabulary import word_set


def plain_phrase(raw: str) -> Phrase | None:
    """As typed, without chat noise: for languages whose grammar is not read; fits behind a colon."""
    text = " ".join(raw.split()).strip(" .,;:!?-\"'")
    return Phrase(text, "noun") if len(text) > 1 else None


@lru_cache(maxsize=4096)
def read_phrase(
    raw: str,
    *,
    names: tuple[str, ...] = (),
    reader: tuple[str, ...] = (),
    alone: bool = True,
    to_reader: bool = True,
    mine: bool = False,
    wish: bool = False,
) -> Phrase | None:
    """What was typed, as a phrase; None when it holds nothing that can go into a letter.

    `names`: proper nouns whose capitals stay. `reader`: names of the person who will read it. `alone`: "she" can only
    be the reader. `to_reader`: "they" is who will read it, not somebody in between. `mine`: told about the user, so "they" is somebody else. `wish`: an aim or an idea."""
    names, reader = tuple(map(proper_name, names)), tuple(map(proper_name, reader))
    text = tidy(raw, names, mine=mine, wish=wish)
    text = of_one_kind(text, mine=mine, wish=wish) if text else None
    if text and wish and not mine:
        text = speakable(text)
    if not text or is_aside(text, wish=wish):
        return None
    if mine:
        text = "" if AT_HOME.fullmatch(text) else about_me(text)
    else:
        text = of_them(text if wish else as_fact(text), wish=wish)
        said = any(re.search(rf"\b{re.escape(n)}\b", raw, re.IGNORECASE) for n in reader if n)
        text = to_you(text, reader=reader, alone=alone or said) if to_reader else text
    return _shaped(text, mine=mine, wish=wish) if text and text.lower() not in _NOBODY else None


def _shaped(text: str, *, mine: bool, wish: bool) -> Phrase | None:
    shape = shape_of(text, mine=mine, wish=wish)
    phrase = Phrase(_listed(text) if shape in ("noun", "adjective") else text, shape)
    subject = phrase.subject
    phrase = Phrase(with_article(subject) + text.removeprefix(subject), shape) if subject else phrase
    return phrase if is_sound(phrase) else None


def speakable(text: str) -> str | None:
    """Of several reasons, those that can be told: "good pay and they do interesting work" -> "they do interesting work"."""
    text = re.sub(
        r",? (?:and )?not (?:just |only )?(?:the |about )?(?:money|pay|salary|cash|profits?)$", "", text
    )
    parts = re.split(r",? and (?=(?:i|we|they|she|he|it|the|their|you)\b)|, ", text)
    told = [p for p in parts if not UNSPOKEN.fullmatch(p) and not PRIVATE.fullmatch(p)]
    return text if len(told) == len(parts) else " and ".join(told) or None


def _listed(text: str) -> str:
    """ "SQL, Python, Excel" -> "SQL, Python and Excel"."""
    parts = [p.strip() for p in text.split(",") if p.strip()]
    if len(parts) == 2 and (_aside_of_numbers(parts) or _SHARE.match(parts[1]) or _no_item(parts)):
        return parts[0]
    parts = list({p.lower(): p for p in reversed(parts)}.values())[::-1]
    if len(parts) == 1:
        return parts[0]
    if len(parts) > 1 and parts[1].split()[0].lower() in ADVERBS | PREPOSITIONS | _BESIDE:
        return parts[0]
    if len(parts) < 2 or re.search(r"\b(?:and|or)\b", parts[-1]) or any(_is_remark(p) for p in parts):
        return text
    return ", ".join(parts[:-1]) + " and " + parts[-1]


_BESIDE = word_set("mostly mainly especially again also obviously particularly")
_NOBODY = frozenset({"you", "yourself", "yourselves", "them", "themselves", "me", "myself"})
"""Told about, and nothing said of it."""


def _aside_of_numbers(parts: list[str]) -> bool:
    """Says how long or how many, behind what it is said of: "shorter pilots, 4 weeks", "the app, 4.8 stars"."""
    first, second = parts
    return (
        second[:1].isdigit()
        and not first[:1].isdigit()
        and not re.search(r"\b(?:years?|months?) (?:of|in|as|at)\b", second)
    )


_SHARE = re.compile(
    r"(?:like |about |around |almost |over |up to |some |roughly )?"
    r"(?:\d+ ?%|\d+ (?:in|of|out of) \d+\b|half of|a third of)",
    re.IGNORECASE,
)
"""Says how much of it: "high turnover of drivers, 90% a year"."""


def _no_item(parts: list[str]) -> bool:
    """ "their new CEO, ex-McKinsey": one thing, and what it is."""
    if not all(parts):
        return False
    first, second = parts[0].split()[0].lower(), parts[1].split()[0].lower()
    one = first in {"a", "an", "one", "another"} and parts[1][:1].isupper() and len(parts[0].split()) > 1
    whose = first in {"the", "their", "your", "our", "her", "his"}
    return one or (whose and second.startswith(("ex-", "formerly")))


def _is_remark(part: str) -> bool:
    """No item of a list: "updated at each handover"."""
    words = part.split()
    return not words or len(words) > 4 or (len(words) > 1 and words[0].endswith(("ed", "ing")))
