"""One turn of the conversation: what was said, what is known, and what a handler has decided so far."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from coach.model import Choice, Contact, Interview, JobSearch, Nudge, Opportunity, Person, Reply, wall_at
from coach.model.changed import replace
from coach.understand import DateRead, Intent, Understood
from handlers import record
from handlers.message import Effect, Incoming


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Handlers take one and return the next; nothing is changed in place."""

    search: JobSearch
    now: datetime
    """UTC."""
    message: Incoming
    read: Understood
    target: str | None = None
    """Opportunity id, once settled what this is about."""
    nudge: str | None = None
    """Id of the nudge that was tapped or replied to."""
    replies: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = ()
    did: str | None = None
    """What changed, in words ("added Acme"); set by whoever changes a fact, so that it can be undone."""
    continues: str | None = None
    """Id of the change that this one belongs to (answers to one capture are undone together)."""
    resumes: str | None = None
    """Ask the open question again, after these words."""
    tells_plan: bool = False
    """The last reply should end with what moved and what comes next."""

    @property
    def text(self) -> str:
        return self.message.text

    @property
    def zone(self) -> str:
        return self.search.preferences.zone

    @property
    def today(self) -> date:
        """In the user's zone."""
        return wall_at(self.now, self.zone).date

    @property
    def days_ahead(self) -> tuple[DateRead, ...]:
        """Of the days and hours in what was said."""
        return tuple(d for d in self.read.dates if d.start > self.now)

    @property
    def opportunity(self) -> Opportunity | None:
        return self.search.opportunity(self.target)

    @property
    def company(self) -> Opportunity:
        """What this is about, where that was settled."""
        assert self.opportunity is not None
        return self.opportunity

    def asked(self, conversation: str) -> bool:
        """A question of this conversation waits for its answer."""
        return self.search.question is not None and self.search.question.conversation == conversation

    def say(self, text: str, *rows: tuple[Choice, ...], **more: Any) -> "Turn":
        reply = Reply(text=text, choices=tuple(r for r in rows if r), **more)
        return replace(self, replies=(*self.replies, reply))

    def to(self, search: JobSearch) -> "Turn":
        return replace(self, search=search)

    def put(self, row: Opportunity | Interview | Person | Contact | Nudge) -> "Turn":
        """In place of what is on record of it, else beside it."""
        return self.to(record.put(self.search, row))

    def ask(self, conversation: str, asks: str, **facts: Any) -> "Turn":
        """Make this the open question."""
        return self.to(record.ask(self.search, self.now, conversation, asks, **facts))

    def answered(self) -> "Turn":
        """Nothing is asked any more."""
        return self.to(record.answered(self.search))

    def read_as(self, intent: Intent | None = None, **more: Any) -> "Turn":
        """The same words, understood otherwise."""
        return replace(self, read=replace(self.read, intent=intent or self.read.intent, **more))

    def about(self, opportunity: str | None) -> "Turn":
        return replace(self, target=opportunity)

    def changed(self, what: str, *, tell: bool = True) -> "Turn":
        return replace(self, did=what, tells_plan=tell)

    def ask_service(self, effect: Effect) -> "Turn":
        return replace(self, effects=(*self.effects, effect))
