"""What a new fact did to the plan, for the one-line account: added, moved, dropped."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from coach.model import JobSearch, Nudge
from coach.model.changed import replace

_AHEAD = ("planned", "snoozed")
_PRIVATE = frozenset({"capture_gap", "pipeline", "reply_due", "late_thank_you"})
"""Too small, or too obvious, to be accounted for."""
_FALLBACK = frozenset({"late_thank_you"})
"""Only there in case another step is missed: that it is no longer needed goes without saying."""
_SAME_STEP = frozenset(
    {
        "dated_check_in",
        "undated_check_in",
        "delay_check_in",
        "recruiter_status",
        "hold_check_in",
        "application_follow_up",
    }
)
"""A check-in that becomes another kind of check-in has moved, as far as people are concerned."""


@dataclass(frozen=True, slots=True)
class PlanChange:
    """`was` is the former due time (UTC) of what moved; for `dropped`, `nudge` is as it was before."""

    what: Literal["added", "moved", "dropped"]
    nudge: Nudge
    was: datetime | None = None


def what_changed(before: JobSearch, after: JobSearch) -> tuple[PlanChange, ...]:
    """Nudges to come, compared step by step; reminders, and what was done, are left out. By time."""
    done = {n.id for n in after.nudges if n.state in ("sent", "skipped")}
    left = replace(before, nudges=tuple(n for n in before.nudges if n.id not in done))
    old, new = _by_step(left, _taken_back(before, after)), _by_step(after)
    changes: list[PlanChange] = []
    for step in old.keys() | new.keys():
        changes.extend(_compared(old.get(step, []), new.get(step, [])))
    return tuple(sorted(changes, key=lambda c: (c.nudge.due, c.nudge.kind, c.nudge.id)))


def _taken_back(before: JobSearch, after: JobSearch) -> frozenset[str]:
    """Questions about news that were on screen already, and are not to be asked any more."""
    dropped = {n.id for n in after.nudges if n.state == "dropped"}
    return frozenset(
        n.id for n in before.nudges if n.state == "asked" and n.kind in _SAME_STEP and n.id in dropped
    )


def _by_step(
    search: JobSearch, shown: frozenset[str] = frozenset()
) -> dict[tuple[str | None, ...], list[Nudge]]:
    steps: dict[tuple[str | None, ...], list[Nudge]] = defaultdict(list)
    for nudge in sorted(search.nudges, key=lambda n: (n.due, n.id)):
        if (
            (nudge.state in _AHEAD or nudge.id in shown)
            and nudge.of is None
            and nudge.kind not in _PRIVATE
            and not _repeat(nudge)
        ):
            kind = "check_in" if nudge.kind in _SAME_STEP else nudge.kind
            person = nudge.person if kind == "thank_you" else None
            steps[nudge.opportunity, kind, person, nudge.interview if kind != "check_in" else None].append(
                nudge
            )
    return steps


def _repeat(nudge: Nudge) -> bool:
    return nudge.kind in ("thank_you", "ask_timeline") and nudge.count > 1


def _compared(old: list[Nudge], new: list[Nudge]) -> list[PlanChange]:
    moved = [PlanChange("moved", n, o.due) for o, n in zip(old, new, strict=False) if o.due != n.due]
    added = [PlanChange("added", n) for n in new[len(old) :]]
    dropped = [PlanChange("dropped", o) for o in old[len(new) :] if o.kind not in _FALLBACK]
    return moved + added + dropped
