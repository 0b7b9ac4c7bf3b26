"""The last ten changes as differences, so that each can be undone."""

from dataclasses import dataclass
from datetime import datetime

from coach.model.contact import Contact
from coach.model.interview import Interview
from coach.model.nudge import Nudge
from coach.model.opportunity import Opportunity
from coach.model.people import Person
from coach.model.preferences import Preferences


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """`before` values by id; None means that the record did not exist."""

    id: str
    at: datetime
    what: str
    """"added Acme", in the bot's words, for "Undone: ..."."""
    opportunities: tuple[tuple[str, Opportunity | None], ...] = ()
    interviews: tuple[tuple[str, Interview | None], ...] = ()
    people: tuple[tuple[str, Person | None], ...] = ()
    contacts: tuple[tuple[str, Contact | None], ...] = ()
    nudges: tuple[tuple[str, Nudge | None], ...] = ()
    preferences: Preferences | None = None
    """The whole former value, where it changed."""
    undone: bool = False
    said: str = ""
    """The user's words that made it; empty for a tap."""
    redoes: str | None = None
    """Id of the change that was taken back: these are the facts to put back for it."""
