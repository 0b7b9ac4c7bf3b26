"""What somebody wrote is read from when they wrote it on: "Dana wrote: Monday at 1 works" names a Monday to come."""

from dataclasses import replace

from coach import lazy_re as re
from coach.understand import DateRead
from handlers.reading.fits import letter
from handlers.reading.news_words import CALL_ME
from handlers.reading.reread import read
from handlers.turn import Turn

REPORTED = re.compile(
    r"^\W*(?:[\w.'’&-]+ ){0,4}?(?:just |also |now |again )?"
    r"(?:wrote|writes|e-?mailed|mailed|texted|messaged|said|says|called|rang|phoned|replied|"
    r"answered)\b"
    r"(?: (?:me|us|back|again|that|to say|saying))*\s*(?:[:,;.–-]\s+|\s+)"
    r"(?!(?:on|at|in|last|this|yesterday|today|again)\b)(?P<told>.{6,})$",
    re.I | re.S,
)
AHEAD = re.compile(
    r"\b(?:propos\w*|suggest\w*|offer\w*|invit\w*|wants?|would like|like to|can (?:do|meet)|could|will|"
    r"shall|next|second|third|final|another|instead|moved?|works|suits?|meet|see me|come|available|"
    r"free|slot|how about|what about)\b",
    re.I,
)
NO_DAY_AHEAD = re.compile(r"\b(?:last|ago|yesterday|was|were|had|did)\b", re.I)


def settled(turn: Turn) -> Turn:
    """The turn with those days that lie ahead, where read with the rest of the sentence they would be over."""
    found = REPORTED.match(turn.text)
    if found is None or letter(turn.text) or turn.text.startswith("/"):
        return turn
    said, begins = found["told"], found.start("told")
    mine = [d for d in turn.read.dates if d.span[0] >= begins]
    fixed = (
        any(d.has_time and d.span[0] == begins for d in mine) and turn.text[:begins].rstrip()[-1:] in ":,;-–"
    )
    wanted = fixed or AHEAD.search(said) or CALL_ME.search(said)
    if not any(d.start <= turn.now for d in mine) or not wanted or NO_DAY_AHEAD.search(said):
        return turn
    ahead = tuple(_placed(d, begins) for d in read(turn, said).dates)
    if not ahead or any((d.end or d.start) <= turn.now for d in ahead):
        return turn
    earlier = tuple(d for d in turn.read.dates if d.span[0] < begins)
    return turn.read_as(dates=(*earlier, *ahead))


def proposed(text: str) -> bool:
    """A day that somebody of theirs names for what is to come."""
    found = REPORTED.match(text)
    return found is not None and AHEAD.search(found["told"]) is not None


def _placed(date: DateRead, begins: int) -> DateRead:
    return replace(date, span=(date.span[0] + begins, date.span[1] + begins))
