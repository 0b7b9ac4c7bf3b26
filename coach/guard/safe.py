"""The safe date: the first day and minute on which no rule objects (rule book 3.4)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from coach.guard.case import Case
from coach.guard.intended import CALLS
from coach.guard.rule import Nature, Rule, Ruling
from coach.guard.rules import RULES
from coach.model import Severity, instant_of

RANK: dict[Severity, int] = {"fine": 0, "caution": 1, "stop": 2}
_HEAD_START = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Found:
    rule: Rule
    ruling: Ruling

    @property
    def nature(self) -> Nature:
        return self.ruling.nature or self.rule.nature


def check(case: Case) -> list[Found]:
    """What every rule says, worst first. What only informs (R15) is said where nothing is objected to."""
    found = [
        Found(rule, ruling)
        for rule in RULES
        if (rule.exempt_too or not case.exempt) and (ruling := rule.check(case)) is not None
    ]
    objections = [f for f in found if f.nature != "info"]
    return sorted(objections or found, key=lambda f: -RANK[f.ruling.severity])


def worst(found: list[Found]) -> Severity:
    """Information (R15) never worsens a verdict."""
    severities = [f.ruling.severity for f in found if f.nature != "info"]
    return max(severities, key=lambda s: RANK[s], default="fine")


def waits_only(found: list[Found]) -> list[Found]:
    """What waiting can mend."""
    return [f for f in found if f.nature == "time"]


def safe_moment(case: Case, now: datetime) -> datetime | None:
    """UTC; None within the horizon, or where another person or channel is needed."""
    found = check(case)
    if any(f.nature == "route" for f in found):
        return None
    objections = waits_only(found)
    if not objections and (case.exempt or case.calendar.is_contact_day(case.day)):
        return max(case.when, now)
    day = case.day
    last = case.calendar.bd_add(case.day, case.settings.search_horizon)
    while day <= last:
        day = _next_day(case, _back(case, _raised(day, objections)))
        moment = first_minute(case, day, now)
        objections = waits_only(check(case.at(moment))) if moment else []
        if moment and not objections:
            return moment
        day += timedelta(days=1)
    return None


def _raised(day: date, objections: list[Found]) -> date:
    return max([day, *(f.ruling.clear for f in objections if f.ruling.clear)])


def _back(case: Case, day: date) -> date:
    """Where the day is chosen, it is none on which they are away (2.7)."""
    until = case.person.out_of_office_until if case.person else None
    if until is None or day >= until:
        return day
    return max(day, case.calendar.bd_add(until, case.settings.after_out_of_office))


def _next_day(case: Case, day: date) -> date:
    return case.calendar.contact_day(day) if case.counts else case.calendar.bd_add(day, 0)


def earliest_with_caution(case: Case, before: datetime | None, now: datetime) -> datetime | None:
    """UTC: the first moment without a stop, if before the safe one."""
    last = case.calendar.bd_add(case.day, case.settings.search_horizon)
    day, moment = case.day, case.when
    while (before is None or moment < before) and day <= last:
        if not any(f.ruling.severity == "stop" for f in waits_only(check(case.at(moment)))):
            return moment
        day = _next_day(case, _back(case, day + timedelta(days=1)))
        moment = first_minute(case, day, now) or instant_of(
            datetime.combine(day, case.clock), case.calendar.zone
        )
    return None


def first_minute(case: Case, day: date, now: datetime) -> datetime | None:
    """UTC: first minute of the channel's preferred window that day, from what was intended on and never within 15
    minutes from now."""
    for start, end in _windows(case, day):
        opens = instant_of(datetime.combine(day, start), case.calendar.zone)
        closes = instant_of(datetime.combine(day, end), case.calendar.zone)
        moment = max(opens, now + _HEAD_START, case.when)
        if moment <= closes and _caller_awake(case, opens):
            return moment
    return None


def _windows(case: Case, day: date) -> Iterator[tuple[time, time]]:
    s = case.settings
    channel = case.intended.channel
    if channel in CALLS:
        morning = (s.call_monday_from, s.call_mornings[1]) if day.weekday() == 0 else s.call_mornings
        yield morning
        start, end = s.call_afternoons
        yield (start, min(end, s.call_friday_until) if day.weekday() == 4 else end)
    elif channel == "text":
        yield s.text_window
    else:
        yield (s.email_preferred[0], s.email_window[1])


def _caller_awake(case: Case, moment: datetime) -> bool:
    if case.intended.channel not in CALLS:
        return True
    clock = case.facts.clock
    morning = clock.at(clock.today(moment), case.settings.caller_from)
    return moment >= morning and not clock.is_quiet(moment)
