"""Time words that are another word: "Sunday school", "Black Friday deals", "the sun was out", "he sat down", "Monday.com"."""

from coach.understand.grammar.tokens import Token
from coach.understand.lexicon import WEEKDAYS
from coach.understand.names_like_times.capitals import next_to
from coach.understand.vocabulary import VERBS
from coach.understand.wordlist import word_set

_BEHIND_WEEKDAY = word_set("school scaries roast brunch blues driver league funday feeling club paper papers")
_BEFORE_WEEKDAY = word_set("ruby taco casual tgi cyber")
"""Words that make no date of a weekday: "Sunday school", "Ruby Tuesday"."""
SALES = word_set(
    "deal deals sale sales shopping campaign campaigns traffic cards card songs movie movies resolution resolutions greetings wishes"
)
"""What a holiday's name stands before when no day is meant: "Black Friday deals"."""
_EXAM = word_set("score scores exam exams test tests prep section mean means")
_SUNNY = word_set(
    "emoji dress lotion cream bed lamp lounger visor hot bathing damage screen tan glasses hat light rise rises rising set sets setting shine shines shining came comes burn protection exposure kissed room was is shone"
)
_WHO_SAT = word_set("i he she we they who just you")
_WE_WOULD = word_set("like love prefer appreciate welcome rather hate need")
"""After "we'd" without its apostrophe."""


def other_word(tokens: list[Token], k: int) -> bool:
    """ "He sat next to me", "the sun was out", "wed like to"."""
    before = tokens[k - 1].word if k else ""
    after = tokens[k + 1].word if k + 1 < len(tokens) else ""
    if tokens[k].word == "wed":
        return after in _WE_WOULD
    if tokens[k].word == "sat":
        return after in _EXAM or after in VERBS or before in _WHO_SAT
    return tokens[k].word == "sun" and (after in _SUNNY or before == "the")


def thing_of_a_weekday(tokens: list[Token], k: int) -> bool:
    """ "Sunday school", "Ruby Tuesday", "Black Friday deals"."""
    if tokens[k].word not in WEEKDAYS:
        return False
    before = tokens[k - 1] if k else None
    after = tokens[k + 1].word if k + 1 < len(tokens) else ""
    if after in _BEHIND_WEEKDAY:
        return True
    if before is None:
        return False
    named = before.word in _BEFORE_WEEKDAY and next_to(before, tokens[k])
    return named or (after in SALES and before.word in ("black", "cyber"))


def domain(tokens: list[Token], k: int) -> bool:
    """ "Monday.com"."""
    return (
        k + 2 < len(tokens)
        and tokens[k + 1].word == "."
        and tokens[k + 1].i == tokens[k].j
        and tokens[k + 2].i == tokens[k + 1].j
        and tokens[k + 2].word.isalpha()
        and len(tokens[k + 2].word) <= 4
    )
