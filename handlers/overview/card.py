"""The card of an interview: what was understood, each field one tap from correction."""

from datetime import datetime

from coach.model import Choice, Interview, JobSearch, Opportunity, OutboxMessage, Person, bold, wall_at
from handlers import words
from handlers.buttons import UNDO_BUTTON

KIND_WORDS = {
    "phone_screen": "phone screen",
    "video": "video call",
    "onsite": "on site",
    "panel": "panel",
    "task": "task",
    "campus_visit": "campus visit",
    "chat": "a chat",
    "event": "event",
}


def text(search: JobSearch, interview: Interview, headline: str | None = "Saved.") -> str:
    opportunity = search.opportunity(interview.opportunity)
    assert opportunity is not None
    lines = [headline] if headline else []
    lines.append(
        bold(words.shown(opportunity.company))
        + (f", {words.shown(opportunity.role)}" if opportunity.role else "")
    )
    lines.extend(when_lines(search, interview))
    lines.extend(_people(search, interview))
    lines.extend(_meeting(interview, opportunity))
    if (
        headline
        and opportunity.promise
        and opportunity.promise.date
        and not _overtaken(interview, opportunity)
    ):
        about = "around " if opportunity.promise.precision == "vague" else ""
        lines.append(f"decision {about}{words.day(opportunity.promise.date)}")
    return "\n".join(lines)


def _overtaken(interview: Interview, opportunity: Opportunity) -> bool:
    """A date from before this round says nothing about it."""
    day = opportunity.promise.date if opportunity.promise else None
    return interview.start is not None and day is not None and day < interview.start.date


def when_lines(search: JobSearch, interview: Interview) -> list[str]:
    """Weekday, date, time and zone; on both clocks where they differ."""
    start = interview.start
    if start is None:
        return ["no date yet"]
    line = words.short_day(start.date)
    if not interview.time_known:
        last = interview.end.date if interview.end else start.date
        days = line if last == start.date else f"{line} to {words.short_day(last)}"
        return [f"{days}, time not known yet"]
    line = f"{line}, {words.span(start, interview.minutes)} ({words.city(start.zone)})"
    home = search.preferences.zone
    if start.seen_from(home).local == start.local:
        return [line]
    mine = start.seen_from(home)
    day = "" if mine.date == start.date else f"{words.short_day(mine.date)}, "
    return [line, f"that is {day}{words.clock(mine.local)} for you ({words.city(home)})"]


def _people(search: JobSearch, interview: Interview) -> list[str]:
    met = [p for p in search.people if p.id in interview.people]
    return ["with " + words.listed(who(p) for p in met)] if met else []


ROLE_WORDS = {
    "hiring_manager": "hiring manager",
    "recruiter": "recruiter",
    "agency": "agency recruiter",
    "coordinator": "coordinator",
    "interviewer": "interviewer",
    "referrer": "referred me",
    "networking": "networking",
}


def who(person: Person) -> str:
    about = person.about or (
        ROLE_WORDS.get(person.role) if person.role not in ("unknown", "interviewer") else None
    )
    return words.shown(person.name) + (f", {words.shown(about)}" if about else "")


def _meeting(interview: Interview, opportunity: Opportunity) -> list[str]:
    kind = KIND_WORDS.get(interview.kind)
    label = (
        words.shown(interview.label)
        if interview.label
        else (f"round {interview.round}" if interview.round > 1 else None)
    )
    if label and kind and kind in label.casefold():
        kind = None
    parts = [p for p in (label, kind, words.shown(interview.place, 200) if interview.place else None) if p]
    return [", ".join(parts)] if parts else []


def meetings_on(message: OutboxMessage) -> tuple[str, ...]:
    """Ids of the interviews whose card a message shows, by its buttons."""
    fixes = (c.does for row in message.reply.choices for c in row if c.does.startswith("fix:"))
    return tuple(does.split(":")[1] for does in fixes)


def buttons(interview: Interview) -> tuple[tuple[Choice, ...], ...]:
    """Undo is filled in by the router, which knows the change."""
    fix = f"fix:{interview.id}:"
    return (
        (
            Choice(label="Time", does=fix + "when"),
            Choice(label="People", does=fix + "people"),
            Choice(label="Role", does=fix + "role"),
            Choice(label="Round", does=fix + "round"),
        ),
        (Choice(label="More", does=fix + "more"), UNDO_BUTTON),
    )


def zone_buttons(search: JobSearch, now: datetime) -> tuple[Choice, ...]:
    """Asked once, simply: is this your clock?"""
    here = wall_at(now, search.preferences.zone)
    return (
        Choice(label=f"Yes, {words.clock(here.local)}", does="zone:yes"),
        Choice(label="Another time zone", does="zone:other"),
    )
