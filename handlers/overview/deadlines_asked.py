""" "Which deadline is first?", with offers in hand: until when each of them waits, the nearest first."""

from coach import lazy_re as re
from coach.model import WallTime
from handlers import words
from handlers.reading import find
from handlers.turn import Turn

ASKED = re.compile(
    r"\b(?:which|what|whose)\b[^.!]{0,24}\b(?:deadlines?|offers?|answers?)\b[^.!]{0,16}\b(?:first|sooner|soonest|earlier|next|ends?|expires?|runs? out)\b|"
    r"\bwhat (?:are|were) (?:my|the|both) (?:\w+ )?deadlines\b|\bwhich (?:one )?(?:do|must|should) i answer first\b|\bwho (?:do|must) i answer first\b",
    re.I,
)


def answered(turn: Turn) -> Turn | None:
    """None where no offer is open, or something else is asked."""
    if not turn.search.offers or not ASKED.search(turn.text):
        return None
    dated = [(o.offer.deadline, find.name_of(o)) for o in turn.search.offers if o.offer and o.offer.deadline]
    open_ = [find.name_of(o) for o in turn.search.offers if not (o.offer and o.offer.deadline)]
    lines = [f"{name}: {_until(turn, by)}" for by, name in sorted(dated, key=lambda d: d[0].instant)]
    return turn.say("\n".join((*lines, *(f"{name}: no day named yet" for name in open_))), silent=True)


def _until(turn: Turn, by: WallTime) -> str:
    mine = by.seen_from(turn.zone)
    return f"{words.day(mine.date, turn.today)}, {words.clock(mine.local)}"
