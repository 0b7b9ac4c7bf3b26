"""Nudges that only tell: a reminder of the user's own, the balance of the week, a long silence."""

from datetime import datetime

from coach.model import Choice, JobSearch, Nudge, Reply, wall_at
from handlers import words
from handlers.nudging.nudge_buttons import ways_to_end
from handlers.reading import find


def information(search: JobSearch, nudge: Nudge, now: datetime) -> tuple[JobSearch, Reply]:
    company = search.opportunity(nudge.opportunity)
    if nudge.kind == "pipeline" and company is not None:
        return search, _quiet(search, nudge)
    row = (Choice(label="Done", does=f"sent:{nudge.id}"), Choice(label="Later", does=f"later:{nudge.id}"))
    return search, Reply(text=nudge.reason, choices=(row,), nudges=(nudge.id,))


def _quiet(search: JobSearch, nudge: Nudge) -> Reply:
    """The long silence: ordinary, and said so; three ways on."""
    company = search.opportunity(nudge.opportunity)
    assert company is not None
    written = [c for c in search.contacts_of(company.id) if c.direction == "out"]
    since = f" since your last note on {_day(search, written[-1].at)}" if written else ""
    others = sum(o.is_open for o in search.opportunities) - 1
    rest = (
        f"\nYou have {words.number(others)} other conversation{'s' if others != 1 else ''} open."
        if others > 0
        else ""
    )
    text = f"{find.name_of(company)} has been quiet{since}. That is common and says little about you.\n{nudge.reason}{rest}"
    closing = tuple((choice,) for choice in ways_to_end(company.id))
    return Reply(
        text=text, choices=(*closing, (Choice(label="Later", does=f"later:{nudge.id}"),)), nudges=(nudge.id,)
    )


def _day(search: JobSearch, at: datetime) -> str:
    local = wall_at(at, search.preferences.zone).date
    return f"{local.day} {words.MONTHS[local.month - 1]}"
