"""Names typed in small letters as one would write them: Dana Ng, Octopus Energy, KPMG, PwC, eBay."""

from collections.abc import Callable

from coach import lazy_re as re
from coach.understand.own_spelling import OWN

LETTERS = re.compile(r"[bcdfghjklmnpqrstvwxz&]{2,5}")
"""No vowel: letters that are read one by one, KPMG and HSBC."""
SHORT_WORDS = frozenset({"st", "mt", "ft", "dr", "mr", "mrs", "ms", "jr", "sr", "ltd", "pvt", "bros"})


def person(typed: str) -> str:
    """Any other spelling than small letters is the user's own."""
    return _each(typed, _capital)


def company(typed: str) -> str:
    return _each(typed, lambda word: OWN.get(word) or (word.upper() if _letters(word) else _capital(word)))


def _each(typed: str, spelled: Callable[[str], str]) -> str:
    return " ".join(spelled(w) for w in typed.split(" ")) if typed == typed.casefold() else typed


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _letters(word: str) -> bool:
    return LETTERS.fullmatch(word) is not None and word not in SHORT_WORDS
