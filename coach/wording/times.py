"""Dates a letter may name: when they met, what was promised, deadlines, the next meeting."""

from datetime import date
from typing import Any

from coach.model import meetings
from coach.wording.scene import Scene
from coach.wording.when import around, at_time, met_at, named_day, on_day


def times_of(scene: Scene) -> dict[str, Any]:
    opportunity, locale = scene.opportunity, scene.locale
    met = met_at(scene.interview, scene.today, locale)
    promise, offer, hold = opportunity.promise, opportunity.offer, opportunity.hold
    horizon = around(promise, scene.today, locale) if promise else ""
    return {
        "met": met,
        "today": met.day == scene.today,
        "D": horizon,
        "undated": bool(promise and promise.date is None),
        "D_passed": bool(promise and promise.date and promise.date < scene.today),
        "D_then": bool(promise and met.day and promise.said_on <= met.day),
        "D_yours": _from_reader(scene),
        "ask_timing": scene.brief.kind == "thank_you" and promise is None,
        "applied": on_day(opportunity.applied_on, scene.today, locale) if opportunity.applied_on else "",
        "applied_today": opportunity.applied_on == scene.today,
        "deadline": named_day(offer.deadline.date, locale) if offer and offer.deadline else "",
        "other_deadline": _other_deadline(scene),
        "hold_until": named_day(hold.until, locale, weekday=False) if hold and hold.until else "",
        "slots": list(scene.brief.slots),
        **_next_meeting(scene),
    }


def _from_reader(scene: Scene) -> bool:
    """Whether the date is the reader's own word: nobody else is known to have given it."""
    by = scene.opportunity.promise.by if scene.opportunity.promise else None
    return by is None or scene.person is None or by == scene.person.id


def _other_deadline(scene: Scene) -> str:
    """The day an offer from elsewhere has to be answered."""
    here = scene.opportunity.id
    offers = [o.offer for o in scene.search.opportunities if o.id != here and o.status == "offer" and o.offer]
    days: list[date] = sorted(o.deadline.date for o in offers if o.deadline)
    return named_day(days[0], scene.locale) if days else ""


def _next_meeting(scene: Scene) -> dict[str, Any]:
    """The meeting that is coming: "Thursday 26 November at 14:00", and its day alone."""
    coming = meetings.to_come(scene.search.interviews_of(scene.opportunity.id), scene.now)
    starts = [(i.start, i.time_known) for i in coming if i.start]
    if not starts:
        return {}
    start, timed = min(starts, key=lambda each: (each[0].instant, each[1]))
    day = named_day(start.date, scene.locale)
    return {"next_day": day, "next_meeting": at_time(day, start.local, scene.locale) if timed else day}
