"""The living plan and the restraint around it."""

from coach.facts import person_to_write
from coach.plan.changes import PlanChange, next_step, what_changed
from coach.plan.planning import plan, replan
from coach.plan.snoozing import SnoozeEffect, SnoozeOption, snooze_effect, snooze_options

__all__ = [
    "PlanChange",
    "SnoozeEffect",
    "SnoozeOption",
    "next_step",
    "person_to_write",
    "plan",
    "replan",
    "snooze_effect",
    "snooze_options",
    "what_changed",
]
