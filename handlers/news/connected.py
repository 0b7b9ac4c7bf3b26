"""Who invited the user on LinkedIn: whatever is written there is no intrusion any more (rule book R11)."""

import re
from dataclasses import replace

from coach.model import Opportunity
from handlers import record
from handlers.reading import find
from handlers.turn import Turn

THEY_INVITED = re.compile(
    r"\b(?:sent|sends|gave) me an? (?:\w+ )?(?:linkedin )?(?:invit\w*|connection|request)|\b(?:invited|added|wants to add|connected with|wants to connect with) (?:me|us)?\b[^.;!?\n]{0,30}\blinkedin\b|"
    r"\b(?:accepted|took) my (?:linkedin )?(?:invit\w*|connection|request)|\bwe(?:'re| are) (?:now )?connected\b",
    re.I,
)


def settled(turn: Turn, company: Opportunity) -> Turn:
    """With whoever invited the user, or took an invitation, as a connection."""
    if "linkedin" not in turn.text.casefold() or not THEY_INVITED.search(turn.text):
        return turn
    search = turn.search
    for person in find.people_there(turn, company):
        search = record.put(search, replace(person, connected=True))
    return turn.to(search)
