"""The living plan and the restraint around it."""

from coach.facts import person_to_write
from coach.plan.brief import Today, todays
from coach.plan.changes import PlanChange, what_changed
from coach.plan.overlap import overlaps
from coach.plan.planning import plan, replan
from coach.plan.quiet import gone_quiet
from coach.plan.restraint import digest_mode, paused, rank, tomorrow_morning, within_cap
from coach.plan.sending import goes_out_at
from coach.plan.snoozing import SnoozeEffect, SnoozeOption, snooze_effect, snooze_options

__all__ = [
    "PlanChange",
    "SnoozeEffect",
    "SnoozeOption",
    "Today",
    "digest_mode",
    "goes_out_at",
    "gone_quiet",
    "overlaps",
    "paused",
    "person_to_write",
    "plan",
    "rank",
    "replan",
    "snooze_effect",
    "snooze_options",
    "todays",
    "tomorrow_morning",
    "what_changed",
    "within_cap",
]
