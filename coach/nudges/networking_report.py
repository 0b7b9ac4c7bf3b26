"""N16b: tell whoever gave advice what came of it."""

from collections.abc import Iterator

from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.chats import chats_of, partner
from coach.nudges.kind import NudgeKind, on_day

REPORT_EARLIEST, REPORT, REPORT_LATEST = 5, 10, 20


def find(facts: Facts) -> Iterator[Nudge]:
    for chat in chats_of(facts)[-1:]:
        if not facts.sent("networking_report", since=facts.start(chat)):
            day, add = facts.day_of(chat), facts.calendar.bd_add
            yield on_day(
                facts,
                "networking_report",
                (add(day, REPORT_EARLIEST), add(day, REPORT), add(day, REPORT_LATEST)),
                reason="People who gave advice love to hear what came of it.",
                rules=("N16",),
                person=partner(facts, chat),
                interview=chat,
                anchor=day,
            )


KIND = NudgeKind(
    name="networking_report",
    code="N16b",
    headline="Short report",
    trigger="ten business days after the chat",
    earliest="5 business days",
    ideal="10 business days",
    latest="20 business days",
    who="whoever gave the advice",
    purpose="what you did with the advice, and thanks",
    stops="sent",
    moves="quiet days",
    sources="S4 104; O2",
    find=find,
    about="chat",
    counts=True,
    remind=True,
    rank=44,
)
