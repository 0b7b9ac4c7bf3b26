"""Misspelt time words ("tommorow", "wensday", "novmber") onto a closed vocabulary, with a stop list of real words."""

from functools import lru_cache

from coach.understand.wordlist import word_set

_WORDS = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "august",
    "september",
    "october",
    "november",
    "december",
    "april",
    "tomorrow",
    "yesterday",
    "tonight",
    "thanksgiving",
    "christmas",
    "morning",
    "afternoon",
    "evening",
    "weekend",
    "midnight",
    "fortnight",
    "interview",
    "remind",
    "snooze",
    "decision",
    "decide",
    "reschedule",
    "cancelled",
    "rejected",
    "withdrew",
    "application",
    "applied",
]
_KEEP = word_set(
    "sundar munday friend friends mourning warning warming mooring opening events even evelyn augusta "
    "augustine "
    "augustus austin today monda burning adobe novembre decent remember member tonight's sundry sundays "
    "mondays "
    "fridays weekends mornings evenings afternoons tuesdays wednesdays thursdays saturdays apple "
    "prior "
    "decided decides decider reminds reminded reminder interviewed interviewer interviews snoozed snoozes "
    "rejects "
    "decisions rescheduled reschedules applies applications withdraw canceled weekday weekdays midweek "
    "decembers morgan corning morningstar fortnite"
)
_SPECIAL = {
    "wensday": "wednesday",
    "wendsday": "wednesday",
    "wenesday": "wednesday",
    "wednsday": "wednesday",
    "weds": "wednesday",
    "thrusday": "thursday",
    "thurday": "thursday",
    "thirsday": "thursday",
    "thrs": "thursday",
    "tommorow": "tomorrow",
    "tommorrow": "tomorrow",
    "tomorow": "tomorrow",
    "tomorro": "tomorrow",
    "tomrow": "tomorrow",
    "tomrrow": "tomorrow",
    "tmorrow": "tomorrow",
    "tomm": "tomorrow",
    "tommrow": "tomorrow",
    "tmmrw": "tomorrow",
    "tomo": "tomorrow",
    "tomorrw": "tomorrow",
    "febuary": "february",
    "feburary": "february",
    "novmber": "november",
    "decmber": "december",
    "setember": "september",
    "septmber": "september",
    "nxt": "next",
    "nex": "next",
    "nect": "next",
    "mroning": "morning",
    "afternon": "afternoon",
    "aftrnoon": "afternoon",
    "wk": "week",
    "weeek": "week",
    "fri's": "friday",
    "tusday": "tuesday",
    "teusday": "tuesday",
    "tuseday": "tuesday",
    "frday": "friday",
    "xmas": "christmas",
    "thxgiving": "thanksgiving",
    "wknd": "weekend",
    "½": "half",
}


def _less(word: str) -> set[str]:
    return {word[:n] + word[n + 1 :] for n in range(len(word))}


def _index() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in _WORDS:
        for key in {word} | _less(word):
            found.setdefault(key, []).append(word)
    return found


_NEAR = _index()
_EXACT = frozenset(_WORDS)


@lru_cache(maxsize=4096)
def mend(word: str) -> str:
    """The time word that was meant, or the word itself."""
    if word in _SPECIAL:
        return _SPECIAL[word]
    if not 5 <= len(word) <= 14 or word in _EXACT or word in _KEEP or not word.isalpha():
        return word
    for key in [word, *sorted(_less(word))]:
        for candidate in _NEAR.get(key, ()):
            if candidate[0] == word[0] and abs(len(candidate) - len(word)) < 2 and _one_slip(word, candidate):
                return candidate
    return word


def _one_slip(a: str, b: str) -> bool:
    """One letter too many, too few, wrong, or two swapped; long words may have two slips of the missing sort."""
    if len(a) != len(b):
        short, long = sorted((a, b), key=len)
        return short in _less(long)
    wrong = [n for n, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
    if len(wrong) == 1:
        return len(a) > 5
    return (
        len(wrong) == 2
        and wrong[1] == wrong[0] + 1
        and a[wrong[0]] == b[wrong[1]]
        and a[wrong[1]] == b[wrong[0]]
    )
