"""Dates in other languages, where they stand in full ("Dienstag, 24. November um 14 Uhr"): their words become English ones.

The names come from Babel's locale data, read when a word beside a number first asks for them. Only a name beside its number
counts, so that Herr Freitag and the planet Mars stay what they are."""

from functools import lru_cache

from coach.understand.foreign_phrases import any_phrase, in_english_words
from coach.understand.grammar.alphabet import KINDS, number_code
from coach.understand.grammar.tokens import Token
from coach.understand.lexicon import MONTHS, WEEKDAYS
from coach.understand.other_clocks import AT, AT_ALONE, LAS, O_CLOCK, times, worded
from coach.understand.wordlist import word_set

LANGUAGES = ("de", "fr", "es", "it", "nl", "pt")
_OF = word_set("de del di do of . er º")
_THE = word_set("der den dem le el il la de op am , . - feira the")
_FIRST = word_set("1er 1º 1ro 1o")
SHORTEST = 3
_SHORT = dict(
    zip(
        ("mo", "di", "mi", "do", "fr", "sa", "so"),
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        strict=True,
    )
)


@lru_cache(maxsize=1)
def names() -> dict[str, str]:
    """Month and weekday names of those languages, in small letters, to the English ones."""
    from babel import Locale  # here, as English needs none of it

    months = {
        number: name for name, number in reversed(MONTHS.items()) if len(name) > SHORTEST or name == "may"
    }
    weekdays = {number: name for name, number in WEEKDAYS.items() if name.endswith("day")}
    found: dict[str, str] = {}
    for locale in map(Locale, LANGUAGES):
        found |= {name.casefold(): months[n] for n, name in locale.months["format"]["wide"].items()}
        found |= {
            name.casefold().split("-")[0]: weekdays[n] for n, name in locale.days["format"]["wide"].items()
        }
    return {name: english for name, english in found.items() if name not in MONTHS and name not in WEEKDAYS}


def in_english(tokens: list[Token], text: str) -> list[Token]:
    """The same tokens where no date of another language is among them."""
    foreign = any_phrase(tokens)
    if foreign:
        tokens = in_english_words(tokens, text, names())
    if not foreign and (not any(_may_be(tokens, k) for k in range(len(tokens))) or _none_told(tokens)):
        return tokens
    out = _months(tokens)
    out = _weekdays(out)
    return times(out) if foreign or out != tokens or any(t.word in O_CLOCK for t in tokens) else tokens


def _none_told(tokens: list[Token]) -> bool:
    """No word of them is a month, a weekday of another language, or an hour there."""
    told = names()
    words = [t.word for t in tokens]
    return not any(w in MONTHS or w in told or w in _SHORT or w in O_CLOCK for w in words)


def _may_be(tokens: list[Token], k: int) -> bool:
    """A number with a word beside it that English does not know, or with a stop and a month."""
    if not tokens[k].word[:1].isdigit() or len(tokens[k].word) > 4:
        return False
    around = tokens[max(k - 3, 0) : k] + tokens[k + 1 : k + 3]
    unknown = any(t.code == "x" and len(t.word) >= SHORTEST and t.word.isalpha() for t in around)
    return unknown or any(t.word in O_CLOCK for t in around) or _stopped(tokens, k)


def _stopped(tokens: list[Token], k: int) -> bool:
    """ "24. November"."""
    return len(tokens) > k + 2 and tokens[k + 1].word == "." and tokens[k + 2].code in KINDS["MONTH"]


def _day(token: Token) -> bool:
    return token.code in KINDS["DAY"] or token.word in _FIRST


def _months(tokens: list[Token]) -> list[Token]:
    """A month name after its day; what joins them goes, and "of" stands before a year."""
    out: list[Token] = []
    sure = any(t.word in O_CLOCK or names().get(t.word) in WEEKDAYS for t in tokens)
    for k, token in enumerate(tokens):
        english = (
            names().get(token.word)
            if token.code == "x"
            else token.word
            if token.code in KINDS["MONTH"]
            else None
        )
        at = len(out) - 1
        while at >= 0 and out[at].word in _OF and len(out) - at <= 2:
            at -= 1
        foreign = token.code == "x" or (
            at < len(out) - 1 and out[-1].word != "of" and (sure or _ends(tokens, k))
        )
        if english in MONTHS and foreign and at >= 0 and _day(out[at]):
            del out[at + 1 :]
            if out[at].word in _FIRST:
                out[at] = Token(number_code("1"), "1", out[at].i, out[at].j)
            out.append(worded(token, english))
        elif token.word in _OF - {"."} and out and out[-1].code in KINDS["MONTH"] and _year_next(tokens, k):
            continue
        else:
            out.append(token)
    return out


def _ends(tokens: list[Token], k: int) -> bool:
    """No sentence begins with this month: "I have 3. March was busy"."""
    after = tokens[k + 1].word if k + 1 < len(tokens) else ""
    return not after[:1].isalpha() or after in AT_ALONE


def _year_next(tokens: list[Token], k: int) -> bool:
    return k + 1 < len(tokens) and tokens[k + 1].code in KINDS["YEAR"]


def _weekdays(tokens: list[Token]) -> list[Token]:
    """A weekday before its day or its time."""
    out: list[Token] = []
    skip = 0
    for k, token in enumerate(tokens):
        if skip:
            skip -= 1
            continue
        english = names().get(token.word) if token.code == "x" else None
        english = _SHORT.get(token.word, english) if _dotted_date(tokens, k + 1) else english
        at = k + 1
        while at < len(tokens) and at - k <= 4 and tokens[at].word in _THE | AT | LAS:
            at += 1
        between = tokens[k + 1 : at]
        timed = next((t for t in between if t.word in AT_ALONE or t.word in LAS), None)
        if english in WEEKDAYS and _number(tokens, at) and (timed or _date_at(tokens, at)):
            out.append(worded(token, english))
            clock = at + 1 < len(tokens) and tokens[at + 1].word in O_CLOCK
            out += [worded(timed or token, "at")] if timed or clock else []
            skip = len(between)
        else:
            out.append(token)
    return out


def _dotted_date(tokens: list[Token], at: int) -> bool:
    """ "10.12." behind a short weekday ("Do 10.12.")."""
    at += at < len(tokens) and tokens[at].word == "."
    words = [t.word for t in tokens[at : at + 4]]
    return len(words) == 4 and words[0].isdigit() and words[2].isdigit() and words[1] == words[3] == "."


def _number(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].code in KINDS["DAY"] | KINDS["HOUR"]


def _date_at(tokens: list[Token], at: int) -> bool:
    """ "24 November", "24.11.", "10 Uhr"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and (after.code in KINDS["MONTH"] or after.word == "." or after.word in O_CLOCK)
