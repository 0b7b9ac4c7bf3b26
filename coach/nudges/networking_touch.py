"""N16c: now and then a sign of life to a good contact."""

from collections.abc import Iterator

from coach.facts import Entry, Facts
from coach.model import Interview, Nudge
from coach.nudges.chats import chats_of, partner
from coach.nudges.kind import NudgeKind, on_day
from coach.nudges.networking_report import REPORT_LATEST


def find(facts: Facts) -> Iterator[Nudge]:
    for chat in chats_of(facts)[-1:]:
        last = _last_word(facts, chat)
        if last is None:
            continue
        ideal = facts.calendar.bd_add(last.day, facts.settings.keep_in_touch)
        yield on_day(
            facts,
            "networking_touch",
            (ideal, ideal, None),
            reason="It has been a season; a short sign of life keeps a good contact good.",
            rules=("N16", "R2f"),
            person=partner(facts, chat),
            interview=chat,
            anchor=last.day,
        )


def _last_word(facts: Facts, chat: Interview) -> Entry | None:
    """The report or a later hello; the thank-you, where no report came of it and its time is over."""
    since = facts.start(chat)
    sent = [*facts.sent("networking_report", since=since), *facts.sent("networking_touch", since=since)]
    if not sent and facts.today > facts.calendar.bd_add(facts.day_of(chat), REPORT_LATEST):
        sent = list(facts.sent("networking_thanks", since=since))
    return max(sent, key=lambda e: e.at, default=None)


KIND = NudgeKind(
    name="networking_touch",
    code="N16c",
    headline="Friendly hello",
    trigger="you reported back, or thanked them and the time for a report is over",
    earliest="60 business days after your last message",
    ideal="60 business days after your last message",
    latest="-",
    who="a good contact",
    purpose="news, a congratulation, something useful; no question",
    stops="-",
    moves="any message",
    sources="S4 104; C10, C11",
    find=find,
    about="chat",
    counts=True,
    rank=47,
)
