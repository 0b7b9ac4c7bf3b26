"""Time words that are names: "May Mobility", "Friday's restaurant group", "April from HR", "Level 3 Communications"."""

from coach.understand.grammar.tokens import Token
from coach.understand.lexicon import MONTHS, SMALL, TENS, WEEKDAYS
from coach.understand.names_like_times.capitals import ODD, capital, long_name, title
from coach.understand.names_like_times.marks import (
    FEASTS,
    TIME_WORDS,
    Span,
    apposed,
    employer,
    explained,
    feast_name,
    spelled,
)
from coach.understand.names_like_times.numbers import name_of_number
from coach.understand.names_like_times.people import (
    NAME_MONTHS,
    family_name,
    led_as_person,
    of_a_department,
    opens_as_family_name,
    person_month,
    weekday_name,
    written_as_name,
)
from coach.understand.names_like_times.things import domain, other_word, thing_of_a_weekday
from coach.understand.wordlist import word_set

_SHORT_TITLES = word_set("mr mrs ms mx dr prof")
_TITLES = _SHORT_TITLES | word_set("professor herr frau")
_CLOCK_NAMES = word_set("noon midnight morning evening night today tomorrow")


def names_among_dates(text: str, tokens: list[Token]) -> list[Span]:
    """Spans that are names, judged by capitals, possessives and neighbours."""
    shouting = text.isupper()
    spans = []
    for k, token in enumerate(tokens):
        if token.word[:1].isdigit():
            span = name_of_number(text, tokens, k)
        elif token.word in SMALL or token.word in TENS:
            span = spelled(text, tokens, k, shouting)
        elif token.word in TIME_WORDS or token.word in ODD:
            span = _name_of_word(text, tokens, k, shouting)
        elif token.word == "nye" and family_name(text, tokens, k):
            span = token.i, token.j
        elif token.word in FEASTS or token.word == "year":
            family = opens_as_family_name(text, tokens, k)
            span = None if shouting else (token.i, token.j) if family else feast_name(text, tokens, k)
        else:
            continue
        if span:
            spans.append(span)
    return spans


def _name_of_word(text: str, tokens: list[Token], k: int, shouting: bool) -> Span | None:
    token = tokens[k]
    if domain(tokens, k):
        return token.i, tokens[k + 2].j
    if _person(text, tokens, k) or other_word(tokens, k) or (token.word in TIME_WORDS and apposed(tokens, k)):
        return token.i, token.j
    if not shouting and capital(text, token) and (named := _marked(text, tokens, k)):
        return named
    if thing_of_a_weekday(tokens, k) or (token.word in NAME_MONTHS and person_month(text, tokens, k)):
        return token.i, token.j
    return None if shouting else title(text, tokens, k) or long_name(text, tokens, k)


def _person(text: str, tokens: list[Token], k: int) -> bool:
    """ "Theresa May"; "tom" where it is not tomorrow."""
    if tokens[k].word in MONTHS and family_name(text, tokens, k):
        return True
    if tokens[k].word in WEEKDAYS and (weekday_name(text, tokens, k) or of_a_department(text, tokens, k)):
        return True
    if tokens[k].word in _CLOCK_NAMES and opens_as_family_name(text, tokens, k):
        return True
    return tokens[k].word == "tom" and (led_as_person(tokens, k) or written_as_name(text, tokens, k))


def _marked(text: str, tokens: list[Token], k: int) -> Span | None:
    """Written large, and by its neighbours a name."""
    token, before = tokens[k], tokens[k - 1] if k else None
    if before is not None and (_is_called(text, tokens, k) or _titled(tokens, k)):
        return token.i, token.j
    if _is_partnered(text, tokens, k):
        return token.i, tokens[k + 2].j
    if token.word in _CLOCK_NAMES and (
        _argument(tokens, k) or employer(tokens, k) or (before is not None and before.word == "with")
    ):
        return token.i, token.j
    if token.word in MONTHS and k + 1 < len(tokens) and tokens[k + 1].word in WEEKDAYS:
        return token.i, token.j  # nobody says "August Wed"
    return explained(text, tokens, k)


_CALLERS = word_set(
    "i we they she he you who somebody someone nobody hr both just also finally the my their his her our"
)


def _is_called(text: str, tokens: list[Token], k: int) -> bool:
    """ "a nurse called Tuesday", "is named April"; not "Wachusett School called Tuesday", "the manager called Friday"."""
    if tokens[k - 1].word not in ("called", "named"):
        return False
    if tokens[k - 1].word == "named" or k < 2:
        return True
    led = {t.word for t in tokens[max(k - 3, 0) : k - 1]}
    return not capital(text, tokens[k - 2]) and not led & _CALLERS


def _is_partnered(text: str, tokens: list[Token], k: int) -> bool:
    """ "Noon & Knight"."""
    pair = tokens[k + 1 : k + 3]
    large = len(pair) == 2 and pair[0].word == "&" and capital(text, pair[1])
    return large and pair[1].word not in TIME_WORDS and pair[1].word[:1].isalpha()


def _titled(tokens: list[Token], k: int) -> bool:
    """ "Dr. Friday", "Mrs March"."""
    stop = k > 1 and tokens[k - 1].word == "."  # "Dr. Friday", not "Good morning sir. Tomorrow ..."
    at = k - 2 if stop else k - 1
    titles = _SHORT_TITLES if stop else _TITLES
    return tokens[at].word in titles and tokens[k].i - tokens[at].j <= 2


def _argument(tokens: list[Token], k: int) -> bool:
    """ "/interview Noon tomorrow": what nobody writes large stands where the company does, and more follows."""
    return k == 2 and tokens[0].word == "/" and len(tokens) > 3 and tokens[3].word not in ("at", ",", "-")
