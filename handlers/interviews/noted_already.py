"""Whether a meeting that is told of is on the list already: these words are of that one."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from coach import lazy_re as re
from coach.model import Interview, Opportunity
from handlers.interviews.recounted_words import JUST
from handlers.reading import find
from handlers.reading.event_date import event_date
from handlers.reading.news_words import NEXT_ROUND
from handlers.turn import Turn

TODAY = re.compile(r"\b(?:today|tonight|this (?:morning|afternoon|evening)|later)\b", re.I)
FORTNIGHT = timedelta(days=14)


def companies(turn: Turn) -> tuple[Opportunity, ...] | None:
    """The one named, or the only one there is; none of the list where a new one is named; None where it is not clear."""
    if turn.read.company:
        return find.company(turn.search, turn.read.company)
    found = find.opportunity(turn).one
    return (found,) if found is not None else None


def noted(turn: Turn, mine: tuple[Opportunity, ...]) -> bool:
    """A meeting of about that day is on the list: these words are of that one."""
    ids, said = {o.id for o in mine}, event_date(turn.read)
    at = said.start if said and said.start <= turn.now else turn.now
    day = at.astimezone(ZoneInfo(turn.zone)).date()
    rows = [i for i in turn.search.interviews if i.opportunity in ids and i.status != "cancelled"]
    new = JUST.search(turn.text) or TODAY.search(turn.text) or NEXT_ROUND.search(turn.text) or turn.read.round
    if said is None and not new and any(_not_told_of(turn, i) for i in rows):
        return True
    return any(_of_about(i, day) for i in rows)


def _not_told_of(turn: Turn, meeting: Interview) -> bool:
    """Over not long ago, and nobody has said yet how it was."""
    return _lately(turn, meeting) and not (meeting.debrief is not None and meeting.debrief.done)


def _lately(turn: Turn, meeting: Interview) -> bool:
    start = meeting.start.instant if meeting.start is not None else None
    return start is not None and timedelta() < turn.now - start < FORTNIGHT


def _of_about(meeting: Interview, day: date) -> bool:
    """One that has no day yet could be of any, unless it is one of two."""
    walls = (meeting.start,) if meeting.start is not None else meeting.either
    return not walls or any(abs((w.date - day).days) <= 1 for w in walls)
