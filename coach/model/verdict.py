"""What the guard says about a contact the user intends to make."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Severity = Literal["fine", "caution", "stop"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One rule that spoke: its id in the rule book's section 3.2, how severe, and why in plain words."""

    rule: str
    severity: Severity
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    severity: Severity
    findings: tuple[Finding, ...] = ()
    """Worst first; at most three are shown."""
    best: datetime | None = None
    """UTC: the safe date and time (3.4); None when no date makes it right."""
    caution_from: datetime | None = None
    """UTC: earliest with a caution, if before `best`."""
    instead: str = ""
    """What to do now instead, one sentence."""
    instead_kind: str | None = None
    """The nudge kind of that, where it can be drafted (value_add, reply ...)."""
    angle: str | None = None
    """An unused angle, where the same question would be asked again."""
    instead_person: str | None = None
    instead_channel: str | None = None

    @property
    def rules(self) -> tuple[str, ...]:
        return tuple(f.rule for f in self.findings)
