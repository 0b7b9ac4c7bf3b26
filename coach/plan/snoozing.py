"""Snoozing: the options worth offering, and what changes when it goes past the last good moment (2.1 Snooze)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from coach.calendar import UserClock, nudge_at
from coach.facts import Facts, Records
from coach.model import JobSearch, Nudge, wall_at
from coach.model.called import first_name
from coach.model.search import REMINDER
from coach.nudges import CATALOGUE
from coach.nudges.kind import spoken
from coach.settings import settings_for

_ROUND = 30
"""Minutes that offered times are rounded to."""
_LATER = timedelta(hours=3)
_DAY_SLOTS = (time(8, 30), time(17, 0))
"""User time: good moments for a message that does not count."""
_LAST_OFFICE_HOUR = time(17, 0)
_BECOMES = {"thank_you": "late_thank_you"}
_FOLDS = frozenset({"value_add", "light_touch", "addendum"})


@dataclass(frozen=True, slots=True)
class SnoozeOption:
    """`until` is UTC; `label` speaks the user's clock: "This evening 20:00"."""

    until: datetime
    label: str


@dataclass(frozen=True, slots=True)
class SnoozeEffect:
    """What a snooze past `after` (UTC) means: it becomes `becomes` at `due`, or is dropped (None). `better` are slots
    that still keep it as it is."""

    after: datetime
    becomes: str | None
    due: datetime | None
    counts: bool
    better: tuple[SnoozeOption, ...]
    says: str


def snooze_options(search: JobSearch, nudge: Nudge, now: datetime) -> tuple[SnoozeOption, ...]:
    """Later today, the next business day, the best later slot; each inside the window, none in quiet hours."""
    facts = _facts(search, nudge, now)
    if facts is None or nudge.kind == REMINDER:
        return _plain_options(search, now)
    moments = [_later_today(facts, nudge), _next_day(facts, nudge), *_slots(facts, nudge)[-1:]]
    options: dict[datetime, SnoozeOption] = {}
    for moment in moments:
        if moment and moment > now and (nudge.latest is None or moment <= nudge.latest):
            options.setdefault(moment, _option(facts, moment))
    return tuple(sorted(options.values(), key=lambda o: o.until))[:3]


def snooze_effect(
    search: JobSearch, nudge: Nudge, until: datetime, now: datetime | None = None
) -> SnoozeEffect | None:
    """None where the snooze changes nothing. `until` and `now` are UTC."""
    now = now or nudge.asked_at or nudge.due
    facts = _facts(search, nudge, now)
    if facts is None or nudge.latest is None or until <= nudge.latest:
        return None
    becomes = _BECOMES.get(nudge.kind)
    due = max(until, _next_business_nine(facts, nudge.latest)) if becomes else None
    better = tuple(_option(facts, m) for m in _slots(facts, nudge)[-2:])
    says = _says(facts, nudge, becomes)
    return SnoozeEffect(nudge.latest, becomes, due, bool(becomes and CATALOGUE[becomes].counts), better, says)


def _facts(search: JobSearch, nudge: Nudge, now: datetime) -> Facts | None:
    opportunity = search.opportunity(nudge.opportunity)
    return Facts(Records(search), opportunity, now) if opportunity else None


def _plain_options(search: JobSearch, now: datetime) -> tuple[SnoozeOption, ...]:
    clock = UserClock(search.preferences.zone, settings_for(search.preferences))
    tomorrow = clock.at(clock.today(now) + timedelta(days=1), clock.settings.nudge_at)
    week = clock.at(clock.today(now) + timedelta(days=7), clock.settings.nudge_at)
    return (SnoozeOption(tomorrow, "Tomorrow 09:00"), SnoozeOption(week, "In a week"))


def _later_today(facts: Facts, nudge: Nudge) -> datetime | None:
    """This evening for what does not count; for what does, later within office hours."""
    clock, now = facts.clock, facts.now
    if not CATALOGUE[nudge.kind].counts:
        evening = clock.at(clock.today(now), facts.settings.nudge_evening)
        return evening if evening > now and not clock.is_quiet(evening) else None
    later = _rounded(now + _LATER)
    here = wall_at(later, facts.calendar.zone).local
    good = here.time() <= _LAST_OFFICE_HOUR and facts.calendar.is_contact_day(here.date())
    return later if good and here.date() == facts.today and not clock.is_quiet(later) else None


def _rounded(moment: datetime) -> datetime:
    up = timedelta(minutes=-moment.minute % _ROUND)
    return (moment + up).replace(second=0, microsecond=0)


def _next_day(facts: Facts, nudge: Nudge) -> datetime:
    clock = facts.clock
    if CATALOGUE[nudge.kind].counts:
        day = facts.calendar.contact_day(facts.calendar.bd_add(facts.today, 1))
        return nudge_at(day, facts.calendar, clock)
    day = facts.calendar.bd_add(clock.today(facts.now), 1)
    return clock.awake(clock.at(day, _DAY_SLOTS[0]))


def _slots(facts: Facts, nudge: Nudge) -> list[datetime]:
    """Good moments between now and the last useful one, in order."""
    if nudge.latest is None:
        day = facts.calendar.contact_day(facts.calendar.bd_add(facts.today, facts.settings.gap_status))
        return [nudge_at(day, facts.calendar, facts.clock)]
    counts = CATALOGUE[nudge.kind].counts
    slots: list[datetime] = []
    day = facts.clock.today(facts.now)
    while day <= facts.clock.today(nudge.latest) and len(slots) < 40:
        if facts.calendar.is_contact_day(day) or (not counts and facts.calendar.is_bd(day)):
            slots.extend(_of_day(facts, day, counts))
        day += timedelta(days=1)
    return [s for s in slots if facts.now < s <= nudge.latest and not facts.clock.is_quiet(s)]


def _of_day(facts: Facts, day: date, counts: bool) -> list[datetime]:
    if counts:
        return [nudge_at(day, facts.calendar, facts.clock)]
    return [facts.clock.at(day, slot) for slot in _DAY_SLOTS]


def _next_business_nine(facts: Facts, moment: datetime) -> datetime:
    day = facts.calendar.contact_day(facts.calendar.bd_add(facts.calendar.today(moment), 1))
    return nudge_at(day, facts.calendar, facts.clock)


def _option(facts: Facts, moment: datetime) -> SnoozeOption:
    local, today = wall_at(moment, facts.clock.zone).local, facts.clock.today(facts.now)
    clock = f"{local:%H:%M}"
    if local.date() == today:
        return SnoozeOption(moment, f"{'This evening' if local.hour >= 18 else 'Today'} {clock}")
    if local.date() == today + timedelta(days=1):
        return SnoozeOption(moment, f"Tomorrow {clock}")
    day = f"{local:%a}" if (local.date() - today).days < 7 else f"{local:%a} {local.day} {local:%b}"
    return SnoozeOption(moment, f"{day} {clock}")


def _says(facts: Facts, nudge: Nudge, becomes: str | None) -> str:
    latest = wall_at(nudge.latest or nudge.due, facts.clock.zone).local
    when = f"{spoken(latest.date()).split(' ', 1)[0]} {latest:%H:%M}"
    person = facts.records.person.get(nudge.person) if nudge.person else None
    whom = f" to {first_name(person.name)}" if person else ""
    if becomes:
        return f"After {when} this becomes a {CATALOGUE[becomes].headline.lower()}{whom}, which counts as a message of its own."
    if nudge.kind in _FOLDS:
        return f"After {when} it is better used as the reason to write in your next check-in."
    return f"After {when} its moment is over, and I would plan the next step instead."
