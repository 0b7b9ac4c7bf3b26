"""Letter: the text under the lint, with what is known of whom it goes to."""

from dataclasses import dataclass
from datetime import datetime

from coach.model import Contact, DraftChannel, JobSearch, Opportunity, Person
from coach.wording.similarity import core


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    text: str
    channel: DraftChannel
    kind: str
    subject: str | None
    search: JobSearch | None
    opportunity: Opportunity | None
    person: Person | None
    now: datetime | None

    @property
    def core(self) -> str:
        """Without greeting and signature."""
        return core(self.text)

    @property
    def contacts(self) -> tuple[Contact, ...]:
        if self.search is None or self.opportunity is None:
            return ()
        return self.search.contacts_of(self.opportunity.id)

    @property
    def spoken(self) -> bool:
        """Read out, not sent: a script may hold several questions."""
        return self.channel in {"phone", "voicemail"}

    @property
    def holds_offer(self) -> bool:
        return self.search is not None and any(o.offer for o in self.search.opportunities)
