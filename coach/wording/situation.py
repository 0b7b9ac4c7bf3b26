"""What is going on between the two sides: flags that decide which wordings are offered."""

from typing import Any
from zoneinfo import ZoneInfo

from coach.wording.details import read
from coach.wording.invited import invited_of
from coach.wording.requested import request_of
from coach.wording.scene import Scene
from coach.wording.when import at_time, named_day, on_day

SITUATIONS = frozenset(
    {
        *("accepting", "declining", "accepted_elsewhere", "delay", "new_date", "next_meeting", "on_hold"),
        *("no_show", "noticed", "quiet", "asked_for", "invited", "plain"),
    }
)
"""A wording made for one of these goes first when it is the case."""
ANSWERS = frozenset({"reply", "reply_due"})
"""Kinds that answer what they asked for."""


def situation_of(scene: Scene) -> dict[str, Any]:
    opportunity = scene.opportunity
    elsewhere = any(o.status == "accepted" for o in scene.search.opportunities if o.id != opportunity.id)
    return {
        "accepting": scene.brief.angle == "accept",
        "declining": scene.brief.angle == "decline",
        "accepted_elsewhere": elsewhere,
        "delay_reason": read(scene, opportunity.delay.reason) if opportunity.delay else None,
        "quiet": scene.brief.quiet,
        "plain": scene.brief.plain,
        **_missed(scene),
        **_noticed(scene),
        **_their_news(scene),
        **invited_of(scene),
        **(request_of(scene) if scene.brief.kind in ANSWERS else {}),
    }


def _missed(scene: Scene) -> dict[str, Any]:
    """The meeting nobody came to, where no later one is known."""
    held = [
        i for i in scene.search.interviews_of(scene.opportunity.id) if i.start and i.status != "cancelled"
    ]
    last = max(held, key=lambda i: i.start.instant if i.start else scene.now, default=None)
    if last is None or last.start is None or last.status != "no_show" or last.start.instant > scene.now:
        return {}
    day = on_day(last.start.date, scene.today, scene.locale)
    return {
        "no_show": True,
        "missed_day": named_day(last.start.date, scene.locale),
        "missed_at": at_time(day, last.start.local, scene.locale, past=True) if last.time_known else day,
    }


def _noticed(scene: Scene) -> dict[str, Any]:
    """An offer from elsewhere they were told about before."""
    told = [
        c
        for c in scene.search.contacts_of(scene.opportunity.id)
        if c.direction == "out" and c.kind == "offer_notice"
    ]
    if not told:
        return {}
    day = max(c.at for c in told).astimezone(ZoneInfo(scene.search.zone_of(scene.opportunity))).date()
    return {"noticed": True, "noticed_on": on_day(day, scene.today, scene.locale)}


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
