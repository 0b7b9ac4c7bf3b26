"""How much a sentence of one's own is needed: what is asked and told stays longest, pleasantries go first."""

from coach import lazy_re as re
from coach.wording.lint.phrases import PHRASES, flattened
from coach.wording.similarity import similarity

_PLEASANT = re.compile(
    r"\b(?:hope (?:you|this|your|all)|have a (?:great|good|nice|lovely) (?:day|week|weekend)|enjoy your|"
    r"no (?:need to|reply)|"
    r"take (?:your time|care)|feel free|don't hesitate|do not hesitate|as you (?:may )?know|"
    r"as (?:mentioned|discussed|i said)|"
    r"i (?:just|simply|only) (?:wanted|want|thought)|i am writing to|i'm writing to|let me know if|"
    r"if you have any questions|"
    r"happy to (?:answer|provide|discuss|share)|looking forward|look forward|"
    r"thank you (?:again|once|in advance)|thanks (?:again|once|in advance))\b",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"\b(?:interest\w*|keen|excited|would (?:love|like) to|i'd (?:love|like) to|eager)\b", re.IGNORECASE
)
_THANKS = re.compile(r"\b(?:thank|thanks|grateful|appreciate)\b", re.IGNORECASE)
_DONE = re.compile(r"\bI (?:\w+ed|built|led|ran|wrote|made|cut|grew|taught|won|have \w+ed|'ve \w+ed)\b")
_TOLD = re.compile(
    r"\b(?:hear(?:d|ing)?|told|mention\w*|talk\w*|discuss\w*|show(?:ed|ing)) (?:me |us )?"
    r"(?:about|that|the|how|your|on)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w-]+|\d")
_WEIGHTS: tuple[tuple[re.Pattern[str], float], ...] = (
    (_PLEASANT, -3.0),
    (_WISH, 1.0),
    (_THANKS, 1.5),
    (_DONE, 1.5),
    (_TOLD, 1.0),
    (_NAME, 1.0),
)
ASKS = 4.0
"""The question is why one writes."""
ALIKE = 0.62
"""From here on a sentence says what an earlier one said (J)."""
_LONG = 28
"""Words from which a sentence weighs less than two shorter ones (J)."""


def need(sentence: str, before: list[str], *, first: bool) -> float:
    """The higher, the longer it stays; `before` are the sentences in front of it."""
    found = sum(weight for pattern, weight in _WEIGHTS if pattern.search(sentence))
    found += ASKS * sentence.rstrip("\"')").endswith("?") + 0.5 * first
    flat = flattened(sentence)
    found -= 2.0 * sum(p.find(flat) is not None for p in PHRASES)
    found -= 2.0 * any(similarity(sentence, other) >= ALIKE for other in before)
    return found - 0.5 * (len(sentence.split()) > _LONG)
