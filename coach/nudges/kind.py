"""What a nudge kind is, and how one of its nudges is made."""

import hashlib
from base64 import b32encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Literal

from coach.calendar import nudge_at
from coach.calendar.moments import moment_at
from coach.facts import Facts, recipient
from coach.model import Channel, Interview, Nudge

Find = Callable[[Facts], Iterable[Nudge]]
Topic = Literal[
    "anything", "recent_day", "question", "first_question", "follow_on", "chat", "referral", "offer"
]
"""What has to be there before a kind is worth looking at (coach.plan.allowed says when it is)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgeKind:
    """One row of the rule book's table 2.1, with the function that finds its nudges. `trigger` to `moves` say in words
    what `find` computes; docs/coach.md is made from them."""

    name: str
    code: str
    headline: str
    """A short noun: "Thank-you for Dana, Acme", "Next: a check-in on Monday"."""
    trigger: str
    earliest: str
    ideal: str
    latest: str
    who: str
    purpose: str
    stops: str
    moves: str
    sources: str
    find: Find
    about: Topic = "anything"
    counts: bool = False
    status_ask: bool = False
    channel: Channel = "email"
    remind: bool = False
    """Ask again next morning and after two business days, where nobody knows whether it was done."""
    grace: int = 0
    """Business days past `latest` on which it is still worth saying (an answer that is owed)."""
    rank: int = 50
    """Lower comes first, where a day holds more than the user wants (2.1 Merging)."""


@lru_cache(maxsize=32768)
def identity(
    kind: str, opportunity: str | None, interview: str | None, person: str | None, count: int, anchor: str
) -> str:
    """Short and stable id: eight of a-z and 2-7. `anchor` tells apart two waits of one kind (another promised date)."""
    key = "\x1f".join((kind, opportunity or "", interview or "", person or "", str(count), anchor))
    return b32encode(hashlib.blake2b(key.encode(), digest_size=5).digest()).decode().lower()


def make(
    facts: Facts,
    kind: str,
    due: datetime,
    *,
    reason: str,
    rules: tuple[str, ...],
    earliest: datetime | None = None,
    latest: datetime | None = None,
    interview: Interview | None = None,
    person: str | None = None,
    count: int = 1,
    anchor: date | str = "",
    folded: tuple[str, ...] = (),
) -> Nudge:
    current = interview or facts.current
    return Nudge(
        id=identity(
            kind, facts.opportunity.id, interview.id if interview else None, person, count, str(anchor)
        ),
        kind=kind,
        due=due,
        opportunity=facts.opportunity.id,
        interview=interview.id if interview else None,
        round=current.round if current else 0,
        person=person,
        count=count,
        earliest=earliest,
        latest=latest,
        folded=folded,
        reason=reason,
        rules=rules,
    )


def on_day(
    facts: Facts,
    kind: str,
    window: tuple[date, date, date | None],
    *,
    reason: str,
    rules: tuple[str, ...],
    promised: date | None = None,
    person: str | None = None,
    interview: Interview | None = None,
    count: int = 1,
    anchor: date | str = "",
    folded: tuple[str, ...] = (),
) -> Nudge:
    """A counted nudge at the rule book's hour on the middle one of (earliest, ideal, latest); quiet days roll."""
    roll = facts.calendar.contact_day
    earliest, ideal = roll(window[0]), roll(window[1])
    to = person or person_id(facts, kind)
    ideal, latest = after_absence(facts, to, ideal, window[2])
    return make(
        facts,
        kind,
        nudge_at(ideal, facts.calendar, facts.clock, promised=promised),
        reason=reason,
        rules=rules,
        earliest=opens(facts, earliest),
        latest=closes(facts, max(roll(latest), ideal)) if latest else None,
        interview=interview,
        person=to,
        count=count,
        anchor=anchor,
        folded=folded,
    )


def after_absence(
    facts: Facts, person: str | None, ideal: date, latest: date | None
) -> tuple[date, date | None]:
    """Out of office moves a note to two business days after the return (2.7)."""
    away = facts.records.person.get(person) if person else None
    if (
        away is None
        or away.out_of_office_until is None
        or ideal >= away.out_of_office_until + timedelta(days=7)
    ):
        return ideal, latest
    back = facts.calendar.contact_day(
        facts.calendar.bd_add(away.out_of_office_until, facts.settings.after_out_of_office)
    )
    if back <= ideal:
        return ideal, latest
    return back, max(latest, facts.calendar.bd_add(back, facts.settings.dated_latest)) if latest else None


def person_id(facts: Facts, kind: str) -> str | None:
    found = recipient(facts, kind)
    return found.id if found else None


def still_there(facts: Facts, person: str | None) -> str | None:
    """The person, unless gone from the company or beyond reach."""
    found = facts.records.person.get(person)
    return None if found is not None and found.left else person


def here_or_next(facts: Facts, kind: str, person: str | None) -> str | None:
    """The person, or who is written to in the place of one who left; None stays None."""
    return still_there(facts, person) or (person_id(facts, kind) if person else None)


def opens(facts: Facts, day: date) -> datetime:
    """UTC: when e-mail may first arrive that day."""
    return moment_at(day, facts.settings.email_window[0], facts.calendar.zone)


def closes(facts: Facts, day: date) -> datetime:
    """UTC: when the day is over for e-mail."""
    return moment_at(day, facts.settings.email_window[1], facts.calendar.zone)


@lru_cache(maxsize=4096)
def spoken(day: date) -> str:
    """ "Friday 4 December"."""
    return f"{day:%A} {day.day} {day:%B}"


def waking(facts: Facts, moment: datetime, latest: datetime | None = None) -> datetime:
    """`moment`, moved out of the user's quiet hours."""
    return facts.clock.awake(moment, latest)
