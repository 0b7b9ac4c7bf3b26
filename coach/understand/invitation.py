"""What a calendar invitation says: the event, whether it is off, and which version of it this is."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from coach.understand.reading import ContactRead

DAY, WORK, CLOCK_CHANGE = timedelta(days=1), timedelta(hours=8), timedelta(hours=2)


class NotAnInvitation(ValueError):
    """The file holds no calendar event that can be read. The message is fit for the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """One event of a calendar file; `start` and `end` are aware, an all-day event starts at 00:00 in the user's zone."""

    uid: str
    sequence: int = 0
    summary: str = ""
    start: datetime
    end: datetime | None = None
    zone: str
    """IANA zone in which the event is meant."""
    all_day: bool = False
    cancelled: bool = False
    recurrence: str | None = None
    """ISO start of the one occurrence of a series that this is about."""
    occurrence: datetime | None = None
    """The same as an aware instant."""
    repeats: bool = False
    organizer: ContactRead | None = None
    attendees: tuple[ContactRead, ...] = ()
    place: str | None = None
    url: str | None = None
    description: str = ""
    company: str | None = None
    """A guess, from the summary or the organizer's address."""
    role: str | None = None

    @property
    def minutes(self) -> int | None:
        """Of whole days only where there are several: to the end of work on the last one."""
        length = self.end - self.start if self.end else None
        if length is None or (self.all_day and length < 2 * DAY - CLOCK_CHANGE):
            return None
        return int((DAY * (round(length / DAY) - 1) + WORK if self.all_day else length).total_seconds() // 60)

    @property
    def key(self) -> str:
        """The same for every version of one meeting."""
        return f"{self.uid}/{self.recurrence}" if self.recurrence else self.uid


def supersedes(new: Invite, uid: str, sequence: int) -> bool:
    """Whether it is this meeting, and not an older version of it."""
    return uid in (new.uid, new.key) and new.sequence >= sequence
