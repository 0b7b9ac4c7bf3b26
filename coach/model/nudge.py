"""One planned step of the follow-up: computed from the facts, joined with its stored state by identity."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

NudgeState = Literal["planned", "sending", "asked", "snoozed", "sent", "skipped", "dropped"]
"""planned -> sending (claimed for delivery) -> asked (the user has it) -> sent | skipped | snoozed | dropped.
`sent` means that the user wrote to the employer (or did the step); `dropped` that facts made it moot."""

SETTLED: frozenset[str] = frozenset({"sending", "sent", "skipped", "dropped"})
"""Never planned again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    id: str
    """Short and stable: derived from opportunity, round, kind, person and count (see `identity`)."""
    kind: str
    due: datetime
    """UTC: when the user is messaged."""
    opportunity: str | None = None
    """None for the person-wide kinds (pipeline)."""
    interview: str | None = None
    round: int = 0
    person: str | None = None
    count: int = 1
    """2 for a reminder, or for the second of its kind."""
    earliest: datetime | None = None
    latest: datetime | None = None
    """UTC: after this it becomes something else, or is dropped."""
    of: str | None = None
    """A reminder: id of the nudge it repeats, because nobody knows yet whether that step was done."""
    state: NudgeState = "planned"
    snoozed_until: datetime | None = None
    asked_at: datetime | None = None
    message: str | None = None
    """Id of the outbox message that brought it."""
    late: bool = False
    variants: tuple[str, ...] = ()
    """Ids of the wordings shown so far, newest last."""
    folded: tuple[str, ...] = ()
    """Kinds merged into this one ("value_add" folded into the thank-you)."""
    reason: str = ""
    """One line: why now, in the bot's voice."""
    rules: tuple[str, ...] = ()
    """Rule ids behind it, for /why."""

    @property
    def fires(self) -> datetime | None:
        """UTC instant at which it wants to be delivered; None when there is nothing to deliver."""
        if self.state == "planned":
            return self.due
        return self.snoozed_until if self.state == "snoozed" else None
