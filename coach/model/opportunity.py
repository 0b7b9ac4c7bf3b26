"""One role at one company, from the first application to its end."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from coach.model.moments import WallTime

Status = Literal["active", "on_hold", "offer", "accepted", "rejected", "withdrawn", "closed"]
Sector = Literal["fast", "standard", "tech", "finance", "public", "academia"]
"""`finance` stands for the row finance, health, school/university staff, aerospace, energy (rule book 2.8)."""
Precision = Literal["exact", "vague"]
Pace = Literal["prompt", "measured", "patient"]
Tone = Literal["warm", "formal", "concise", "enthusiastic"]

OPEN: frozenset[str] = frozenset({"active", "on_hold", "offer"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What they said about timing: `date` is D of the rule book's table 0.3 (None: no date in it)."""

    phrase: str
    said_on: date
    date: date | None
    precision: Precision = "exact"
    by: str | None = None
    """Person id."""
    confirmed: bool = False
    """The user was asked about an odd date (a holiday, an ambiguity) and kept it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delay:
    """They reported a delay; `count` is how many so far, `said_at` the latest (UTC)."""

    count: int
    said_at: datetime
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """On hold; `until` is the first day of the named period; `monthly` whether a note now and then is welcome."""

    said_on: date
    until: date | None = None
    monthly: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    received_at: datetime
    deadline: WallTime | None = None
    acknowledged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Opportunity:
    id: str
    company: str
    created_at: datetime
    role: str | None = None
    status: Status = "active"
    status_at: datetime | None = None
    zone: str | None = None
    """The company's, as captured; None: the user's own (rule book 0.4 COMPANY_PLACE)."""
    country: str | None = None
    subdivision: str | None = None
    location: str | None = None
    sector: Sector = "standard"
    source: Literal["advert", "referral", "agency", "event", "own", "unknown"] = "unknown"
    pool_size: Literal["small", "large", "unknown"] = "unknown"
    interest: int | None = None
    """1 to 5, as the user says."""
    interest_at: datetime | None = None
    """When that was said."""
    why_this_role: str | None = None
    strengths: tuple[str, ...] = ()
    """What the user brings: top skills, unique strength, proof points."""
    news: tuple[str, ...] = ()
    """Progress on the user's side, or company news, usable as a new angle."""
    applied_on: date | None = None
    closing_date: date | None = None
    reference: str | None = None
    posting_url: str | None = None
    no_calls: bool = False
    no_contact_requested: bool = False
    exception_agreed: bool = False
    """They asked for no contact; the user wants one e-mail after a long wait (rule book 2.7)."""
    agency_route: Literal["through", "direct", "unknown"] | None = None
    """None: no agency in between."""
    primary: str | None = None
    """Person id of the one point of contact."""
    promise: Promise | None = None
    target_hire_date: date | None = None
    delay: Delay | None = None
    hold: Hold | None = None
    offer: Offer | None = None
    references_asked_at: datetime | None = None
    pace: Pace | None = None
    tone: Tone | None = None
    notes: tuple[str, ...] = ()
    """Anything else the user wanted kept, newest last."""
    muted: bool = False
    """"Don't nudge me about this one." """
    keep_warm: bool = False
    closed_days: tuple[date, ...] = ()
    """Days the user was told nobody works there, beside the holidays."""

    @property
    def is_open(self) -> bool:
        return self.status in OPEN
