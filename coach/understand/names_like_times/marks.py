"""Signs in a message that a time word, or a number, is a name: how it is written, and what stands around it."""

from coach.understand.grammar.tokens import Token
from coach.understand.lexicon import MONTHS, NIGHTS, PARTS, SEASONS, SMALL, TODAY, WEEKDAYS
from coach.understand.wordlist import word_set

Span = tuple[int, int]
TIME_WORDS = (
    frozenset(NIGHTS)
    | {"midweek", "weekend"}
    | frozenset(WEEKDAYS)
    | frozenset(MONTHS)
    | frozenset(SEASONS)
    | frozenset(TODAY)
    | frozenset(PARTS)
)
_NO_KIND = word_set(
    "day days one date week morning afternoon evening last first second third next same usual earliest latest"
)


FIRMS = word_set(
    "app apps company startup start-up agency brand firm band shop store bank charity magazine platform restaurant bar pub "
    "cafe bakery studio school airline newspaper paper label nonprofit retailer chain hotel theatre theater club consultancy "
    "website site vendor publisher broker clinic hospital gym insurer supplier manufacturer maker"
)
"""What an employer may be said to be."""
FEASTS = word_set("easter halloween christmas xmas thanksgiving valentine valentine's diwali hanukkah eid")
_FEAST_GOES_ON = word_set(
    "eve day monday sunday friday weekend week break holiday holidays time morning night party lunch dinner shutdown"
)


def feast_name(text: str, tokens: list[Token], k: int) -> Span | None:
    """ "Easter Seals", "New Year Sports": a feast and what no day is called by, both written large."""
    feast = tokens[k].word in FEASTS or (tokens[k].word == "year" and k > 0 and tokens[k - 1].word == "new")
    if not feast or k + 1 >= len(tokens) or not text[tokens[k].i].isupper():
        return None
    after = tokens[k + 1]
    if after.i - tokens[k].j > 1 or not text[after.i].isupper() or after.word in _FEAST_GOES_ON | TIME_WORDS:
        return None
    return tokens[k - (tokens[k].word == "year")].i, after.j


def apposed(tokens: list[Token], k: int) -> bool:
    """ "Thursday, the dating app, wants a designer"."""
    rest = [t.word for t in tokens[k + 1 : k + 7]]
    if rest[:1] != [","] or rest[1:2] not in (["the"], ["a"], ["an"]):
        return False
    said = rest[2 : rest.index(",", 2) if "," in rest[2:] else 5]
    return any(w in FIRMS for w in said[:3])


def explained(text: str, tokens: list[Token], k: int) -> Span | None:
    """ "Tuesday Morning (the retailer)": written large, and said to be a thing behind."""
    last = k
    while (
        last + 1 < len(tokens) and tokens[last + 1].word in TIME_WORDS and text[tokens[last + 1].i].isupper()
    ):
        last += 1
    rest = tokens[last + 1 : last + 4]
    if (
        len(rest) < 3
        or rest[0].word != "("
        or rest[1].word not in ("the", "a", "an")
        or not text[tokens[k].i].isupper()
    ):
        return None
    kind = rest[2]
    return (tokens[k].i, tokens[last].j) if kind.code == "x" and kind.word not in _NO_KIND else None


def _goes_on_large(text: str, tokens: list[Token], k: int) -> bool:
    """ "O'Clock Somewhere" of "Five O'Clock Somewhere Bar"."""
    beyond = tokens[k + 1] if k + 1 < len(tokens) else None
    large = text[tokens[k].i].isupper() and beyond is not None and text[beyond.i].isupper()
    return large and beyond is not None and beyond.code == "x" and beyond.i - tokens[k].j == 1


def spelled(text: str, tokens: list[Token], k: int, shouting: bool) -> Span | None:
    """ "Seven Eleven", "Forever Twenty One": numbers in words that are written large inside a sentence."""
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if not shouting and after is not None and after.word == "o'clock" and _goes_on_large(text, tokens, k + 1):
        return tokens[k].i, after.j
    if shouting or not k or after is None or not text[tokens[k].i].isupper() or not text[after.i].isupper():
        return None
    if (
        tokens[k - 1].word in (".", "!", "?")
        or after.word not in SMALL
        or after.word in ("fifteen", "thirty")
    ):
        return None
    return tokens[k].i, after.j


_WORKS = word_set(
    "applied apply applying work worked working job role offer intern interned hired position career rejection"
)


def employer(tokens: list[Token], k: int) -> bool:
    """ "I applied at Noon"."""
    return k > 1 and tokens[k - 1].word in ("at", "for", "with", "from") and tokens[k - 2].word in _WORKS
