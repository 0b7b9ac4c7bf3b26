"""Which meeting of a company is meant where none is named: one of those that can still move or be called off."""

from datetime import timedelta

from coach.model import Interview, Opportunity, meetings
from handlers.turn import Turn

MISSED_FOR = timedelta(days=30)
"""So long a new date is that of the meeting that did not take place."""


def latest(turn: Turn, company: Opportunity) -> Interview | None:
    """The one still ahead, else the one without a date, else the last that was planned for today, else the one that was
    missed or called off."""
    every = turn.search.interviews_of(company.id)
    rows = [i for i in every if i.status != "no_show"]
    missed = [
        i for i in every if i.status == "no_show" and i.start and turn.now - i.start.instant < MISSED_FOR
    ]
    ahead = sorted(meetings.not_over(rows, turn.now), key=meetings.starts)
    today = [i for i in rows if i.start and i.start.date == turn.today]
    off = [i for i in rows if i.status == "cancelled"]
    return next(iter(ahead or meetings.undated(rows) or today or missed[-1:] or off[-1:]), None)
