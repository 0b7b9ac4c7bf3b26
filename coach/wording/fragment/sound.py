"""Whether a phrase is grammatical in the form it was taken for; what is not stays out of the letter (rule book 4.7)."""

from coach import lazy_re as re
from coach.wording.fragment.closed import (
    ADVERBS,
    AUXILIARIES,
    CONTRACTED,
    DETERMINERS,
    NOMINATIVE,
    PREPOSITIONS,
    PRONOUN_SUBJECTS,
    WH,
)
from coach.wording.fragment.inflect import IRREGULAR_PASTS
from coach.wording.fragment.phrase import Phrase
from coach.wording.fragment.verbs import VERBS
from coach.wording.vocabulary import word_set

_HANGING = word_set(
    "the a an my your our their every such what whose and or but because since although if when while i we he she they "
    "who which rather very so really"
)
"""Words no phrase ends with."""
_DAILY = word_set(
    "daily weekly monthly yearly quarterly hourly early family friendly supply italy july assembly elderly"
)
"""End in -ly and describe a noun."""
_RELATIVE = PRONOUN_SUBJECTS | NOMINATIVE | WH | word_set("who which that people nobody everyone everybody")
_BACK = re.compile(
    r"\b(?:exactly|about|on|like|with|of|for|all) (?:that|this|it|these|those)$|"
    r"\b(?:did|tried|used) (?:that|this|it)\b|"
    r"\b(?:liked?|loved?|said|knew|heard|hated|enjoyed|meant|understood|showed me|told me) "
    r"(?:that|it|this|those|these)$",
    re.I,
)
"""Points back at something the reader cannot see."""
_STUMBLE = re.compile(
    r"\b(?:blanked|froze|frozen|rambled|stumbled|fumbled|messed up|mixed up|screwed up|choked|panicked|"
    r"waffled|babbled|tongue-tied)\b|"
    r"(?:\bI |^)(?:answered|talked|spoke|explained|said)\b.*\btoo "
    r"(?:early|late|long|short|fast|quickly|slowly|vaguely|briefly|much|little)\b",
    re.I,
)
"""Not for an employer's eyes, whoever stumbled."""
_REGRET = re.compile(
    r"\bI (?:could|should|would|might)(?:'ve| have| of) |\bbut (?:its|it's|it|i|he|she|they|we) |"
    r"^(?:could|should)(?:'ve| have| of) ",
    re.I,
)
"""Said to the bot of how it might have gone."""


_IF = word_set("if while once after before whenever although")
_SHORT_WHEN = 5
"""Words: "when you plan to open" names a subject, a longer one hangs on a sentence that is not there (J)."""


def is_sound(phrase: Phrase) -> bool:
    words = [_small(w.strip(",()")) for w in phrase.text.split()]
    if (
        not words
        or words[-1] in _HANGING
        or ":" in phrase.text.replace("://", "")
        or _STUMBLE.search(phrase.text)
    ):
        return False
    if _BACK.search(phrase.text) or _REGRET.search(phrase.text):
        return False
    if phrase.shape == "noun":
        return _is_noun(words)
    if phrase.shape == "wh" and (words[0] in _IF or (words[0] == "when" and len(words) > _SHORT_WHEN)):
        return False
    return _is_clause(words) if phrase.shape == "clause" else True


def _small(word: str) -> str:
    """Names keep their capital: "May" is no verb."""
    return word.lower() if word.startswith("I") else word


def _is_noun(words: list[str]) -> bool:
    """No verb of its own, no adverb in front, nothing left hanging."""
    first, last = words[0], words[-1]
    if (first.endswith("ly") and first not in _DAILY) or first in _LOOSE or last in _LOOSE_END:
        return False
    if (
        first.endswith("ed")
        and len(words) > 1
        and words[1] in DETERMINERS | PREPOSITIONS | {"me", "us", "them", "him", "her"}
    ):
        return False
    return not any(_finite(words, i) for i in range(1, len(words)))


_LOOSE = (ADVERBS - word_set("not both all too only")) | word_set(
    "to and or but because if then he she they we i"
)
_LOOSE_END = word_set("of to with for from by the a an into about at than")


def _finite(words: list[str], i: int) -> bool:
    """A verb that stands in no relative clause: "the thing is slow", and not "a tool nobody uses"."""
    word = words[i]
    if word.partition("'")[0] in NOMINATIVE | {"you"}:
        return False  # "the line you're opening"
    verb = word in AUXILIARIES | IRREGULAR_PASTS or word.endswith(CONTRACTED)
    return verb and not any(w in _RELATIVE or w.endswith(CONTRACTED) for w in words[:i])


def _is_clause(words: list[str]) -> bool:
    """Its subject comes first, and is one: no "good pay and you do", no "growth and you said"."""
    if words[0] in {"to", "and", "or", "but"} or (
        words[0] in {"the", "a", "an"} and words[1:2] and words[1] in AUXILIARIES | IRREGULAR_PASTS
    ):
        return False
    subject = next(
        (i for i, w in enumerate(words) if w in NOMINATIVE | {"you"} or w.endswith(CONTRACTED)), None
    )
    if subject and words[subject - 1] in {"and", "but", "or"}:
        return any(
            w in AUXILIARIES | IRREGULAR_PASTS | VERBS or w.endswith(("s", "ed"))
            for w in words[1 : subject - 1]
        )
    return True
