"""Time words that are names: "May Mobility", "Friday's restaurant group", "April from HR", "Level 3 Communications"."""

from coach.understand.first_names import FIRST_NAMES
from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.tokens import Token
from coach.understand.lexicon import MONTHS, PARTS, SMALL, TENS, WEEKDAYS
from coach.understand.other_tongues import O_CLOCK
from coach.understand.veto_marks import (
    FEASTS,
    TIME_WORDS,
    Span,
    apposed,
    employer,
    explained,
    feast_name,
    spelled,
)
from coach.understand.vocabulary import EVENTS, MEDIA, VERBS
from coach.understand.wordlist import word_set

_ODD = word_set(
    "next last this early late later now after before midnight noon half quarter week weekend day hour"
)
_SHORT = word_set("mon tue wed thu sat sun jan mar apr jun jul aug sep dec may")
_KEEP_AFTER = (
    MEDIA
    | EVENTS
    | word_set(
        "eod cob eob eop eow eom i i'm i'll i've hr pm am edt est pst et pt ct gmt utc ist bst cet at with and or the in on by "
        "for to from"
    )
)
_NO_NAME = TIME_WORDS | _KEEP_AFTER
_NO_NAME_EVENT = _NO_NAME | EVENTS
_SHORT_OR_ODD = _SHORT | _ODD
_NAME_MONTHS = word_set("april may june august jan mar jun")
_TALK = word_set("to with met emailed called texted messaged thanked told ask asked named from and")
_TALKED_TO = _TALK - word_set("to from and") | word_set(
    "call email text message thank tell ring phone ping meet meeting w is dear hi hey hello mail dm for"
)
_WEEKDAY_THINGS = word_set("school scaries roast brunch blues driver league funday feeling club paper papers")
_THINGS_WEEKDAY = word_set("ruby taco casual tgi cyber")
"""Words that make no date of a weekday: "Sunday school", "Ruby Tuesday"."""
SALES = word_set(
    "deal deals sale sales shopping campaign campaigns traffic cards card songs movie movies resolution resolutions greetings wishes"
)
"""What a holiday's name stands before when no day is meant: "Black Friday deals"."""
_EXAM = word_set("score scores exam exams test tests prep section mean means")
_SUNNY = word_set(
    "emoji dress lotion cream bed lamp lounger visor hot bathing damage screen tan glasses hat light rise set shine burn protection exposure kissed room"
)
_WE_WOULD = word_set("like love prefer appreciate welcome rather hate need")
"""After "we'd" without its apostrophe."""
_CLOCK_NAMES = word_set("noon midnight morning evening night today tomorrow")


def names_among_dates(text: str, tokens: list[Token]) -> list[Span]:
    """Spans that are names, judged by capitals, possessives and neighbours."""
    shouting = text.isupper()
    spans = []
    for k, token in enumerate(tokens):
        if token.word[:1].isdigit():
            span = _name_of_number(text, tokens, k)
        elif token.word in SMALL or token.word in TENS:
            span = spelled(text, tokens, k, shouting)
        elif token.word in TIME_WORDS or token.word in _ODD:
            span = _name_of_word(text, tokens, k, shouting)
        elif token.word == "nye" and _family_name(text, tokens, k):
            span = token.i, token.j
        elif token.word in FEASTS or token.word == "year":
            span = None if shouting else feast_name(text, tokens, k)
        else:
            continue
        if span:
            spans.append(span)
    return spans


def _capital(text: str, token: Token) -> bool:
    return text[token.i].isupper()


def _next_to(a: Token, b: Token) -> bool:
    return b.i - a.j <= 1


def _name_of_word(text: str, tokens: list[Token], k: int, shouting: bool) -> Span | None:
    token = tokens[k]
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    before = tokens[k - 1] if k else None
    if _domain(tokens, k):
        return token.i, tokens[k + 2].j
    if token.word in MONTHS and _family_name(text, tokens, k):
        return token.i, token.j
    if token.word == "tom" and (_led_as_person(tokens, k) or _written_as_name(text, tokens, k)):
        return token.i, token.j
    if _is_verb_or_star(token, before, after) or (token.word in TIME_WORDS and apposed(tokens, k)):
        return token.i, token.j
    if not shouting and _capital(text, token) and (named := _marked(text, tokens, k)):
        return named
    if token.word in WEEKDAYS and (
        (after is not None and after.word in _WEEKDAY_THINGS)
        or (before is not None and before.word in _THINGS_WEEKDAY and _next_to(before, token))
        or (
            after is not None
            and after.word in SALES
            and before is not None
            and before.word in ("black", "cyber")
        )
    ):
        return token.i, token.j
    if after is None and not (before and token.word in _NAME_MONTHS):
        return None
    if token.word in _NAME_MONTHS and _person_month(text, tokens, k):
        return token.i, token.j
    if not shouting and (title := _title(text, tokens, k)):
        return title
    if after is None or shouting or not _capital(text, token) or not _next_to(token, after):
        return None
    if (
        _capital(text, after)
        and after.word[0].isalpha()
        and (after.word not in _NO_NAME or _name_goes_on(text, tokens, k))
        and not _time_word(after)
    ):
        return (
            None
            if _starts_sentence(tokens, k)
            and token.word not in _SHORT_OR_ODD
            and after.word in FIRST_NAMES
            and token.word in WEEKDAYS
            and not (k + 2 < len(tokens) and tokens[k + 2].word in ("is", "are", "has", "have"))
            else _run(text, tokens, k)
        )
    return None


def _marked(text: str, tokens: list[Token], k: int) -> Span | None:
    """Written large, and by its neighbours a name."""
    token, before = tokens[k], tokens[k - 1] if k else None
    if before is not None and before.word in ("called", "named"):
        return token.i, token.j
    if token.word in _CLOCK_NAMES and (_argument(tokens, k) or employer(tokens, k)):
        return token.i, token.j
    return explained(text, tokens, k)


def _family_name(text: str, tokens: list[Token], k: int) -> bool:
    """ "Carol Nye", "Theresa May": both large, inside a sentence, no number behind."""
    if k == 0 or text.isupper() or not text[tokens[k].i : tokens[k].j].istitle():
        return False
    first, after = tokens[k - 1], tokens[k + 1] if k + 1 < len(tokens) else None
    given = first.word in FIRST_NAMES and first.word not in TIME_WORDS and _capital(text, first)
    return (
        given
        and _next_to(first, tokens[k])
        and not (after and (after.word[:1].isdigit() or after.word == "the"))
    )


def _argument(tokens: list[Token], k: int) -> bool:
    """ "/interview Noon tomorrow": what nobody writes large stands where the company does, and more follows."""
    return k == 2 and tokens[0].word == "/" and len(tokens) > 3 and tokens[3].word not in ("at", ",", "-")


def _written_as_name(text: str, tokens: list[Token], k: int) -> bool:
    """ "Priya & Tom": large inside a sentence, and no time behind."""
    inside = k > 0 and tokens[k - 1].word not in (".", "!", "?") and not text.isupper()
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    return (
        inside
        and _capital(text, tokens[k])
        and not (after and (after.word[:1].isdigit() or after.word == "at"))
    )


def _is_verb_or_star(token: Token, before: Token | None, after: Token | None) -> bool:
    """ "he sat next to me", "the sun was out", "wed like to"."""
    if token.word == "wed":
        return after is not None and after.word in _WE_WOULD
    if token.word == "sat":
        if after is not None and after.word in _EXAM | VERBS:
            return True
        return before is not None and before.word in ("i", "he", "she", "we", "they", "who", "just", "you")
    if token.word != "sun":
        return False
    if after is not None and after.word in _SUNNY:
        return True
    return (before is not None and before.word == "the") or (
        after is not None and after.word in ("was", "is", "shone")
    )


def _title(text: str, tokens: list[Token], k: int) -> Span | None:
    if _title_run(text, tokens, k):
        return tokens[k].i, tokens[k + 2].j
    day = tokens[k].word in WEEKDAYS and _capital(text, tokens[k])
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
    return part.word in PARTS and _capital(text, part) and not _capital(text, verb) and done


def _title_run(text: str, tokens: list[Token], k: int) -> bool:
    """ "Friday Night Lights": two time words and a third one, all written large."""
    run = tokens[k : k + 3]
    return (
        len(run) == 3
        and all(_capital(text, t) and t.word[0].isalpha() for t in run)
        and run[1].word in PARTS
        and run[2].word not in _NO_NAME
        and _next_to(run[0], run[1])
        and _next_to(run[1], run[2])
    )


def _led_as_person(tokens: list[Token], k: int) -> bool:
    """ "with tom", "with dana and tom": nobody says that of tomorrow."""
    words = [t.word for t in tokens[max(k - 5, 0) : k]]
    if words[-1:] and words[-1] in _TALKED_TO:
        return True
    return words[-1:] == ["and"] and "with" in words and not set(words) & TIME_WORDS


def _name_goes_on(text: str, tokens: list[Token], k: int) -> bool:
    """ "Sat Phone Store": an event word inside a longer name."""
    if k + 2 >= len(tokens) or tokens[k + 1].word not in EVENTS or not _next_to(tokens[k + 1], tokens[k + 2]):
        return False
    last = tokens[k + 2]
    return (
        _capital(text, last)
        and last.word[0].isalpha()
        and last.word not in _NO_NAME_EVENT
        and tokens[k].word in _SHORT
    )


def _time_word(token: Token) -> bool:
    return token.code in KINDS["UNIT"] or token.code in KINDS["ZONE"] or token.code in KINDS["ORD"]


def _run(text: str, tokens: list[Token], k: int) -> Span:
    """The name's further capitals as well."""
    last = k + 1
    while (
        last + 1 < len(tokens)
        and _next_to(tokens[last], tokens[last + 1])
        and _capital(text, tokens[last + 1])
        and tokens[last + 1].word not in _NO_NAME
    ):
        last += 1
    return tokens[k].i, tokens[last].j


def _starts_sentence(tokens: list[Token], k: int) -> bool:
    return k == 0 or tokens[k - 1].word in (".", "!", "?", ";")


def _domain(tokens: list[Token], k: int) -> bool:
    """ "Monday.com"."""
    return (
        k + 2 < len(tokens)
        and tokens[k + 1].word == "."
        and tokens[k + 1].i == tokens[k].j
        and tokens[k + 2].i == tokens[k + 1].j
        and tokens[k + 2].word.isalpha()
        and len(tokens[k + 2].word) <= 4
    )


def _person_month(text: str, tokens: list[Token], k: int) -> bool:
    """ "April from HR", "May called", "talked to April": a person with a month's name."""
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    before = tokens[k - 1].word if k else ""
    if after is not None and (after.word[0].isdigit() or after.code in KINDS["ORD"]):
        return False
    if before in (
        "in",
        "by",
        "until",
        "till",
        "next",
        "last",
        "this",
        "mid",
        "early",
        "late",
        "of",
        "since",
        "end",
        "-",
        "to",
    ) and not (before == "to" and _talked(tokens, k)):
        return False
    if (
        after is not None
        and after.word in ("from", "at")
        and k + 2 < len(tokens)
        and not tokens[k + 2].word.isdecimal()
    ):
        return _capital(text, tokens[k]) or before in _TALK
    if after is not None and after.word in VERBS and _capital(text, tokens[k]):
        return True
    return before in ("with", "met", "emailed", "called", "messaged", "thanked", "and") or (
        before == "to" and _talked(tokens, k)
    )


def _talked(tokens: list[Token], k: int) -> bool:
    return k > 1 and tokens[k - 2].word in (
        "talked",
        "talk",
        "spoke",
        "speak",
        "wrote",
        "write",
        "sent",
        "thanks",
        "email",
        "note",
        "you",
        "reply",
        "spoken",
        "talking",
    )


def _name_of_number(text: str, tokens: list[Token], k: int) -> Span | None:
    """ "Level 3 Communications", "24 Hour Fitness", "7-Eleven": a number within capitals."""
    token = tokens[k]
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if after is None or not _next_to(token, after):
        return None
    if after.word == "-" and k + 2 < len(tokens) and tokens[k + 2].word == "eleven":
        return token.i, tokens[k + 2].j
    if (
        not _capital(text, after)
        or after.word in TIME_WORDS
        or after.word in O_CLOCK | {"am", "pm"}
        or after.code in KINDS["ZONE"]
    ):
        return None
    beyond = tokens[k + 2] if k + 2 < len(tokens) else None
    before = tokens[k - 1] if k else None
    if _time_word(after):
        capital = beyond is not None and _capital(text, beyond) and beyond.word not in _NO_NAME
        return (token.i, beyond.j) if capital and beyond and after.i > token.j else None
    led = (
        before is not None
        and _capital(text, before)
        and before.word[0].isalpha()
        and before.word not in TIME_WORDS
        and _next_to(before, token)
    )
    return (token.i, after.j) if led and after.word not in _KEEP_AFTER else None
