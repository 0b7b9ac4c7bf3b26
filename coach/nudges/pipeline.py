"""N26: other conversations take the weight off this one; on Mondays, and when one has gone quiet."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from coach.calendar import CompanyCalendar, UserClock, calendar_for
from coach.facts import Facts, Records
from coach.model import Nudge
from coach.nudges.kind import NudgeKind, identity, make
from coach.settings import settings_for

QUIET_AFTER = 10
"""Business days after the final note, from which the opportunity counts as quiet."""
RESTS_AFTER = timedelta(days=28)
"""Without a word from the user for so long, the weekly word rests, too."""


def find(facts: Facts) -> Iterator[Nudge]:
    """The dignified end: what now, ten business days after the final note."""
    last = facts.unanswered[-1] if facts.unanswered else None
    if last is None or last.contact.kind not in ("final_note", "long_tail") or facts.opportunity.keep_warm:
        return
    quiet = facts.calendar.bd_add(last.day, QUIET_AFTER)
    day = quiet + timedelta(days=-quiet.weekday() % 7)
    yield make(
        facts,
        "pipeline",
        facts.clock.awake(facts.clock.at(day, facts.settings.nudge_at)),
        reason="You have done what is sensible here. Close it, keep it warm, or turn to somebody else: all are fine.",
        rules=("N26", "R4"),
        anchor=last.contact.id,
    )


def weekly(records: Records, now: datetime) -> Iterator[Nudge]:
    """Next Monday 09:00 on the user's clock, where fewer than three are active or one waits long."""
    search = records.search
    own = search.preferences
    if not own.pipeline_coaching or not search.opportunities or records.accepted:
        return
    if search.last_heard_at is not None and now - search.last_heard_at > RESTS_AFTER:
        return
    clock = UserClock(own.zone, settings_for(own))
    yield from _this_weeks(records, clock, now)
    monday = _monday(clock, now)
    active = [o for o in search.opportunities if o.is_open]
    few = len(active) < clock.settings.pipeline_target
    if few or any(_waits(records, o.id, calendar_for(search, o), monday, clock) for o in active):
        yield _word(clock, monday)


def _word(clock: UserClock, monday: datetime) -> Nudge:
    day = clock.today(monday)
    return Nudge(
        id=identity("pipeline", None, None, None, 1, str(day)),
        kind="pipeline",
        due=monday,
        latest=clock.at(day + timedelta(days=1), clock.settings.quiet_until),
        reason="One more conversation this week takes the weight off those you wait for.",
        rules=("N26",),
    )


def _this_weeks(records: Records, clock: UserClock, now: datetime) -> Iterator[Nudge]:
    """The one of this Monday, while it is still Monday, where it was planned or given already."""
    word = _word(clock, _monday(clock, now - timedelta(days=1)))
    known = word.id in records.nudges
    if (
        known
        and word.due < now
        and word.latest is not None
        and now <= word.latest
        and not clock.is_quiet(now)
    ):
        yield word


def _monday(clock: UserClock, now: datetime) -> datetime:
    today = clock.today(now)
    for ahead in range(15):
        day = today + timedelta(days=ahead)
        moment = clock.awake(clock.at(day, clock.settings.nudge_at))
        if day.weekday() == 0 and moment >= now:
            return moment
    return now


def _waits(
    records: Records, opportunity: str, calendar: CompanyCalendar, monday: datetime, clock: UserClock
) -> bool:
    """Something sent or held, and nothing heard for more than five business days."""
    moments = [c.at for c in records.contacts.get(opportunity, ())]
    moments += [i.start.instant for i in records.interviews.get(opportunity, ()) if i.start]
    past = [m for m in moments if m <= monday]
    waited = calendar.bd_between(calendar.today(max(past)), calendar.today(monday)) if past else 0
    return waited > clock.settings.pipeline_waiting


KIND = NudgeKind(
    name="pipeline",
    code="N26",
    headline="Your other conversations",
    trigger="fewer than three active opportunities, or one waiting more than five business days; one gone quiet",
    earliest="-",
    ideal="Monday 09:00 on your clock, weekly",
    latest="the same day",
    who="you",
    purpose="keep other conversations going; a dignified end for one that stays silent",
    stops="an accepted offer, switched off in the settings",
    moves="-",
    sources="S2 62, S3 87 and 88",
    find=find,
    rank=90,
)
