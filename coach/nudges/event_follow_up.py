"""N18: the day after a career fair or an event."""

from collections.abc import Iterator
from datetime import timedelta

from coach.facts import Facts
from coach.model import Nudge
from coach.model.changed import replace
from coach.nudges.kind import NudgeKind, on_day, still_there

EARLIEST = timedelta(hours=2)
"""After the end."""


def find(facts: Facts) -> Iterator[Nudge]:
    for event in facts.social:
        if event.kind != "event" or facts.sent("event_follow_up", since=facts.start(event)):
            continue
        day, add = facts.day_of(event), facts.calendar.bd_add
        nudge = on_day(
            facts,
            "event_follow_up",
            (add(day, 0), add(day, 1), add(day, 2)),
            reason="They met many people; a line the next day, naming what you talked about, is what stays.",
            rules=("N18",),
            person=next((p for p in event.people if still_there(facts, p)), None),
            interview=event,
            anchor=day,
        )
        yield replace(nudge, earliest=facts.end(event) + EARLIEST)


KIND = NudgeKind(
    name="event_follow_up",
    code="N18",
    headline="Note after the event",
    trigger="a career fair or event",
    earliest="two hours after it",
    ideal="the next business day, 09:00",
    latest="two business days",
    who="whoever you talked to",
    purpose="the topic, that you applied, one match, one question",
    stops="sent",
    moves="-",
    sources="S3 78; C7, C13",
    find=find,
    about="chat",
    counts=True,
    remind=True,
    rank=13,
)
