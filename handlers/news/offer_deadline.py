"""By when they want an answer to an offer: which of the days that were named, and when that day ends."""

from coach import lazy_re as re
from coach.model import Opportunity, WallTime, wall_at
from coach.understand import DateRead, Understood
from handlers.reading.reread import read
from handlers.turn import Turn

ANSWER = re.compile(
    r"\b(?:know|hear|answer|decide|decision|reply|respon\w+|deadline|have|until|till|sign\w*|"
    r"back)\b[^.;!?\n]{0,16}$",
    re.I,
)
FIRST_DAY = re.compile(r"\b(?:start\w*|begin\w*|first day|join\w*|on ?board\w*)\b[^.;!?\n]{0,20}$", re.I)
_SPAN = (
    r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|ten)(?: (?:more|full|whole|working|business))? "
    r"(?:days?|weeks?|hours?)"
)
LEFT = re.compile(
    rf"\b(?P<n>{_SPAN})(?: time)? (?:for me )?to (?:accept|decide|answer|sign|think|reply|respond|say)|"
    rf"\b(?:gave|gives?|given|have|got|giving|with)(?: me| us)?(?: only| just| about)? (?P<n2>{_SPAN})"
    rf"(?: time| max)?\b(?! (?:ago|of|holiday|leave|vacation|notice))",
    re.I,
)
UNDATED = re.compile(
    r"\b(?:didn'?t|did not|doesn'?t|haven'?t|hasn'?t|no|none|not|nothing|without|"
    r"never)\b[^.;!?\n]{0,24}\b"
    r"(?:say|said|deadline|date|give|gave|given|name|named|mention\w*|limit|day|rush|hurry|"
    r"pressure)\b|"
    r"^\W*(?:none|no|nothing|open|whenever|take my time)\W*$",
    re.I,
)
""" "She didn't give a deadline"."""


def answer_by(read: Understood, *, led: bool = False) -> DateRead | None:
    """The day they want an answer by, and not the first day at work that is named beside it; `led`: only where it is said."""
    days = [d for d in read.dates if d.role in ("deadline", "decision")]
    wanted = [d for d in days if ANSWER.search(read.text[: d.span[0]])]
    later = [d for d in days if not FIRST_DAY.search(read.text[: d.span[0]])]
    return next(iter(wanted if led else wanted or later), None)


def days_left(turn: Turn) -> DateRead | None:
    """ "Three days to accept", "gave me a week": counted from now."""
    found = LEFT.search(turn.text)
    dates = read(turn, f"answer within {found['n'] or found['n2']}").dates if found else ()
    return dates[0] if dates else None


def deadline_of(turn: Turn, company: Opportunity, read: DateRead) -> WallTime:
    """To the end of the company's working day where only a day was said."""
    zone = turn.search.zone_of(company)
    local = wall_at(read.start, zone).local
    return WallTime(local if read.has_time else local.replace(hour=17, minute=0), zone)
