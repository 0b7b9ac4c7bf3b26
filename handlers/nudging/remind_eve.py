"""A reminder of one's own by the day of a meeting: "remind me to print my license the night before"."""

from datetime import datetime, time, timedelta

from coach import lazy_re as re
from coach.model import WallTime
from handlers import words
from handlers.buttons import UNDO
from handlers.nudging.remind_before import ahead, set_for
from handlers.reading import find
from handlers.turn import Turn

EVE = re.compile(
    r",? ?\b(?:on )?(?:the|that) (?P<part>night|evening|day) before(?: (?:it|that|the (?:interview|meeting|call)))?\b|"
    r",? ?\b(?:on |in )?(?:that|the) (?P<morning>morning)(?: (?:of(?: (?:it|the (?:interview|meeting|call)))?|itself))?\W*$",
    re.I,
)
WHAT = re.compile(
    r"^\W*(?:please |pls |can you )?(?:remind|rmd|remid) me (?:to|about|of|that) (?P<what>\S.+)$", re.I
)
AT = {"night": time(20), "evening": time(18), "day": time(18), "morning": time(8)}
"""On the user's wall."""
EARLIEST = timedelta(hours=1)
"""Before a meeting that begins early."""


def apply(turn: Turn) -> Turn | None:
    """None where no meeting is to come, or nothing is to be done."""
    found = EVE.search(turn.text)
    wanted = WHAT.match(EVE.sub("", turn.text)) if found else None
    meeting = next(iter(ahead(turn)), None)
    if found is None or wanted is None or meeting is None or meeting.start is None:
        return None
    due = _moment(found, meeting.start, turn)
    if due <= turn.now:
        return None
    what = words.shown(wanted["what"].strip(" .,!"), 200)
    turn = set_for(turn.answered(), meeting, due, words.capital(what)).changed("a reminder", tell=False)
    company = turn.search.opportunity(meeting.opportunity)
    of = f", for {find.name_of(company)}" if company else ""
    return turn.say(
        f"I'll remind you {words.moment(due, turn.zone, turn.now)}{of}: {what}.", UNDO, silent=True
    )


def _moment(found: re.Match[str], start: WallTime, turn: Turn) -> datetime:
    part = (found["part"] or found["morning"]).casefold()
    mine = start.seen_from(turn.zone)
    day = mine.date if part == "morning" else mine.date - timedelta(days=1)
    at = WallTime(datetime.combine(day, AT[part]), turn.zone).instant
    return min(at, start.instant - EARLIEST)
