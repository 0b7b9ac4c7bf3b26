"""N16a to c: after a networking chat, thanks; what came of the advice; and now and then a sign of life."""

from collections.abc import Iterator
from datetime import datetime

from coach.facts import Entry, Facts
from coach.model import Interview, Nudge
from coach.nudges.kind import NudgeKind, closes, make, on_day
from coach.nudges.thanks_window import thanks_due

THANKS_LATEST, REPORT, REPORT_LATEST, REPORT_EARLIEST = 3, 10, 20, 5


def _chats(facts: Facts) -> list[Interview]:
    return [i for i in facts.social if i.kind == "chat"]


def _partner(facts: Facts, chat: Interview) -> str | None:
    known = [p.id for p in facts.people]
    return next((p for p in chat.people if p in known), known[0] if len(known) == 1 else None)


def find_thanks(facts: Facts) -> Iterator[Nudge]:
    for chat in _chats(facts):
        if not facts.sent("networking_thanks", since=facts.start(chat)):
            yield make(
                facts,
                "networking_thanks",
                thanks_due(facts, chat),
                reason="A thank-you the same day, with the one piece of advice you will use.",
                rules=("N16",),
                earliest=facts.end(chat),
                latest=closes(facts, facts.calendar.bd_add(facts.day_of(chat), THANKS_LATEST)),
                interview=chat,
                person=_partner(facts, chat),
                anchor=facts.day_of(chat),
            )


def find_report(facts: Facts) -> Iterator[Nudge]:
    for chat in _chats(facts)[-1:]:
        if not facts.sent("networking_report", since=facts.start(chat)):
            day, add = facts.day_of(chat), facts.calendar.bd_add
            yield on_day(
                facts,
                "networking_report",
                (add(day, REPORT_EARLIEST), add(day, REPORT), add(day, REPORT_LATEST)),
                reason="People who gave advice love to hear what came of it.",
                rules=("N16",),
                person=_partner(facts, chat),
                interview=chat,
                anchor=day,
            )


def find_touch(facts: Facts) -> Iterator[Nudge]:
    for chat in _chats(facts)[-1:]:
        last = _last_word(facts, facts.start(chat))
        if last is None:
            continue
        ideal = facts.calendar.bd_add(last.day, facts.settings.keep_in_touch)
        yield on_day(
            facts,
            "networking_touch",
            (ideal, ideal, None),
            reason="It has been a season; a short sign of life keeps a good contact good.",
            rules=("N16", "R2f"),
            person=_partner(facts, chat),
            interview=chat,
            anchor=last.day,
        )


def _last_word(facts: Facts, since: datetime) -> Entry | None:
    sent = [*facts.sent("networking_report", since=since), *facts.sent("networking_touch", since=since)]
    return max(sent, key=lambda e: e.at, default=None)


THANKS = NudgeKind(
    name="networking_thanks",
    code="N16a",
    headline="Thank-you for the chat",
    trigger="a networking chat was held",
    earliest="an hour after the end",
    ideal="the same day",
    latest="three business days",
    who="whoever gave you the time",
    purpose="name the advice you will use; no question about a job",
    stops="sent",
    moves="the chat moves",
    sources="S4 104; O1, C2, C20",
    find=find_thanks,
    angles=("gratitude",),
    remind=True,
    rank=10,
)
REPORT_BACK = NudgeKind(
    name="networking_report",
    code="N16b",
    headline="Report back",
    trigger="ten business days after the chat",
    earliest="5 business days",
    ideal="10 business days",
    latest="20 business days",
    who="whoever gave the advice",
    purpose="what you did with the advice, and thanks",
    stops="sent",
    moves="quiet days",
    sources="S4 104; O2",
    find=find_report,
    counts=True,
    angles=("own_progress", "gratitude"),
    remind=True,
    rank=44,
)
TOUCH = NudgeKind(
    name="networking_touch",
    code="N16c",
    headline="Keep in touch",
    trigger="you reported back",
    earliest="60 business days after your last message",
    ideal="60 business days after your last message",
    latest="-",
    who="a good contact",
    purpose="news, a congratulation, something useful; no question",
    stops="-",
    moves="any message",
    sources="S4 104; C10, C11",
    find=find_touch,
    counts=True,
    angles=("stay_in_touch", "company_news", "own_progress"),
    rank=47,
)
