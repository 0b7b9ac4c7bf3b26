"""What a rule of the contact policy is, what it finds, and what it is asked about."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from coach.model import Channel, Severity

if TYPE_CHECKING:
    from coach.guard.case import Case

CALLS = frozenset({"phone", "voicemail"})
Nature = Literal["time", "text", "route", "info"]
"""What mends it: waiting; rewriting; another person or channel; nothing, it only informs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intended:
    """`kind` is a nudge kind, "reply", "scheduling", "message" ... ; without text or angle a "message" is read as a
    question about news. `at` is UTC, the present where None. `also` are further recipients of the same message."""

    opportunity: str
    person: str | None = None
    channel: Channel = "email"
    kind: str = "message"
    angle: str | None = None
    text: str | None = None
    at: datetime | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ruling:
    """`clear` is the first day on which the rule is content again; None where no day is."""

    severity: Severity
    why: str
    clear: date | None = None
    instead: str | None = None
    """A nudge kind that is welcome in its place."""
    nature: Nature | None = None
    """Where this finding is mended in another way than its rule's usual one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One row of the rule book's table 3.2. `fine` to `stop` are its words, for docs/coach.md."""

    id: str
    about: str
    fine: str
    caution: str
    stop: str
    source: str
    check: "Callable[[Case], Ruling | None]"
    nature: Nature = "time"
    exempt_too: bool = False
    """Speaks about contacts that never count, as well."""


def graded(value: int, fine: int, caution: int) -> Severity:
    """Where more is better: fine from `fine` on, a caution from `caution` on."""
    return "fine" if value >= fine else "caution" if value >= caution else "stop"
