"""N03: the thank-you, the same day, to every interviewer (the one nudge no cap may drop)."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from coach.facts import Facts
from coach.model import Interview, Nudge
from coach.nudges.after_thoughts import folded_into_thanks
from coach.nudges.kind import NudgeKind, identity, make
from coach.nudges.thanks_window import recent, thanks_due, thanks_latest

_REASON = "Today is the best day for it: few people write, and it is remembered."
_LATER = "It is still on time; a short thank-you is welcome."
_REMINDER = "It is still on time; short is fine."


def find(facts: Facts) -> Iterator[Nudge]:
    if facts.opportunity.status not in ("active", "on_hold"):
        return
    for interview in recent(facts):
        for index, person in enumerate(interviewers(facts, interview)):
            if not thanked(facts, interview, person):
                folded = folded_into_thanks(facts, interview) if index == 0 else ()
                yield from _pair(facts, interview, person, folded)


def interviewers(facts: Facts, interview: Interview) -> list[str | None]:
    """Hiring manager first; agency recruiters are no interviewers. With nobody named, one note to the team."""
    people = [p for p in facts.people if p.id in interview.people and p.role != "agency" and not p.left]
    order = {id: n for n, id in enumerate(interview.people)}
    people.sort(key=lambda p: (p.role != "hiring_manager", order[p.id]))
    return [p.id for p in people] or [None]


def thanked(facts: Facts, interview: Interview, person: str | None) -> bool:
    return any(
        e.contact.round in (None, interview.round)
        for kind in ("thank_you", "late_thank_you")
        for e in facts.sent(kind, person=person, since=facts.start(interview))
    )


def thanks_id(facts: Facts, interview: Interview, person: str | None, count: int = 1) -> str:
    return identity(
        "thank_you", facts.opportunity.id, interview.id, person, count, str(facts.day_of(interview))
    )


def _pair(facts: Facts, interview: Interview, person: str | None, folded: tuple[str, ...]) -> Iterator[Nudge]:
    due, latest = thanks_due(facts, interview), thanks_latest(facts, interview)
    stored = facts.records.nudges.get(thanks_id(facts, interview, person))
    given = _given(facts, stored, due)
    same_day = facts.clock.today(given) == facts.clock.today(facts.end(interview))
    of = partial(
        make, facts, "thank_you", rules=("N03",), latest=latest, interview=interview, person=person,
        anchor=facts.day_of(interview), folded=folded,
    )  # fmt: skip
    yield of(due, reason=_REASON if same_day else _LATER, earliest=facts.end(interview) + timedelta(hours=1))
    if stored and stored.state in ("skipped", "dropped"):
        return
    reminder = _next_morning(facts, given)
    if reminder <= latest:
        yield of(reminder, reason=_REMINDER, count=2)


def _given(facts: Facts, stored: Nudge | None, due: datetime) -> datetime:
    """When the user has, or will have, the first one in hand."""
    if stored and stored.state == "snoozed" and stored.snoozed_until:
        return stored.snoozed_until
    if stored and stored.state != "planned":
        return max(due, stored.asked_at or due)
    return max(due, facts.now)


def _next_morning(facts: Facts, moment: datetime) -> datetime:
    """09:00 the next morning; where that is no business day, 08:00 on the next one."""
    clock, settings = facts.clock, facts.settings
    day = clock.today(moment) + timedelta(days=1)
    if facts.calendar.is_bd(day):
        return clock.awake(clock.at(day, settings.nudge_at))
    return clock.awake(clock.at(facts.calendar.bd_add(day, 0), settings.morning))


def thanks_pending(facts: Facts, interview: Interview) -> bool:
    """The first thank-you is still to go out in time, and can carry more."""
    first = interviewers(facts, interview)[0]
    stored = facts.records.nudges.get(thanks_id(facts, interview, first))
    over = facts.now > thanks_latest(facts, interview) or bool(stored and stored.state == "skipped")
    return not over and not thanked(facts, interview, first)


KIND = NudgeKind(
    name="thank_you",
    code="N03",
    headline="Thank-you",
    trigger="the interview is over",
    earliest="an hour after the end",
    ideal="two hours after the end (one where they decide by tomorrow), before 20:30, else 08:00 next day; "
    "a reminder next morning",
    latest="48 hours, standing still on days off",
    who="every interviewer, the hiring manager first; through the agency where one is in between",
    purpose="courtesy, interest, one proof of listening; not a question about status",
    stops="sent, a rejection, you withdrew",
    moves="the interview moves",
    sources="S0 4 to 9, S2 42 to 48, S4 98 and 106; B5, B10, C2 to C5",
    find=find,
    about="recent_day",
    rank=5,
)
