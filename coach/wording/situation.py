"""What is going on between the two sides: flags that decide which wordings are offered."""

from datetime import timedelta
from typing import Any

from coach.wording.details import read
from coach.wording.scene import Scene

SITUATIONS = frozenset(
    {"accepting", "declining", "accepted_elsewhere", "delay", "new_date", "next_meeting", "on_hold"}
)
"""A wording made for one of these goes first when it is the case."""
FRESH = timedelta(days=7)
"""How long news from them still asks for a reply that names it (J)."""


def situation_of(scene: Scene) -> dict[str, Any]:
    opportunity = scene.opportunity
    elsewhere = any(o.status == "accepted" for o in scene.search.opportunities if o.id != opportunity.id)
    return {
        "accepting": scene.brief.angle == "accept",
        "declining": scene.brief.angle == "decline",
        "accepted_elsewhere": elsewhere,
        "delay_reason": read(scene, opportunity.delay.reason) if opportunity.delay else None,
        **_their_news(scene),
    }


def _their_news(scene: Scene) -> dict[str, bool]:
    """At most one of: on hold, delayed without a date, delayed to a date."""
    opportunity = scene.opportunity
    promise, delay = opportunity.promise, opportunity.delay
    dated = bool(promise and promise.date and promise.date >= scene.today)
    told_later = bool(
        promise
        and (
            scene.interview is None
            or scene.interview.start is None
            or promise.said_on > scene.interview.start.date
        )
    )
    if opportunity.hold:
        return {"on_hold": True}
    if delay and not dated:
        return {"delay": True}
    return {"new_date": dated and told_later}
