"""A meeting about an opportunity, and what the user remembered of it afterwards."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from coach.model.moments import WallTime

MeetingKind = Literal[
    "interview", "phone_screen", "video", "onsite", "panel", "task", "campus_visit", "chat", "event"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Debrief:
    """The user's own words, each optional; the promised date lives on the Opportunity."""

    done: bool = False
    decider: str | None = None
    next_step: str | None = None
    topics: tuple[str, ...] = ()
    experience: tuple[str, ...] = ()
    """Specific examples of experience discussed (S2)."""
    problem: str | None = None
    idea: str | None = None
    forgot: str | None = None
    weak: str | None = None
    culture: str | None = None
    impact: str | None = None
    memorable: str | None = None
    may_follow_up: bool | None = None
    per_person: tuple[tuple[str, str], ...] = ()
    """(person id, detail): what only this person said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    id: str
    opportunity: str
    round: int
    created_at: datetime
    start: WallTime | None = None
    """None: not fixed yet. Without a known time `local` is that day at 00:00."""
    either: tuple[WallTime, ...] = ()
    """While `start` is None: what was told of the day can mean each of these."""
    time_known: bool = True
    minutes: int = 60
    minutes_assumed: bool = True
    kind: MeetingKind = "interview"
    label: str | None = None
    """"final round", "system design"."""
    people: tuple[str, ...] = ()
    place: str | None = None
    status: Literal["planned", "cancelled", "no_show"] = "planned"
    early_in_order: bool | None = None
    debrief: Debrief | None = None
    uid: str | None = None
    """Of the calendar invitation it came from."""
    uid_sequence: int = 0
    """Its version; an older one changes nothing."""

    @property
    def end(self) -> WallTime | None:
        return self.start.plus(timedelta(minutes=self.minutes)) if self.start else None
