"""Which step of the plan a message of the user's was."""

from coach.model import Nudge
from coach.nudges import CATALOGUE

REPLIES = ("reply_due", "rejection_reply", "offer_acknowledgement")


def once(nudges: list[Nudge]) -> list[Nudge]:
    """A reminder and what it repeats are one step; the newest stands for it."""
    steps = {
        (n.kind, n.opportunity, n.person, n.interview): n
        for n in sorted(nudges, key=lambda n: (n.count, n.due))
    }
    return list(steps.values())


def fits(nudge: Nudge, kind: str) -> bool:
    if kind == "thank_you":
        return "thank" in nudge.kind
    if kind == "status":
        known = CATALOGUE.get(nudge.kind)
        return known is not None and known.status_ask
    return nudge.kind in REPLIES if kind == "reply" else nudge.kind == kind
