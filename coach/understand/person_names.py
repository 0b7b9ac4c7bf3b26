"""Names of people in a bare answer: where they begin and end."""

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.names import Name, capital_at, joined, unowned
from coach.understand.vocabulary import LOOSE_TITLES, STOPS, TITLES
from coach.understand.words import Word


def person_at(words: list[Word], k: int) -> Name | None:
    """A person's name in any case: capitals run on; in lower case a first name and one more."""
    if k < len(words) and words[k].low.rstrip(".") in TITLES and _leads_name(words, k):
        after = k + 1 + (k + 1 < len(words) and words[k + 1].text == ".")
        inner = person_at(words, after) or _surname(words, after)
        return Name(unowned(joined(words, k, inner.next - 1)), k, inner.next) if inner else None
    if (
        k >= len(words)
        or words[k].sort != "word"
        or (words[k].low in STOPS and words[k].low not in FIRST_NAMES)
    ):
        return None
    if words[k].capital:
        return _capital_person(words, k)
    if unowned(words[k].low) not in FIRST_NAMES or (k and words[k - 1].low in _DETERMINERS):
        return None
    last = k
    if (
        unowned(words[k].low) == words[k].low
        and k + 1 < len(words)
        and words[k + 1].sort == "word"
        and words[k + 1].low not in STOPS
        and not words[k + 1].capital
        and words[k + 1].i > words[k].j
    ):
        last = k + 1
    return Name(unowned(joined(words, k, last)), k, last + 1)


_DETERMINERS = frozenset(("my", "your", "his", "her", "our", "the", "a", "an", "this", "that"))
"""Nobody says "my nan" of somebody called Nan."""


def _leads_name(words: list[Word], k: int) -> bool:
    """ "miss patel", not "miss the call" and "coach said"."""
    if words[k].low not in LOOSE_TITLES:
        return True
    after = words[k + 1] if k + 1 < len(words) else None
    if after is None or after.sort != "word" or after.low in STOPS:
        return False
    return after.capital or after.low not in COMMON


def _surname(words: list[Word], k: int) -> Name | None:
    """After a title any word is a name ("dr patel")."""
    if k >= len(words) or words[k].sort != "word" or words[k].low in STOPS:
        return None
    return Name(words[k].text, k, k + 1)


def _capital_person(words: list[Word], k: int) -> Name:
    last = k
    while last + 1 < len(words) and last - k < 3:
        word = words[last + 1]
        if (
            word.i == words[last].j
            and word.text in "-'"
            and last + 2 < len(words)
            and words[last + 2].sort == "word"
        ):
            last += 2
        elif word.sort == "word" and word.capital and (word.low not in STOPS or word.low in FIRST_NAMES):
            last += 1
        elif word.low in ("de", "van", "von", "der", "da", "di", "bin", "al", "la", "del") and capital_at(
            words, last + 2
        ):
            last += 2
        else:
            break
    return Name(unowned(joined(words, k, last)), k, last + 1)
