"""What became of some messages of one person, and what that makes of them."""

from dataclasses import dataclass, field
from datetime import datetime

from coach.model import JobSearch
from handlers import outbox, undelivered


@dataclass(slots=True)
class Result:
    """What became of some messages of one person: their platform ids, those dropped, those that wait."""

    sent: dict[str, str] = field(default_factory=dict)
    dropped: list[str] = field(default_factory=list)
    gone: bool = False
    failed: list[str] = field(default_factory=list)
    """The first was refused or lost, the others were not tried."""
    retry_after: float | None = None
    unsure: bool = False
    lost: bool = False
    """One went out, and no answer came."""
    untried: list[str] = field(default_factory=list)
    noted: bool = True
    """All that was sent is, where it outlives this process."""

    @property
    def plain(self) -> bool:
        """All went out, and nothing is lost if that is saved later."""
        failed = self.dropped or self.gone or self.failed or self.lost or self.untried
        return self.noted and not failed

    def applied(self, search: JobSearch, now: datetime) -> JobSearch:
        search = outbox.settled(search, self.sent, now)
        for id in self.dropped:
            search = outbox.dropped(search, id)
        if self.untried:
            search = undelivered.handed_back(search, self.untried, now)
        if self.lost:
            search = undelivered.lost(search)
        if self.failed:
            search = undelivered.failed(search, self.failed, now, self.retry_after, self.unsure)
        return undelivered.unreachable(search, now) if self.gone else search
