"""Time words that are another word: "Sunday school", "Black Friday deals", "the sun was out", "he sat down", "Monday.com"."""

from coach.understand.grammar.tokens import Token
from coach.understand.lexicon import WEEKDAYS
from coach.understand.names_like_times.capitals import next_to
from coach.understand.vocabulary import VERBS
from coach.understand.wordlist import word_set

_BEHIND_WEEKDAY = word_set(
    "school scaries roast brunch blues driver league funday feeling club paper papers pay rate rates overtime trading opening premium"
)
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
    if tokens[k].word in WEEKDAYS and _goes_on(tokens, k):
        return True
    if tokens[k].word == "sat":
        return after in _EXAM or after in VERBS or before in _WHO_SAT or _is_score(after)
    return tokens[k].word == "sun" and (after in _SUNNY or before == "the")


def _goes_on(tokens: list[Token], k: int) -> bool:
    """ "fri-yay", "mon-key": a short name of a day, glued to what tells of no time."""
    run = tokens[k : k + 3]
    glued = len(run) == 3 and run[1].word == "-" and run[0].j == run[1].i and run[1].j == run[2].i
    return glued and len(run[0].word) < 6 and run[2].code == "x" and run[2].word not in _GLUED


_GLUED = word_set("ish interview call screen onsite evening only friendly based")


def _is_score(after: str) -> bool:
    """ "SAT 1480": no hour."""
    return len(after) == 4 and after.isdecimal() and (int(after[2:]) > 59 or int(after[:2]) > 24)


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
