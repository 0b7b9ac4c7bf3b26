"""Answers to a worry that depend on what is known: whether that was a no, and how much time there is."""

import re

from coach.facts import Facts, Records, waiting
from coach.model import Opportunity
from handlers import words
from handlers.overview.lists import next_meeting
from handlers.reading import find
from handlers.turn import Turn

DELAYED = "No. Whoever wants to say no says no; more time means that they have not decided."
SILENT = "Not by itself. Most silence is full calendars, and a no is mostly written in so many words."
OVERDUE = "Longer than usual, and still no verdict; a no is mostly written in so many words."


def no_yet(turn: Turn) -> str:
    """ "Is that a no?": by their last word, not by their silence."""
    company = find.opportunity(turn, open_only=False).one
    if company is None:
        return SILENT
    name = find.name_of(company)
    if company.status == "rejected":
        return f"Yes, {name} has said no. It is one role on one day, and no measure of you."
    if company.status in ("offer", "accepted"):
        return f"No, {name} wants you; the offer is there."
    return _still_open(turn, company)


def _still_open(turn: Turn, company: Opportunity) -> str:
    name, facts = find.name_of(company), Facts(Records(turn.search), company, turn.now)
    if (meeting := next_meeting(turn.search, company.id, turn.now)) is not None and meeting.start is not None:
        return f"No. They want to see you {words.near_day(meeting.start.date, turn.today)}; nobody does that for a no."
    promised = company.promise.date if company.promise else None
    if promised is not None and facts.today <= promised:
        lead = DELAYED if company.delay else "No."
        return f"{lead} {name} named {words.day(promised, turn.today)}; until then nothing is decided."
    if company.delay:
        return DELAYED
    state = waiting(facts)
    late = (
        state is not None
        and state.waits is not None
        and facts.calendar.bd_between(state.anchor, facts.today) > state.waits.latest
    )
    return OVERDUE if late else SILENT


def asks_whether(text: str) -> bool:
    """For a yes or no."""
    return re.match(r"\W*(?:when|by when|until when|how long)\b", text, re.I) is None


def time_left(turn: Turn) -> str:
    """ "Do I have to decide today?": until when they wait."""
    company = next((o for o in turn.search.offers if o.offer), None)
    deadline = company.offer.deadline if company and company.offer else None
    if company is None or deadline is None or deadline.instant <= turn.now:
        return "You may ask for two or three days; that is usual, and an honest offer bears it. Ask by when they need your answer, and tell me."
    until = words.moment(deadline.instant, turn.zone, turn.now)
    lead = "No, " if asks_whether(turn.text) else ""
    return f'{lead}{find.name_of(company)} waits until {until}. If they press before that, a kind "you\'ll have my answer by then" is enough; and more days can be asked for.'
