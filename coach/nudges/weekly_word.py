"""N26, weekly: one more conversation takes the weight off the others; a few words on a Monday, and not on every one."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from coach.calendar import CompanyCalendar, UserClock, calendar_for
from coach.facts import LONG_AGO, Records
from coach.model import JobSearch, Nudge, meetings
from coach.nudges.kind import identity
from coach.settings import settings_for

REASONS = (
    "One more conversation this week takes the weight off those you wait for.",
    "Waiting is lighter with something else under way; one application or one hello is plenty for a week.",
    "Good conversations often begin with somebody you know already; is there one to write to this week?",
    "It is easier to be patient with one employer while another one is in play.",
    "Half an hour for another opening this week keeps your choices open, whatever the others decide.",
)
"""By week: never the same twice in a row, whether they come weekly or every fourth week."""
RESTS_AFTER = timedelta(days=28)
"""Without a word from the user for so long, the weekly word rests, too."""
SETTLING_IN = timedelta(days=5)
"""After the user's first record: the plan of the first interview comes first."""
UNANSWERED = 2
"""After so many in a row without a reaction it comes every fourth week."""
FOURTH_WEEK = timedelta(days=28)
DELAYS = 2
"""From the second delay on it is worth a word at once."""
_AHEAD = 12
"""Mondays looked at, until one fits."""


def weekly(records: Records, now: datetime) -> Iterator[Nudge]:
    """Next Monday 09:00 on the user's clock, where fewer than three are active or one waits long."""
    search = records.search
    own = search.preferences
    if not own.pipeline_coaching or not search.opportunities or records.accepted:
        return
    if search.last_heard_at is not None and now - search.last_heard_at > RESTS_AFTER:
        return
    clock = UserClock(own.zone, settings_for(own))
    first = _first_day(search, clock)
    yield from _this_weeks(records, clock, first, now)
    monday = _monday(records, clock, first, now)
    active = [o for o in search.opportunities if o.is_open]
    few = len(active) < clock.settings.pipeline_target or _held_up(search, _last_given(search))
    if monday and (few or any(_waits(records, o.id, calendar_for(search, o), monday, clock) for o in active)):
        yield _word(clock, clock.today(monday), monday)


def _word(clock: UserClock, day: date, due: datetime) -> Nudge:
    return Nudge(
        id=identity("pipeline", None, None, None, 1, str(day)),
        kind="pipeline",
        due=due,
        latest=clock.at(day + timedelta(days=1), clock.settings.quiet_until),
        reason=REASONS[day.toordinal() // 7 % len(REASONS)],
        rules=("N26",),
    )


def _this_weeks(records: Records, clock: UserClock, first: date, now: datetime) -> Iterator[Nudge]:
    """The one of this Monday, while it is still Monday, where it was planned or given already."""
    today = clock.today(now)
    monday = today - timedelta(days=today.weekday())
    word = _word(clock, monday, _nine(clock, monday))
    stored = records.nudges.get(word.id)
    if stored is None or not word.due <= now <= (word.latest or now) or clock.is_quiet(now):
        return
    if stored.state != "planned" or _fits(records.search, first, monday):
        yield word


def _monday(records: Records, clock: UserClock, first: date, now: datetime) -> datetime | None:
    """The next one without its word yet."""
    today = clock.today(now)
    next_one = today + timedelta(days=-today.weekday() % 7)
    for ahead in range(_AHEAD):
        day = next_one + timedelta(weeks=ahead)
        moment = _nine(clock, day)
        if moment >= now and _fits(records.search, first, day) and not _given(records, clock, day):
            return moment
    return None


def _given(records: Records, clock: UserClock, day: date) -> bool:
    stored = records.nudges.get(_word(clock, day, _nine(clock, day)).id)
    return stored is not None and stored.state != "planned"


def _nine(clock: UserClock, day: date) -> datetime:
    return clock.awake(clock.at(day, clock.settings.nudge_at))


def _fits(search: JobSearch, first: date, day: date) -> bool:
    return day >= first and calendar_for(search).is_contact_day(day) and not _meets(search, day)


def _meets(search: JobSearch, day: date) -> bool:
    """On the day of an interview that one is enough."""
    zone = search.preferences.zone
    dated = meetings.dated(search.interviews)
    return any(i.start is not None and i.start.seen_from(zone).date == day for i in dated)


def _first_day(search: JobSearch, clock: UserClock) -> date:
    """From when on one is welcome: after the first days, and four weeks on where the last two met no reaction, unless
    something was held up since."""
    begun = search.created_at or min(o.created_at for o in search.opportunities)
    settled = clock.today(begun) + SETTLING_IN
    last = _given_so_far(search)[-UNANSWERED:]
    if len(last) < UNANSWERED or any(n.state not in ("asked", "dropped") for _, n in last):
        return settled
    if _held_up(search, last[-1][0]):
        return settled
    given = clock.today(last[-1][0])
    return max(settled, given - timedelta(days=given.weekday()) + FOURTH_WEEK)


def _given_so_far(search: JobSearch) -> list[tuple[datetime, Nudge]]:
    """In order, each with the moment (UTC)."""
    given = [
        (n.asked_at, n) for n in search.nudges if n.kind == "pipeline" and not n.opportunity and n.asked_at
    ]
    return sorted(given, key=lambda g: (g[0], g[1].id))


def _last_given(search: JobSearch) -> datetime:
    given = _given_so_far(search)
    return given[-1][0] if given else LONG_AGO


def _held_up(search: JobSearch, since: datetime) -> bool:
    """News since then (UTC) after which another conversation is always worth a word: a pause, a second delay (2.3)."""
    return any(
        o.is_open
        and (
            (o.status == "on_hold" and (o.status_at or o.created_at) > since)
            or (o.delay is not None and o.delay.count >= DELAYS and o.delay.said_at > since)
        )
        for o in search.opportunities
    )


def _waits(
    records: Records, opportunity: str, calendar: CompanyCalendar, monday: datetime, clock: UserClock
) -> bool:
    """Something sent or held, and nothing heard for more than five business days."""
    moments = [c.at for c in records.contacts.get(opportunity, ())]
    moments += [i.start.instant for i in records.interviews.get(opportunity, ()) if i.start]
    past = [m for m in moments if m <= monday]
    waited = calendar.bd_between(calendar.today(max(past)), calendar.today(monday)) if past else 0
    return waited > clock.settings.pipeline_waiting
