"""Time words in a name of several words, told by capitals: "Tuesday Morning laid off", "Friday Night Lights", "Sat Phone Store"."""

from coach.understand.first_names import FIRST_NAMES
from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.tokens import Token
from coach.understand.lexicon import PARTS, WEEKDAYS
from coach.understand.names_like_times.marks import TIME_WORDS, Span
from coach.understand.vocabulary import EVENTS, MEDIA
from coach.understand.wordlist import word_set

ODD = word_set(
    "next last this early late later now after before midnight noon half quarter week weekend day hour"
)
_SHORT = word_set("mon tue wed thu sat sun jan mar apr jun jul aug sep dec may")
KEEP_AFTER = (
    MEDIA
    | EVENTS
    | word_set(
        "eod cob eob eop eow eom i i'm i'll i've hr pm am edt est pst et pt ct gmt utc ist bst cet at with and or the in on by "
        "for to from"
    )
)
NO_NAME = TIME_WORDS | KEEP_AFTER
_NO_NAME_EVENT = NO_NAME | EVENTS


def capital(text: str, token: Token) -> bool:
    return text[token.i].isupper()


def next_to(a: Token, b: Token) -> bool:
    return b.i - a.j <= 1


def title(text: str, tokens: list[Token], k: int) -> Span | None:
    """ "Friday Night Lights", "Tuesday Morning laid everyone off"."""
    if _title_run(text, tokens, k):
        return tokens[k].i, tokens[k + 2].j
    day = tokens[k].word in WEEKDAYS and capital(text, tokens[k])
    return (tokens[k].i, tokens[k + 1].j) if day and _employs(text, tokens, k) else None


_PAST = word_set(
    "laid said went sent made told let cut hired fired shut rang wrote gave took ran kept chose paid sold bought ghosted"
)


def _employs(text: str, tokens: list[Token], k: int) -> bool:
    """ "Tuesday Morning laid everyone off": it begins a sentence, is written large throughout, and does something."""
    if not _starts_sentence(tokens, k) or k + 2 >= len(tokens):
        return False
    part, verb = tokens[k + 1], tokens[k + 2]
    done = verb.word in _PAST or (verb.word.endswith("ed") and verb.word not in ("worked", "suited", "need"))
    return part.word in PARTS and capital(text, part) and not capital(text, verb) and done


def _title_run(text: str, tokens: list[Token], k: int) -> bool:
    """ "Friday Night Lights": two time words and a third one, all written large."""
    run = tokens[k : k + 3]
    return (
        len(run) == 3
        and all(capital(text, t) and t.word[0].isalpha() for t in run)
        and run[1].word in PARTS
        and run[2].word not in NO_NAME
        and next_to(run[0], run[1])
        and next_to(run[1], run[2])
    )


def long_name(text: str, tokens: list[Token], k: int) -> Span | None:
    """ "May Mobility", "Sat Phone Store": large together with the word behind, which tells of no time."""
    token, after = tokens[k], tokens[k + 1] if k + 1 < len(tokens) else None
    if after is None or not capital(text, token) or not capital(text, after) or not next_to(token, after):
        return None
    named = after.word not in NO_NAME or _name_goes_on(text, tokens, k)
    if not named or not after.word[0].isalpha() or time_word(after) or _day_and_person(tokens, k):
        return None
    return _run(text, tokens, k)


_OF_SOMEBODY = word_set(
    "is are has have drives runs heads leads manages works chairs teaches owns handles signs keeps cooks takes sits wants looks knows"
)


def _day_and_person(tokens: list[Token], k: int) -> bool:
    """ "Friday Dana called": a sentence begins with the day, and with a person behind."""
    day, person = tokens[k].word, tokens[k + 1].word
    described = k + 2 < len(tokens) and tokens[k + 2].word in _OF_SOMEBODY
    whole = day in WEEKDAYS and day not in _SHORT and day not in ODD
    return whole and person in FIRST_NAMES and _starts_sentence(tokens, k) and not described


def _name_goes_on(text: str, tokens: list[Token], k: int) -> bool:
    """ "Sat Phone Store": an event word inside a longer name."""
    if k + 2 >= len(tokens) or tokens[k + 1].word not in EVENTS or not next_to(tokens[k + 1], tokens[k + 2]):
        return False
    last = tokens[k + 2]
    return (
        capital(text, last)
        and last.word[0].isalpha()
        and last.word not in _NO_NAME_EVENT
        and tokens[k].word in _SHORT
    )


def time_word(token: Token) -> bool:
    return token.code in KINDS["UNIT"] or token.code in KINDS["ZONE"] or token.code in KINDS["ORD"]


def _run(text: str, tokens: list[Token], k: int) -> Span:
    """The name's further capitals as well."""
    last = k + 1
    while (
        last + 1 < len(tokens)
        and next_to(tokens[last], tokens[last + 1])
        and capital(text, tokens[last + 1])
        and tokens[last + 1].word not in NO_NAME
    ):
        last += 1
    return tokens[k].i, tokens[last].j


def _starts_sentence(tokens: list[Token], k: int) -> bool:
    return k == 0 or tokens[k - 1].word in (".", "!", "?", ";")
