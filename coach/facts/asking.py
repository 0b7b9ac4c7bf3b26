"""Does a text ask for news? The bare question of rule book 4.6 and its many cousins."""

from functools import lru_cache
from re import IGNORECASE, compile

BARE_UPDATE = compile(
    r"\b(?:any|an|some|the latest)\s+(?:\w+\s+)?(?:updates?|news|word|progress|decision|developments?)\b"
    r"|\bdo you have (?:an |any )?(?:updates?|news|word)\b|\bjust checking in\b|\bchecking in\b|"
    r"\btouch(?:ing)? base\b"
    r"|\bcircling back\b|\bfollowing up on my (?:last|previous|earlier)\b|"
    r"\bwhere (?:do )?(?:things|we|i|you) stand\b"
    r"|\b(?:heard|hear) (?:anything|back)\b|\bupdate on (?:my|the|your|this)\b|\bstatus of (?:my|the)\b",
    IGNORECASE,
)
"""Says nothing new."""

_NEWS = r"(?:decisions?|decided?|timing|timeline|news|updates?|next steps?|application|status)"
_ASKING = r"(?:wonder(?:ing|ed)?|ask(?:ing|ed)?|pinged|curious|(?<!let me )know) (?:\w+ ){0,2}"
_ASKS = compile(
    r"\b(?:timing|timeline|time ?frame|next steps?|"
    r"when (?:do|will|can|might|could|should|would|you|they)|how soon"
    r"|by when|still open|decision|decided|move forward|moving forward|status|"
    r"look(?:ing)? forward to hearing)\b[^.!]*\?"
    rf"|\b{_ASKING}(?:if|whether|when|how)\b[^.]*\b(?:{_NEWS}|position|role)\b"
    rf"|\b(?:{_ASKING}|hear )(?:about|for)\b[^.]{{0,40}}\b{_NEWS}\b"
    rf"|\b(?:let me know|hear) (?:if|whether|when)\b[^.]*\b{_NEWS}\b",
    IGNORECASE,
)
_REPORTED = compile(
    r"\b(?:followed up|checked in|touched base|chased|nudged)\b(?![^.]*\bwith (?:the|my|a|an|some)\b)"
    r"|\b(?:see|ask(?:ed)?) (?:\w+ ){0,2}where (?:it|things|we|i|that) stands?\b",
    IGNORECASE,
)
"""The user's own words for having asked."""
_WROTE = compile(
    r"^\W*(?:i(?:'ve| have)? )?(?:just |already )?"
    r"(?:e-?mailed|mailed|wrote|messaged|texted|called|phoned|rang|contacted"
    r"|reached out|"
    r"(?:sent|dropped|left) (?:\w+ )?(?:an?|another) "
    r"(?:e-?mail|mail|message|text|note|line|voicemail))\b",
    IGNORECASE,
)
_SAYS_WHAT = compile(
    r"\b(?:the|my|some|about|with|for|because|that|asking|regarding|re|thank\w*|offering)\b|[:\"“]",
    IGNORECASE,
)
_A_FEW_WORDS = 12


_WHEN_ELSE = compile(
    r"\b(?:date|day|timing|timeline|time ?frame|schedule|choice|choose|chosen|outcome|result|process)\b[^.!?]*\?",
    IGNORECASE,
)
_POLITE = compile(
    r"^\W*(?:(?:hi|hello|dear|hey|good (?:morning|afternoon))\b(?: [\w.'-]+){0,3}[,!]?\s*)?"
    r"(?:i hope\b[^.!?]*|(?:many |kind |best |warm )?(?:thanks?|thank you|regards|wishes|cheers)\b[^.!?]*|"
    r"i(?:'m| am| remain| stay)?(?: still| very| really)* (?:interested|keen|excited)\b[^.!?]*)?\W*$",
    IGNORECASE,
)
_ENDS = compile(
    r"(?<=[.!?])\s+|\n+|(?<=[Hh]i) (?=[A-Z]\w+, )|, (?=(?:could|can|would|may|do|have|has|is|i)\b)"
)


@lru_cache(maxsize=2048)
def only_asks_when(text: str) -> bool:
    """Each sentence asks for the timing, or is mere courtesy: nothing new to answer, however it is put."""
    said = [s for s in _ENDS.split(text) if len(s.split()) > 1 and not _POLITE.match(s)]
    return bool(said) and all(_WHEN_ELSE.search(s) or asks_for_news(s) for s in said)


@lru_cache(maxsize=2048)
def is_bare_update(text: str) -> bool:
    return BARE_UPDATE.search(text) is not None


@lru_cache(maxsize=2048)
def asks_for_news(text: str) -> bool:
    return any(found.search(text) for found in (BARE_UPDATE, _ASKS, _REPORTED))


@lru_cache(maxsize=2048)
def says_only_that(text: str) -> bool:
    """A report that something was written, and not what: "emailed Dana this morning"."""
    wrote = _WROTE.match(text)
    return (
        wrote is not None and len(text.split()) <= _A_FEW_WORDS and not _SAYS_WHAT.search(text[wrote.end() :])
    )
