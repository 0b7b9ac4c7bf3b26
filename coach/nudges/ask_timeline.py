"""N01: before the interview, the one question that makes everything else computable."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from coach.facts import Facts
from coach.model import Interview, Nudge
from coach.nudges.kind import NudgeKind, make
from coach.nudges.thanks_window import recent

_REASON = "By when they hope to decide is the one question worth asking; everything later follows from it."


def find(facts: Facts) -> Iterator[Nudge]:
    for interview in recent(facts):
        if facts.end(interview) > facts.now and facts.opportunity.is_open:
            yield from _before(facts, interview)


def _before(facts: Facts, interview: Interview) -> Iterator[Nudge]:
    """Told about it only after that evening, the second reminder is enough."""
    start, settings, clock = facts.start(interview), facts.settings, facts.clock
    day = interview.start.seen_from(clock.zone).date if interview.start and interview.time_known else None
    day = day or (interview.start.date if interview.start else facts.today)
    if not interview.time_known:
        start = clock.at(day, settings.debrief_without_time) - settings.debrief_after
    evening = clock.awake(clock.at(day - timedelta(days=1), settings.prepare_evening))
    evening_ends = clock.at(day, settings.quiet_until)
    before = clock.awake(start - settings.prepare_before, start)
    twice = interview.time_known and before > evening_ends - timedelta(minutes=1)
    if not (twice and evening < interview.created_at < before):
        yield _nudge(facts, interview, evening, min(evening_ends, start), 1)
    if twice:
        yield _nudge(facts, interview, before, start, 2)


def _nudge(facts: Facts, interview: Interview, due: datetime, latest: datetime, count: int) -> Nudge:
    return make(
        facts,
        "ask_timeline",
        due,
        reason=_REASON,
        rules=("N01",),
        latest=latest,
        interview=interview,
        count=count,
        anchor=facts.day_of(interview),
    )


KIND = NudgeKind(
    name="ask_timeline",
    code="N01",
    headline="Question to bring",
    trigger="an interview was saved",
    earliest="at once",
    ideal="18:00 the evening before, and two hours before it begins",
    latest="the start",
    who="you, in the interview",
    purpose="ask for the target hiring date, when and by whom you will hear, and whether you may follow up",
    stops="the interview is cancelled",
    moves="the interview moves",
    sources="S2 50; A1, F21, F22",
    find=find,
    about="recent_day",
    channel="in_person",
    rank=15,
)
