"""N16a: after a networking chat, thanks the same day."""

from collections.abc import Iterator
from datetime import timedelta

from coach.facts import Facts
from coach.model import Nudge
from coach.nudges.chats import chats_of, partner
from coach.nudges.kind import NudgeKind, closes, make
from coach.nudges.thanks_window import thanks_due

THANKS_EARLIEST, THANKS_LATEST = timedelta(hours=1), 3
"""After the end; business days."""


def find(facts: Facts) -> Iterator[Nudge]:
    for chat in chats_of(facts):
        if not facts.sent("networking_thanks", since=facts.start(chat)):
            yield make(
                facts,
                "networking_thanks",
                thanks_due(facts, chat),
                reason="A thank-you the same day, with the one piece of advice you will use.",
                rules=("N16",),
                earliest=facts.end(chat) + THANKS_EARLIEST,
                latest=closes(facts, facts.calendar.bd_add(facts.day_of(chat), THANKS_LATEST)),
                interview=chat,
                person=partner(facts, chat),
                anchor=facts.day_of(chat),
            )


KIND = NudgeKind(
    name="networking_thanks",
    code="N16a",
    headline="Thank-you",
    trigger="a networking chat was held",
    earliest="an hour after the end",
    ideal="the same day",
    latest="three business days",
    who="whoever gave you the time",
    purpose="name the advice you will use; no question about a job",
    stops="sent",
    moves="the chat moves",
    sources="S4 104; O1, C2, C20",
    find=find,
    about="chat",
    remind=True,
    rank=10,
)
