"""Does a text ask for news? The bare question of rule book 4.6 and its many cousins."""

from functools import lru_cache
from re import IGNORECASE, compile

BARE_UPDATE = compile(
    r"\b(?:any|an|some|the latest)\s+(?:\w+\s+)?(?:updates?|news|word|progress|decision|developments?)\b"
    r"|\bdo you have (?:an |any )?(?:updates?|news|word)\b|\bjust checking in\b|\bchecking in\b|\btouch(?:ing)? base\b"
    r"|\bcircling back\b|\bfollowing up on my (?:last|previous|earlier)\b|\bwhere (?:do )?(?:things|we|i|you) stand\b"
    r"|\b(?:heard|hear) (?:anything|back)\b|\bupdate on (?:my|the|your|this)\b|\bstatus of (?:my|the)\b",
    IGNORECASE,
)
"""Says nothing new."""

_ASKS = compile(
    r"\b(?:timing|timeline|time ?frame|next steps?|when (?:do|will|can|might|could|should|would)|how soon|by when"
    r"|still open|decision|decided|move forward|moving forward|status|look(?:ing)? forward to hearing)\b[^.!]*\?"
    r"|\b(?:wonder(?:ing|ed)?|ask(?:ing)?|know|curious|hear) (?:if|whether|when|how|about)\b[^.]*"
    r"\b(?:decision|decided|timing|timeline|news|update|next steps?|position|application|role|status)\b",
    IGNORECASE,
)


@lru_cache(maxsize=2048)
def is_bare_update(text: str) -> bool:
    return BARE_UPDATE.search(text) is not None


@lru_cache(maxsize=2048)
def asks_for_news(text: str) -> bool:
    return is_bare_update(text) or _ASKS.search(text) is not None
