"""What a rule of the contact policy is, and what it finds."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from coach.facts import Entry
from coach.guard.case import Case
from coach.model import Severity

Nature = Literal["time", "text", "route", "info"]
"""What mends it: waiting; rewriting; another person or channel; nothing, it only informs."""


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
    check: Callable[[Case], Ruling | None]
    nature: Nature = "time"
    exempt_too: bool = False
    """Speaks about contacts that never count, as well."""


def graded(value: int, fine: int, caution: int) -> Severity:
    """Where more is better: fine from `fine` on, a caution from `caution` on."""
    return "fine" if value >= fine else "caution" if value >= caution else "stop"


def after(severity: Severity, why: str, case: Case, last: Entry, gap: int) -> Ruling | None:
    """A finding that is content again so many business days after a contact; None where it is fine."""
    return None if severity == "fine" else Ruling(severity, why, case.calendar.bd_add(last.day, gap))
