"""By when they need what they asked for."""

from datetime import time

from coach import lazy_re as re
from coach.model import Opportunity, WallTime, wall_at
from coach.understand import DateRead
from handlers.reading import days_they_named
from handlers.turn import Turn

END_OF_DAY = time(17)
LED = re.compile(
    r"\b(?:by|before|until|till?|due|no later than|deadline|hand(?:ed)? in|back)\b(?: is| on| by| the|[\s,:])*$",
    re.I,
)
""" "They send it tomorrow, due in a week": the day behind one of these."""


DECIDES = re.compile(
    r"\b(?:decid\w*|decision|choos\w*|make up their minds?|hear (?:back|from)|get back to|"
    r"let (?:me|us|everyone) know|an answer)\b[^.;!?]{0,24}$",
    re.I,
)
""" "They want my references, and decide by the 10th": that day is theirs."""


def by(turn: Turn, company: Opportunity) -> WallTime | None:
    """The end of the company's working day where only a day was said."""
    days = days_they_named.ahead(turn, "deadline")
    if not days or not days_they_named.LIMIT.search(turn.text):
        return None
    days = tuple(d for d in days if not DECIDES.search(turn.text[: d.span[0]]))
    if not days:
        return None
    led = [d for d in days if LED.search(turn.text[: d.span[0]])]
    return _limit((led or days)[0], turn.search.zone_of(company))


def _limit(read: DateRead, zone: str) -> WallTime:
    last = read.end if read.end is not None and read.grain in ("week", "month") else read.start
    local = wall_at(last, str(read.start.tzinfo) if not read.has_time else zone).local
    return WallTime(local if read.has_time else local.replace(hour=END_OF_DAY.hour, minute=0), zone)
