"""The people an opportunity is about: who they are, how they may be reached."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from coach.model.wording import DraftChannel

PersonRole = Literal[
    "unknown",
    "hiring_manager",
    "recruiter",  # in-house
    "agency",  # recruiter of an agency, in between
    "interviewer",
    "coordinator",
    "referrer",
    "networking",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    id: str
    name: str
    opportunities: tuple[str, ...] = ()
    """Ids: one person can belong to two roles at one company."""
    role: PersonRole = "unknown"
    about: str | None = None
    """As told: "runs the data team"."""
    address_as: str | None = None
    """Dr/Prof/Ms ... only as captured; gender is never inferred (rule book 4.7)."""
    email: str | None = None
    phone: str | None = None
    linkedin: str | None = None
    calls_welcome: bool | None = None
    texts_welcome: bool | None = None
    """True also when they texted first."""
    letters_by: DraftChannel | None = None
    """The way they are best written to, where it was told."""
    connected: bool = False
    """LinkedIn: connected already, or they invited it."""
    zone: str | None = None
    out_of_office_until: date | None = None
    left: bool = False
    """Bounced, or has left the company."""
    asked_no_contact: bool = False
