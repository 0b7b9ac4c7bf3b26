"""One character per word kind: text becomes a short string that the grammar's patterns run over.

Every vocabulary word has a character of its own, a kind ("WEEKDAY") is the set of its words' characters, numbers are
sorted by what they can be (hour, day, minute, year), and anything else is OTHER."""

from coach.understand import lexicon
from coach.understand.zones import ZONE_WORDS

OTHER = "x"
MASKED = "m"
"""An address, link, phone number or name: never part of a date."""
NUMBERS = "012345LYC"
"""0 zero, 1 up to 12, 2 up to 24, 3 up to 31, 4 up to 59, 5 up to 99, C three or four digits (clock-like or year far
away), Y years 1900-2199, L longer."""

_codes: dict[str, str] = {}
_next = 0xE000

KINDS: dict[str, frozenset[str]] = {
    "NUM": frozenset("012345"),
    "HOUR": frozenset("012"),
    "DAY": frozenset("123"),
    "MIN": frozenset("01234"),
    "YEAR": frozenset("Y"),
    "SHORT_YEAR": frozenset("12345"),
    "HHMM": frozenset("CY"),
    "LONG": frozenset("L"),
    "OTHER": frozenset(OTHER),
    "ORDINAL": frozenset("o"),
}
ITEMS = ("CLOCK", "DATE", "PERIOD", "SPAN", "MOMENT", "EDGE_OF_DAY", "MEAL")
"""What the grammar makes: a time of day, a day, a week or longer, a length of time, an instant, a part of a day."""


def code_of(word: str) -> str:
    """The character of a vocabulary word, made on first use (while the grammar is loaded)."""
    global _next
    if word.isdecimal():
        raise ValueError(word)
    if word not in _codes:
        _codes[word] = chr(_next)
        _next += 1
    return _codes[word]


def code(word: str) -> str:
    """The character of any token's word."""
    return _codes.get(word) or (number_code(word) if word.isdecimal() else OTHER)


def number_code(digits: str) -> str:
    if len(digits) > 2:
        return _long_number_code(digits)
    value = int(digits)
    return "0" if value == 0 else "12345"[(value > 12) + (value > 24) + (value > 31) + (value > 59)]


def _long_number_code(digits: str) -> str:
    if len(digits) > 4:
        return "L"
    return "Y" if len(digits) == 4 and "1900" <= digits < "2200" else "C"


def item(kind: str) -> str:
    """A kind that is not a word but a result of the grammar: DATE, CLOCK, SPAN ..."""
    char = code_of(f"<{kind}>")
    KINDS[kind] = frozenset(char)
    return char


def _learn(kind: str, words: object) -> None:
    KINDS[kind] = frozenset(code_of(w) for w in words)  # type: ignore[attr-defined]


for _kind, _words in {
    "WEEKDAY": lexicon.WEEKDAYS,
    "WEEKDAYS": lexicon.PLURAL_WEEKDAYS,
    "MONTH": lexicon.MONTHS,
    "SEASON": lexicon.SEASONS,
    "SMALL": lexicon.SMALL,
    "TENS": lexicon.TENS,
    "ORDINAL_WORD": lexicon.ORDINALS,
    "UNIT": lexicon.UNITS,
    "BUSINESS": lexicon.BUSINESS,
    "VAGUE_COUNT": lexicon.VAGUE_COUNTS,
    "TODAY": lexicon.TODAY,
    "TONIGHT": lexicon.NIGHTS,
    "PART": lexicon.PARTS,
    "EOD": lexicon.END_OF_DAY,
    "NEXT": lexicon.NEXT,
    "THIS": lexicon.THIS,
    "LAST": lexicon.LAST,
    "COMING": lexicon.COMING,
    "EARLY": lexicon.EARLY,
    "MID": lexicon.MID,
    "LATE": lexicon.LATE,
    "END": lexicon.END,
    "AMPM": lexicon.HALF_DAY,
    "ZONE": ZONE_WORDS,
}.items():
    _learn(_kind, _words)

for _kind in ITEMS:
    item(_kind)
KINDS["OPEN"], KINDS["CLOSE"] = frozenset(code_of("(")), frozenset(code_of(")"))
KINDS["QUESTION"], KINDS["BAR"] = frozenset(code_of("?")), frozenset(code_of("|"))
KINDS["ORD"] = KINDS["ORDINAL"] | KINDS["ORDINAL_WORD"]
