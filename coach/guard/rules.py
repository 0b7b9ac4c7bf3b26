"""Every rule of the contact policy in order: the one place to add one."""

from coach.guard import caps, gaps, repetition, silence, timing
from coach.guard.case import Rule

RULES: tuple[Rule, ...] = (
    *gaps.RULES,
    *caps.RULES,
    *silence.RULES,
    *timing.RULES,
    *repetition.RULES,
)
