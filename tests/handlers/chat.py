"""A person in a pure conversation: no storage, no platform; the clock is an argument."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from coach.model import Choice, JobSearch, OutboxMessage, Preferences
from handlers import outbox
from handlers.due import due
from handlers.message import Effect, Incoming
from handlers.route import hear

START = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
"""Monday, 10:00 in New York."""


@dataclass
class Chat:
    now: datetime = START
    search: JobSearch = field(
        default_factory=lambda: JobSearch(
            owner="x",
            addresses=("test:1",),
            preferences=Preferences(
                zone="America/New_York", zone_confirmed=True, name="Sam", morning_brief=False
            ),
        )
    )
    said: list[OutboxMessage] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    events: int = 0

    def say(self, text: str, **more: object) -> list[OutboxMessage]:
        return self._hear(text=text, **more)

    def tap(self, does: str) -> list[OutboxMessage]:
        ref = next((m.ref for m in reversed(self.said) if any(c.does == does for c in choices(m))), None)
        return self._hear(kind="tap", tap=does, message_ref=ref)

    def press(self, label: str) -> list[OutboxMessage]:
        choice = next(c for m in reversed(self.said) for c in choices(m) if c.label == label)
        return self.tap(choice.does)

    def _hear(self, **what: object) -> list[OutboxMessage]:
        self.events += 1
        incoming = Incoming(id=f"e{self.events}", address="test:1", at=self.now, **what)  # type: ignore[arg-type]
        decision, posted = hear(self.search, incoming, self.now)
        self.effects.extend(decision.effects)
        return self._sent(decision.search, posted)

    def wait(self, **time: float) -> list[OutboxMessage]:
        """Let time pass; everything due comes at its own moment."""
        until, got = self.now + timedelta(**time), []
        for _ in range(500):
            moments = [n.fires for n in self.search.nudges if n.fires is not None]
            moment = min(moments, default=None)
            if moment is None or moment > until:
                break
            self.now = max(self.now, moment)
            search, posted = due(self.search, self.now)
            got += self._sent(search, posted)
        self.now = until
        return got

    def _sent(self, search: JobSearch, posted: tuple[OutboxMessage, ...]) -> list[OutboxMessage]:
        refs = {m.id: f"r-{m.reply.edits or m.id}" for m in posted}
        self.search = outbox.settled(search, refs, self.now)
        sent = [replace(m, ref=refs[m.id]) for m in posted]
        self.said.extend(sent)
        return sent


def choices(message: OutboxMessage) -> list[Choice]:
    return [c for row in message.reply.choices for c in row]


def text(messages: list[OutboxMessage]) -> str:
    return "\n".join(m.reply.text for m in messages)
