"""The steps of the plan: what the user can do and tick; what only asks, tells or sums up is none."""

from coach.model import JobSearch, Nudge, NudgeState
from handlers.nudging.nudge_message import SPECIAL


def steps_of(search: JobSearch, *states: NudgeState) -> list[Nudge]:
    """ "asked": brought, and neither done nor left out; "planned": not brought yet."""
    return [n for n in search.nudges if n.state in states and n.kind not in SPECIAL]


def newest(steps: list[Nudge]) -> Nudge | None:
    """The one that was brought last."""
    return max(steps, key=lambda n: n.asked_at or n.due, default=None)
