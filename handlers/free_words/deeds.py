"""Two things the user did, told in one breath: "sent Helen the certificate, and I've warned my referees"."""

from coach import lazy_re as re
from handlers.free_words.seams import Part
from handlers.reading import fits
from handlers.reading.did import DID
from handlers.reading.reread import read
from handlers.turn import Turn

SEAM = re.compile(
    r"(?:\s*[,;]|\.)?\s+(?:and|plus|then)\s+(?:also\s+|then\s+)?(?=i\b|i['’]ve\b|[a-z]+(?:ed|t|d|g|e)\b)",
    re.I,
)
OTHERS = re.compile(
    r"\b(?:my|the|our|both|all) (?:\w+ ){0,2}?"
    r"(?:referees?|references?|refs|recruiters?|others|rest|agency|agent)\b",
    re.I,
)
"""Somebody else without a name."""
LONGEST, MOST = 200, 3


def parts(turn: Turn) -> tuple[Part, ...]:
    """Each with a verb of the user's and somebody of its own; empty where it is one message."""
    text = turn.text
    if len(text) > LONGEST or fits.asks(text) or not DID.match(text):
        return ()
    pieces = _cut(turn, text)
    told = tuple(Part(piece, read(turn, piece)) for piece in pieces)
    return told if 1 < len(told) <= MOST and told[0].read.intent == "sent" else ()


def _cut(turn: Turn, text: str) -> list[str]:
    pieces: list[str] = [text]
    for seam in reversed(list(SEAM.finditer(text))):
        head, tail = pieces[0][: seam.start()], pieces[0][seam.end() :]
        if DID.match(tail) and _of_somebody_else(turn, head, tail):
            pieces[:1] = [head, tail]
    return pieces


def _of_somebody_else(turn: Turn, head: str, tail: str) -> bool:
    """ "Called Dana and left a message", "answered her and asked about the timing": one message."""
    first, second = ({c.name for c in read(turn, t).contacts if c.name} for t in (head, tail))
    unnamed = OTHERS.search(tail)
    return bool(second - first) or (unnamed is not None and unnamed[0].casefold() not in head.casefold())
