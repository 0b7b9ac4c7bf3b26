"""Every rule of the contact policy in order: the one place to add one."""

from coach.guard import (
    calls,
    caps,
    gaps,
    hours,
    people,
    quiet,
    rare,
    repetition,
    silence,
    timing,
    wishes,
    words,
)
from coach.guard.rule import Rule

RULES: tuple[Rule, ...] = (
    *timing.RULES,
    *wishes.RULES,
    *gaps.RULES,
    *calls.RULES,
    *rare.RULES,
    *people.RULES,
    *silence.RULES,
    *repetition.RULES,
    *caps.RULES,
    *hours.RULES,
    *words.RULES,
    *quiet.RULES,
)
"""Within one severity the earlier ones are shown first."""
