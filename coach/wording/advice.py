"""Advice: one finding of the lint, told so that it helps."""

from dataclasses import dataclass

from coach.model import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    rule: str
    """Short name of the check: "bare_update", "blame", "limit" ..."""
    severity: Severity
    sentence: str
    """For the user: what it is and what to write instead."""
    phrase: str = ""
    """The words that were found, as typed."""
