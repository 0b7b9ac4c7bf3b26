"""A name taken back in the same breath: of "at Stryker, no wait, not Stryker, sorry, Medline" only Medline was said."""

from coach import lazy_re as re
from handlers.reading.fits import letter
from handlers.reading.reread import reread
from handlers.turn import Turn

_NAME = r"(?-i:[A-Z])[\w&'’-]+(?: (?:(?-i:[A-Z])[\w&'’-]+|&|of))*?"
_BACK = (
    r"(?:no+|nope|wait|hang on|not (?P=wrong)|sorry|oops|i mean|i meant|actually|scratch that|"
    r"strike that|make that|rather|my bad|wrong|that'?s wrong|it'?s|it was|was it|uh+|um+|er+|ugh)"
)
TAKEN_BACK = re.compile(
    rf"\b(?P<wrong>{_NAME})[,.;:\u2026-]*\s+(?P<back>(?:{_BACK}\b[,.;:!\u2026-]*\s*){{1,7}})"
    rf"(?:at |with )?(?P<right>{_NAME})(?=[\s,.;:!?]|$)",
    re.I,
)
STRONG = re.compile(
    r"\b(?:sorry|oops|i mean|i meant|scratch that|strike that|make that|my bad|no wait|wait no|not)\b", re.I
)
A_TIME = re.compile(
    r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|christmas|easter|i|am|pm",
    re.I,
)
"""Days are taken back by those who know dates."""


def settled(turn: Turn) -> Turn:
    """The turn without the name that was taken back."""
    text = turn.text
    if text.startswith("/") or letter(text) or STRONG.search(text) is None:
        return turn
    meant = TAKEN_BACK.sub(lambda found: found["right"] if _meant(found) else found[0], text)
    return reread(turn, meant) if meant != text else turn


def _meant(found: re.Match[str]) -> bool:
    names = (found["wrong"], found["right"])
    return STRONG.search(found["back"]) is not None and not any(A_TIME.fullmatch(n.split()[0]) for n in names)
