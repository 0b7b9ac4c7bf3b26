"""JobSearch: all that one person has told the bot, as one small immutable value."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from coach.model.changed import replace
from coach.model.contact import Contact
from coach.model.history import Change
from coach.model.interview import Interview
from coach.model.moments import WallTime
from coach.model.nudge import SETTLED, Nudge
from coach.model.opportunity import Opportunity
from coach.model.outbox import OutboxMessage
from coach.model.people import Person
from coach.model.preferences import Preferences
from coach.model.question import OpenQuestion

SHAPE = 1
"""Number of the stored shape; storage upgrades older ones step by step."""
REMINDER = "reminder"
"""Kind of the user's own reminders."""
QUARTER = 15
"""Minutes: default times lie on the quarter hour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobSearch:
    owner: str
    """Random id; platform addresses point to it, so that one person can have several."""
    version: int = 0
    """Of the last save; compare-and-set rests on it."""
    serial: int = 0
    """Of the last id given; never goes back, not even by undo."""
    addresses: tuple[str, ...] = ()
    """Most recently used first: "telegram:123", "slack:T1:U2", "terminal:me"."""
    created_at: datetime | None = None
    last_heard_at: datetime | None = None
    preferences: Preferences = field(default_factory=Preferences)
    opportunities: tuple[Opportunity, ...] = ()
    interviews: tuple[Interview, ...] = ()
    people: tuple[Person, ...] = ()
    contacts: tuple[Contact, ...] = ()
    nudges: tuple[Nudge, ...] = ()
    planned_at: datetime | None = None
    """When something the user said last led to a look at the whole plan."""
    question: OpenQuestion | None = None
    suspended: OpenQuestion | None = None
    """Waits while a question inside it (the time zone) is answered."""
    outbox: tuple[OutboxMessage, ...] = ()
    seen: tuple[str, ...] = ()
    """Ids of recent platform events: the same update twice is handled once."""
    history: tuple[Change, ...] = ()
    paused: bool = False
    """The platform says that the user cannot be reached (blocked, deactivated)."""
    brief_on: str | None = None
    """ISO date of the last morning brief."""
    focus: str | None = None
    """Opportunity last spoken of, and when (UTC): what "they" means for some minutes."""
    focus_at: datetime | None = None
    jitter: int = 0
    """Seconds by which default nudge times are put off for this person, so that 09:00 is not a stampede."""
    failures: int = 0
    """Deliveries in a row that did not go out; the back-off rests on it."""

    def opportunity(self, id: str | None) -> Opportunity | None:
        return next((o for o in self.opportunities if o.id == id), None)

    def interview(self, id: str | None) -> Interview | None:
        return next((i for i in self.interviews if i.id == id), None)

    def person(self, id: str | None) -> Person | None:
        return next((p for p in self.people if p.id == id), None)

    def nudge(self, id: str | None) -> Nudge | None:
        return next((n for n in self.nudges if n.id == id), None)

    @property
    def offers(self) -> tuple[Opportunity, ...]:
        """In hand, and neither taken nor turned down yet."""
        return tuple(o for o in self.opportunities if o.status == "offer")

    @property
    def offers_due(self) -> tuple[tuple[Opportunity, WallTime], ...]:
        """Those of them that wait until a day that is known, with it."""
        return tuple((o, o.offer.deadline) for o in self.offers if o.offer and o.offer.deadline)

    def newest(self, interview: Interview) -> Interview:
        """The same meeting, as it is known now."""
        return self.interview(interview.id) or interview

    def interviews_of(self, opportunity: str) -> tuple[Interview, ...]:
        return tuple(i for i in self.interviews if i.opportunity == opportunity)

    def people_of(self, opportunity: str) -> tuple[Person, ...]:
        return tuple(p for p in self.people if opportunity in p.opportunities)

    def contacts_of(self, opportunity: str) -> tuple[Contact, ...]:
        return tuple(c for c in self.contacts if c.opportunity == opportunity)

    def zone_of(self, opportunity: Opportunity) -> str:
        """The company's zone: as captured, else the user's own (rule book 0.4)."""
        return opportunity.zone or self.preferences.zone


def new_id(search: JobSearch, prefix: str) -> tuple[JobSearch, str]:
    """A fresh short id such as "o7": unique within this person, fit for a button."""
    serial = search.serial + 1
    return replace(search, serial=serial), f"{prefix}{serial}"


A_DAY = 86_400
"""Seconds; what a stored value may put off at most."""


def next_due(search: JobSearch) -> datetime | None:
    """UTC instant at which this person needs attention next: a nudge to deliver or an outbox message to (re)send."""
    if search.paused:
        return None
    moments = [at for n in search.nudges if n.state not in SETTLED and (at := _moment(search, n))]
    moments += [at for m in search.outbox if m.state != "sent" and (at := m.fires)]
    return min(moments, default=None)


def _moment(search: JobSearch, nudge: Nudge) -> datetime | None:
    """Never put off: what the user chose the time of, what hangs on an odd minute (an interview's end), and nothing
    beyond its own window."""
    if not search.jitter or nudge.state != "planned" or nudge.kind == REMINDER or nudge.due.minute % QUARTER:
        return nudge.fires
    put_off = nudge.due + timedelta(seconds=min(max(search.jitter, 0), A_DAY))
    return max(nudge.due, min(put_off, nudge.latest)) if nudge.latest else put_off
