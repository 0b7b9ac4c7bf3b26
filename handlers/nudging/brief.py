"""Several things at once, in one message: the morning, and what piled up while nobody could be reached."""

from dataclasses import replace
from datetime import datetime, timedelta

from coach.model import Choice, JobSearch, Nudge, Reply, wall_at
from coach.nudges import CATALOGUE, title_of
from coach.plan import todays
from handlers import words
from handlers.nudging.nudge_message import SPECIAL
from handlers.planning import coached
from handlers.reading import find

MORNING_ENDS = 11
"""O'clock, on the user's wall."""
MOST = 8
NO_DEADLINE = timedelta(days=99)


def wanted(search: JobSearch, ready: list[Nudge], now: datetime) -> bool:
    """Once a day, in the morning, where two steps or more wait; a single one brings its wording itself."""
    local = wall_at(now, search.preferences.zone).local
    if (
        not search.preferences.morning_brief
        or local.hour >= MORNING_ENDS
        or search.brief_on == local.date().isoformat()
    ):
        return False
    if any(n.late for n in ready):
        return False
    return sum(n.kind not in SPECIAL for n in todays(coached(search), now).steps) >= 2


def too_many(ready: list[Nudge]) -> bool:
    """To be brought one by one: late ones come together, and so do more than two that bring wording."""
    late = any(n.late for n in ready)
    return len(ready) > 1 if late else sum(n.kind not in SPECIAL for n in ready) > 3


def morning(search: JobSearch, ready: list[Nudge], now: datetime) -> tuple[JobSearch, list[Reply]]:
    """Tuesday. Two things today: ..."""
    today, zone = todays(coached(search), now), search.preferences.zone
    local = wall_at(now, zone).local
    steps = [*today.steps, *(n for n in ready if n.id not in {s.id for s in today.steps})][:MOST]
    lines = [f"{words.DAYS[local.weekday()]}. {words.number(len(steps)).capitalize()} things today:"]
    lines += [f"{i}  {_line(search, n)}" for i, n in enumerate(steps, 1)]
    for meeting in today.interviews:
        company = search.opportunity(meeting.opportunity)
        if company is not None and meeting.start is not None:
            at = f" at {words.clock(meeting.start.seen_from(zone).local)}" if meeting.time_known else ""
            lines.append(f"{find.name_of(company)}: interview{at}. Ask when they decide.")
    if calm := [find.name_of(o, search.opportunities) for o in search.opportunities if o.id in today.calm]:
        lines.append(f"{words.listed(calm[:5])}: nothing to do.")
    brief = Reply(text="\n".join(lines), choices=_buttons(steps), nudges=tuple(n.id for n in steps))
    return replace(search, brief_on=local.date().isoformat()), [brief]


def merged(search: JobSearch, ready: list[Nudge], now: datetime) -> Reply:
    """One message for what piled up, soonest deadline first, each with its wording one tap away."""
    rows = sorted(ready, key=lambda n: n.latest or now + NO_DEADLINE)
    late = any(n.late for n in rows)
    lead = (
        "While I could not reach you, these came due:"
        if late
        else f"{words.number(len(rows)).capitalize()} things now:"
    )
    lines = [f"{i}  {_line(search, n)}" for i, n in enumerate(rows, 1)]
    return Reply(
        text="\n".join((lead, *lines)), choices=_buttons(rows[:MOST]), nudges=tuple(n.id for n in rows)
    )


def digest(search: JobSearch, open_steps: list[Nudge]) -> Reply:
    """Once, after ten silent working days (rule book 2.7): what is open, and that nothing has to be done about it."""
    rows = sorted(open_steps, key=lambda n: n.latest or n.due + NO_DEADLINE)[:MOST]
    lines = [f"{i}  {_line(search, n)}" for i, n in enumerate(rows, 1)]
    text = "\n".join(("We have not spoken for a while, and that is fine. Still open:", *lines))
    return Reply(text=text, choices=_buttons(rows), nudges=tuple(n.id for n in open_steps))


def _line(search: JobSearch, nudge: Nudge) -> str:
    company = search.opportunity(nudge.opportunity)
    name = f"{find.name_of(company, search.opportunities)}: " if company else ""
    person = search.person(nudge.person)
    who = f" for {words.called(person)}" if person else ""
    return (
        f"{name}{words.inside(title_of(nudge))}{who}" if nudge.kind in CATALOGUE else f"{name}{nudge.reason}"
    )


def _buttons(nudges: list[Nudge]) -> tuple[tuple[Choice, ...], ...]:
    return tuple(
        (Choice(label=words.shown(f"{i}  {title_of(n)}", 40), does=_opens(n)),)
        for i, n in enumerate(nudges, 1)
    )


def _opens(nudge: Nudge) -> str:
    return f"dbrief:{nudge.interview}" if nudge.kind == "debrief" else f"show:{nudge.id}"
