"""A pronoun whose name stands beside it, "she (Dana) asked", "gave her a ring, Dana I mean": that person did it."""

from coach import lazy_re as re
from handlers.reading.fits import own_words
from handlers.reading.reread import reread
from handlers.turn import Turn

_NAME = r"(?P<name>[^\W\d_][\w-]+(?: (?-i:[A-Z])[\w-]+)?)"
_PRONOUN = r"\b(?P<pronoun>she|he|they|her|him|them)(?:['’](?P<short>d|ll|ve|re))?\b"
BESIDE = re.compile(rf"{_PRONOUN} ?\({_NAME}\)", re.I)
BEHIND = re.compile(
    rf"{_PRONOUN}(?P<rest>[^.;!?]*?),? (?:and )?{_NAME},? (?:i mean|that is|i'?m talking about|did)\W*$", re.I
)
LONG = {"d": " would", "ll": " will", "ve": " have", "re": " are"}
SMALL = re.compile(r"(?:i|we|what|that|which|as|so|and|not|know|and|you)\b", re.I)


def settled(turn: Turn) -> Turn:
    """With the name in its place; any other words as they are."""
    if not own_words(turn):
        return turn
    plain = BESIDE.sub(_named, turn.text)
    plain = BEHIND.sub(lambda found: _named(found) + found["rest"], plain, count=1)
    return reread(turn, plain) if plain != turn.text else turn


def _named(found: re.Match[str]) -> str:
    if SMALL.fullmatch(found["name"].split()[0]):
        return found[0].removesuffix(found.groupdict().get("rest") or "")
    return found["name"] + LONG.get((found["short"] or "").casefold(), "")
