"""Where a name begins and ends, and whether it is a person's or a company's."""

from dataclasses import dataclass

from coach.understand.first_names import FIRST_NAMES
from coach.understand.lexicon import UNITS
from coach.understand.plain import plain
from coach.understand.vocabulary import (
    BRAND_STARTS,
    CONNECTORS,
    EVENTS,
    FILLERS,
    HARD_EVENTS,
    PREPOSITIONS,
    PRONOUNS,
    STOPS,
    SUFFIXES,
    VERBS,
)
from coach.understand.words import Word
from coach.understand.zones import ZONE_WORDS

AND_NAMES = frozenset(
    [
        "marks spencer",
        "johnson johnson",
        "procter gamble",
        "ernst young",
        "black decker",
        "barnes noble",
        "abercrombie fitch",
        "dolce gabbana",
        "price waterhouse",
        "bang olufsen",
        "crate barrel",
        "simon schuster",
        "arnold porter",
        "melinda gates",
        "smith wesson",
        "bed bath",
        "dun bradstreet",
        "standard poor's",
        "moet hennessy",
        "tate lyle",
        "rolls royce",
        "young rubicam",
    ]
)
"""Companies that have an "and" in their name; elsewhere "and" joins two."""


ORGANISATIONS = frozenset(
    (
        *(
            "bank",
            "university",
            "college",
            "school",
            "institute",
            "museum",
            "house",
            "church",
            "board",
            "city",
            "state",
        ),
        *(
            "hospital",
            "academy",
            "council",
            "department",
            "ministry",
            "office",
            "bureau",
            "society",
            "friends",
            "order",
        ),
        *(
            "company",
            "association",
            "center",
            "centre",
            "court",
            "chamber",
            "federation",
            "league",
            "library",
            "town",
        ),
    )
)
"""What a place has: "First National Bank of Omaha"."""
ABBREVIATIONS = frozenset(("st", "mt", "ft", "dr"))
"""Before a name, with a dot."""
_NEVER_FIRST = PREPOSITIONS | PRONOUNS | VERBS


MOST_WORDS = 6


MOST_LOWER = 3


_GLUE = frozenset("&.-'+/!*")


@dataclass(frozen=True, slots=True)
class Name:
    """A run of words; `next` is the index after it."""

    text: str
    first: int
    next: int
    capital: bool

    @property
    def words(self) -> list[str]:
        return self.text.lower().split()


def name_at(words: list[Word], k: int, shouting: bool = False, *, sure: bool = False) -> Name | None:
    """The longest name that begins at this word: capitals run on, lower case stops at any common word. `sure`: a name
    is bound to stand here, so that even a common word is one ("/interview Zoom")."""
    start = k
    if k < len(words) and words[k].low == "the" and not (words[k].capital and capital_at(words, k + 1)):
        start += 1
    if start >= len(words) or not (_can_start(words, start, shouting) or (sure and _may_start(words[start]))):
        return None
    capital = words[start].capital and not shouting
    if words[start].sort == "number":
        capital = capital_at(words, start + 1) and not shouting
        if words[start + 1].low in NO_NAMES and not capital_at(words, start + 2):
            return None
    last = _run(words, start, capital, shouting)
    text = joined(words, start, last)
    return Name(unowned(text) if _owns_next(words, last) else text, start, last + 1, capital)


def capital_at(words: list[Word], k: int) -> bool:
    return k < len(words) and words[k].sort == "word" and words[k].capital


def _owns_next(words: list[Word], last: int) -> bool:
    """ "Acme's recruiter", as against "interview at Wendy's tomorrow" and "Sainsbury's have offered"."""
    after = words[last + 1] if last + 1 < len(words) else None
    if after is None or after.sort not in ("word", "role"):
        return False
    if after.low in ("hiring", "lead", "sourcer"):
        return True
    return after.low not in VERBS | PREPOSITIONS and not (after.text.islower() and after.low.endswith("ed"))


def unowned(text: str) -> str:
    return text.removesuffix("'s").removesuffix("’s")


def _can_start(words: list[Word], k: int, shouting: bool) -> bool:
    word = words[k]
    if word.sort == "number":
        return (
            k + 1 < len(words)
            and (words[k + 1].i == word.j or (capital_at(words, k + 1) and words[k + 1].text[0].isalpha()))
            and words[k + 1].text not in ",.:;"
        )
    if word.sort != "word" or _ordinal(words, k) or _measures(words, k):
        return False
    if word.low in STOPS:
        if not word.capital or shouting or k + 1 >= len(words):
            return _brand(words, k)
        if word.low in PRONOUNS and words[k + 1].low in STOPS:
            return False
        starts = k == 0 or words[k - 1].text in '.!?;"“(*'
        led = word.low in BRAND_STARTS or not starts
        return bool(_glued(words, k)) or (led and capital_at(words, k + 1)) or _brand(words, k)
    return True


def _ordinal(words: list[Word], k: int) -> bool:
    """ "2nd interview", as against "1st Source Bank"."""
    low = words[k].low
    return low[:1].isdigit() and low[-2:] in ("st", "nd", "rd", "th") and not capital_at(words, k + 1)


def _may_start(word: Word) -> bool:
    return word.sort == "word" and (word.capital or word.low not in _NEVER_FIRST)


def _brand(words: list[Word], k: int) -> bool:
    """ "Next plc", "now foods": a common word with a company's ending."""
    return k + 1 < len(words) and words[k + 1].low in SUFFIXES and words[k + 1].low not in STOPS


def _run(words: list[Word], k: int, capital: bool, shouting: bool) -> int:
    last, count = k, 1
    while last + 1 < len(words) and count < MOST_WORDS:
        step = _glued(words, last) or _spaced(words, last, capital, shouting, count)
        if not step:
            break
        last += step
        count += 1
    return last


def _glued(words: list[Word], last: int) -> int:
    """ "Monday.com", "AT&T", "Twenty-First", "L'Oréal", "Yahoo!"."""
    sign = words[last + 1]
    if sign.i != words[last].j:
        return 0
    if sign.sort in ("word", "number"):
        return 1
    if (
        sign.text in _GLUE
        and last + 2 < len(words)
        and words[last + 2].i == sign.j
        and words[last + 2].sort in ("word", "number")
    ):
        return 2
    return 0


def _spaced(words: list[Word], last: int, capital: bool, shouting: bool, count: int) -> int:
    """How many further words belong to the name, after a blank."""
    word = words[last + 1]
    if words[last].low.endswith(("'s", "’s")) and (
        plain(word.low) in FIRST_NAMES or _office(words, last + 1) or _office(words, last + 2)
    ):
        return 0
    if _abbreviated(words, last) or (word.text in "&+" and _word_at(words, last + 2)):
        return 2
    if word.sort == "number":
        return int(capital and (capital_at(words, last + 2) or last + 2 == len(words)) and len(word.text) < 4)
    if word.sort != "word":
        return 0
    if not capital:
        return int(_goes_on_small(word, shouting, count))
    return _linked(words, last, count) or int(_goes_on_large(words, last, count))


def _measures(words: list[Word], k: int) -> bool:
    """A unit, unless it begins a name ("Second Harvest", "Eastern Bank")."""
    return (
        words[k].low in NO_NAMES
        and len(words[k].text) > 1
        and not (words[k].capital and capital_at(words, k + 1))
    )


NO_NAMES = (
    frozenset(UNITS) | ZONE_WORDS | frozenset(("lpa", "ctc", "usd", "eur", "gbp", "inr", "pm", "am", "yoe"))
)
"""Units, zones and currencies."""


def _word_at(words: list[Word], k: int) -> bool:
    return k < len(words) and words[k].sort == "word"


def _goes_on_small(word: Word, shouting: bool, count: int) -> bool:
    if word.capital and not shouting:
        return False
    named = word.low in SUFFIXES and word.low not in ("tech", "company")
    return named or (word.low not in STOPS and count < MOST_LOWER)


def _linked(words: list[Word], last: int, count: int) -> int:
    """ "Bank of the West", "Procter and Gamble"."""
    word = words[last + 1]
    if word.low == "of" and (
        plain(words[last - count + 1].low) in FIRST_NAMES or _somebody_of(words, last, count)
    ):
        return 0
    if word.low == "of" and capital_at(words, last + 3) and words[last + 2].low == "the":
        return 3
    if word.low not in CONNECTORS or not capital_at(words, last + 2):
        return 0
    pair = f"{words[last].low} {words[last + 2].low}"
    return 2 if word.low not in ("and", "y") or pair in AND_NAMES else 0


def _somebody_of(words: list[Word], last: int, count: int) -> bool:
    """ "Clementine Ashworth of Penguin", as against "Royal Bank of Scotland"."""
    return count == 2 and words[last].low not in ORGANISATIONS and words[last].low not in SUFFIXES


def _goes_on_large(words: list[Word], last: int, count: int) -> bool:
    word = words[last + 1]
    if not word.capital:
        return word.low in SUFFIXES and word.low not in STOPS
    if word.low not in STOPS or (words[last].low in STOPS and count == 1) or word.low in SUFFIXES:
        return True
    if word.low in FILLERS and capital_at(words, last + 2) and words[last + 2].low not in STOPS:
        return True
    return word.low in EVENTS and word.low not in HARD_EVENTS


def _office(words: list[Word], k: int) -> bool:
    """ "John Deere's Moline office"."""
    return k < len(words) and words[k].low in (
        "office",
        "offices",
        "branch",
        "team",
        "plant",
        "campus",
        "site",
        "hq",
        "headquarters",
        "store",
    )


def _abbreviated(words: list[Word], last: int) -> bool:
    """ "St. Brigid's", "Mt. Sinai", "A. Lange"."""
    return (
        words[last + 1].text == "."
        and words[last].capital
        and (words[last].low in ABBREVIATIONS or len(words[last].text) == 1)
        and capital_at(words, last + 2)
    )


def joined(words: list[Word], first: int, last: int) -> str:
    out = words[first].text
    for a, b in zip(words[first:last], words[first + 1 : last + 1], strict=False):
        out += " " * (b.i > a.j) + b.text
    return out
