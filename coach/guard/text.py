"""The body of a message without greeting and signature."""

from functools import lru_cache
from re import IGNORECASE, compile

_GREETING = compile(
    r"^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^\n,!:]{0,60}[,!:\n]\s*", IGNORECASE
)
_CLOSING = compile(
    r"\n\s*(?:best(?: wishes| regards)?|kind regards|warm(?:est)? regards|regards|sincerely|thanks|thank you|many thanks"
    r"|all the best|cheers|yours(?: \w+)?)\s*[,.!]?\s*\n[\s\S]{0,200}$",
    IGNORECASE,
)


@lru_cache(maxsize=4096)
def body_of(text: str) -> str:
    """Lower case, single spaces."""
    return " ".join(_CLOSING.sub("", _GREETING.sub("", text, count=1)).lower().split())
