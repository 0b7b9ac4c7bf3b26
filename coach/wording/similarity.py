"""How alike two messages are, greeting and signature left out (rule book 0.4 SIMILARITY)."""

from functools import lru_cache

from rapidfuzz import fuzz, utils

from coach import lazy_re as re

ALIKE = 0.60
"""From here on two texts to one person, or within one panel, read as the same (caution)."""
SAME = 0.85
"""From here on it is the same text (stop)."""

_GREETING = re.compile(
    r"\A\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten (?:tag|morgen)|"
    r"sehr geehrte[rs]?)\b[^\n,:!]{0,60}(?:[,:!]\s*|\n+)",
    re.IGNORECASE,
)
_CLOSE = re.compile(
    r"\n\s*(?:best(?: wishes| regards)?|kind regards|warm regards|regards|many thanks|thanks(?: again)?|"
    r"thank you|all the best|sincerely|yours \w+|cheers|viele grüße|beste grüße|herzliche grüße|"
    r"mit freundlichen grüßen)\s*[,!.]?\s*(?:\n[^\n]{0,80}){0,6}\s*\Z",
    re.IGNORECASE,
)


def core(text: str) -> str:
    """The message itself, without its greeting line and what stands below the closing."""
    return _CLOSE.sub("", _GREETING.sub("", text, count=1), count=1).strip()


def has_greeting(text: str) -> bool:
    return bool(_GREETING.match(text))


def has_close(text: str) -> bool:
    return bool(_CLOSE.search(text))


def similarity(a: str, b: str, *, least: float = 0.0) -> float:
    """0 to 1; the order of words does not matter. Below `least` it is 0, which is sooner known."""
    return fuzz.ratio(_sorted_words(a), _sorted_words(b), score_cutoff=100 * least) / 100


@lru_cache(maxsize=1024)
def _sorted_words(text: str) -> str:
    """What RapidFuzz's token_sort_ratio compares, kept: a text is held against many others."""
    return " ".join(sorted(utils.default_process(core(text)).split()))
