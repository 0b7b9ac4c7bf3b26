"""One line on how the plan moved: "Moved: check-in from Monday 7 to Thursday 17 December." """

from coach.model import JobSearch, Nudge, wall_at
from coach.nudges import title_of
from coach.plan import PlanChange, what_changed
from handlers import words
from handlers.overview.coming import QUESTIONS
from handlers.turn import Turn

MOST = 3


def moved(before: JobSearch, after: JobSearch, turn: Turn) -> str:
    """Planned steps that moved or fell away; new ones are told by what comes next, and what is asked is not worth a line."""
    changes = [c for c in what_changed(before, after) if c.nudge.kind not in QUESTIONS and c.nudge.count == 1]
    lines_of = (line for c in changes if c.what == "moved" and (line := _move(c, turn)))
    moves = list(dict.fromkeys(lines_of))
    gone = [c.nudge for c in changes if c.what == "dropped" and not _just_done(c.nudge, before, after)]
    dropped = list(dict.fromkeys(words.inside(title_of(nudge)) for nudge in gone))
    lines = [f"Moved: {'; '.join(moves[:MOST])}."] if moves else []
    if dropped:
        lines.append(f"No longer needed: {words.listed(dropped[:MOST])}.")
    return "\n".join(lines)


def _just_done(nudge: Nudge, before: JobSearch, after: JobSearch) -> bool:
    """It is what was told as written just now, which says enough."""
    told = after.contacts[len(before.contacts) :]
    return any(
        c.direction == "out"
        and (c.opportunity, c.person) == (nudge.opportunity, nudge.person)
        and c.kind.removeprefix("late_") == nudge.kind.removeprefix("late_")
        for c in told
    )


def _move(change: PlanChange, turn: Turn) -> str | None:
    if change.was is None:
        return None
    old, new = wall_at(change.was, turn.zone).local, wall_at(change.nudge.due, turn.zone).local
    title = words.inside(title_of(change.nudge))
    if old.date() == new.date():
        return f"{title} from {words.clock(old)} to {words.clock(new)}" if old != new else None
    start = f"{words.DAYS[old.weekday()]} {old.day}" if old.month == new.month else words.day(old.date())
    return f"{title} from {start} to {words.day(new.date())}"
