"""What was understood of one message, as frozen values: the reading that every conversation works with."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from coach.model import MeetingKind, PersonRole

Intent = Literal[
    "interview",
    "applied",
    "debrief",
    "sent",
    "heard",
    "snooze",
    "decision",
    "reschedule",
    "cancel",
    "offer",
    "rejected",
    "withdrawn",
    "remind",
    "contact",
    "list",
    "draft",
    "ask_if_ok",
    "note",
    "other",
]
DateRole = Literal["event", "decision", "deadline", "remind", "done", "start"]
Grain = Literal["minute", "hour", "day", "week", "month"]
Grade = Literal["sure", "show", "ask"]
Precision = Literal["exact", "vague"]


@dataclass(frozen=True, slots=True)
class Known:
    """What the bot knows of the person that helps reading: their names, and the slot the open question asks for
    ("company", "when", "time", "people", "decision", "snooze" ...)."""

    companies: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    expects: str | None = None


@dataclass(frozen=True, slots=True)
class ContactRead:
    """A person as named in the message; `about` in the user's words ("runs the data team")."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    about: str | None = None
    person_role: PersonRole = "unknown"
    company: str | None = None


@dataclass(frozen=True, slots=True)
class DateRead:
    """One date with its readings. `start` and `end` are aware: in the zone that was named, else in the user's.
    A day, week or month starts at 00:00; `end` is inclusive as written (convention C12)."""

    role: DateRole
    start: datetime
    end: datetime | None = None
    grain: Grain = "day"
    span: tuple[int, int] = (0, 0)
    """Code-point offsets into the message, end exclusive."""
    alts: tuple[datetime, ...] = ()
    ambiguous: bool = False
    grade: Grade = "sure"
    """sure: act on it; show: act and let it be corrected; ask: two buttons."""
    precision: Precision = "exact"
    text: str = ""
    part_of_day: str | None = None
    has_time: bool = False
    zone: str | None = None
    """IANA zone named with the time ("3pm PT"; "3pm GMT+2" is Etc/GMT-2); None: the user's own."""
    company: str | None = None
    """Whose date it is, where the message names several companies ("Acme tomorrow 10am and Globex on Friday")."""


@dataclass(frozen=True, slots=True)
class Understood:
    """One message, read. Names are as typed (convention C15)."""

    text: str
    intent: Intent = "other"
    company: str | None = None
    company_sure: bool = True
    """False: the company is a guess, better asked about before anything is done with it."""
    company_told: bool = True
    """False: it is only named beside what the message is about."""
    role: str | None = None
    contacts: tuple[ContactRead, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    dates: tuple[DateRead, ...] = ()
    round: str | None = None
    """As typed: "final round", "phone screen"."""
    round_number: int | None = None
    zone: str | None = None
    """IANA zone of the company or of the time, where one was named ("PT", "in London")."""
    place: str | None = None
    country: str | None = None
    """ISO 3166 code that follows from the place."""
    duration_minutes: int | None = None
    meeting_kind: MeetingKind | None = None
    other_companies: tuple[str, ...] = field(default=())
    """Further companies named in the same message, in order."""

    def first(self, role: DateRole) -> DateRead | None:
        """The first date of that role."""
        return next((d for d in self.dates if d.role == role), None)

    @property
    def when(self) -> DateRead | None:
        """The date that matters most: the first one that is not a by-the-way."""
        return self.dates[0] if self.dates else None

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(c.name for c in self.contacts if c.name)
