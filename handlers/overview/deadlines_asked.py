""" "Which deadline is first?", with offers in hand: until when each of them waits, the nearest first."""

from coach import lazy_re as re
from coach.model import WallTime
from handlers import words
from handlers.reading import find, unmarked
from handlers.turn import Turn

ASKED = re.compile(
    r"\b(?:which|what|whose)\b[^.!]{0,24}\b(?:deadlines?|offers?|answers?)\b[^.!]{0,16}\b(?:first|sooner|soonest|earlier|next|ends?|expires?|runs? out)\b|"
    r"\bwhat (?:are|were) (?:my|the|both) (?:\w+ )?deadlines\b|\bwhich (?:one )?(?:do|must|should) i answer first\b|\bwho (?:do|must) i answer first\b",
    re.I,
)
IN_TIME = re.compile(
    r"\b(?:in time|(?:before|after|past|later than|earlier than|by) (?:my|the|that|[\w'’-]+) (?:answer )?(?:deadline|offer)|"
    r"soon enough|too late)\b",
    re.I,
)
""" "Does Globex decide before my deadline?", with an offer in hand."""


def answered(turn: Turn) -> Turn | None:
    """None where no offer is open, or something else is asked."""
    if not turn.search.offers:
        return None
    if not ASKED.search(turn.text):
        return _in_time(turn)
    dated = [(by, find.name_of(o)) for o, by in turn.search.offers_due]
    open_ = [find.name_of(o) for o in turn.search.offers if not (o.offer and o.offer.deadline)]
    lines = [f"{name}: {_until(turn, by)}" for by, name in sorted(dated, key=lambda d: d[0].instant)]
    return turn.say("\n".join((*lines, *(f"{name}: no day named yet" for name in open_))), silent=True)


def _until(turn: Turn, by: WallTime) -> str:
    mine = by.seen_from(turn.zone)
    return f"{words.day(mine.date, turn.today)}, {words.clock(mine.local)}"


def _in_time(turn: Turn) -> Turn | None:
    """Whether another company, which is named, decides before the offer wants its answer."""
    others = [o for o in find.companies(turn) if o.status != "offer" and o.promise and o.promise.date]
    dated = [(by, find.name_of(o)) for o, by in turn.search.offers_due]
    asked = unmarked.for_yes_or_no(turn.text) or "?" in turn.text
    if len(others) != 1 or not dated or not asked or not IN_TIME.search(turn.text):
        return None
    (by, offer), other = min(dated, key=lambda d: d[0].instant), others[0]
    day = other.promise.date if other.promise else None
    assert day is not None
    facts = f"{find.name_of(other)} decides {words.day(day, turn.today)}, and {offer} waits until {_until(turn, by)}."
    if day < by.date:
        return turn.say(f"Yes, in time. {facts}", silent=True)
    return turn.say(
        f"Not in time. {facts} Ask {offer} for more time, or {find.name_of(other)} whether they can say sooner.",
        silent=True,
    )
