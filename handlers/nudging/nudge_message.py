"""A nudge as the user sees it: why now, the wording, and the buttons that answer it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from coach.model import Choice, JobSearch, Nudge, Reply
from coach.nudges import title_of
from handlers import record, words
from handlers.nudging import nudge_idea, schedule_send
from handlers.nudging.nudge_buttons import answers, buttons
from handlers.nudging.nudge_draft import addressed, first_or_last, route_of
from handlers.nudging.nudge_news import information
from handlers.nudging.nudge_questions import debrief, gap, timeline
from handlers.reading import find

SOON_CALL = timedelta(hours=2)
"""Between the reminder of a call and the call."""
Made = tuple[JobSearch, Reply]


def message(search: JobSearch, nudge: Nudge, now: datetime, address: str = "") -> Made:
    """The message that brings this nudge; asking ones open their question."""
    special = SPECIAL.get(nudge.kind)
    made = special(search, nudge, now) if special else _reminder(search, nudge)
    return made or _writing(search, nudge, now)


def headline(search: JobSearch, nudge: Nudge) -> str:
    """Thank-you for Dana Lee, Acme."""
    company, person = search.opportunity(nudge.opportunity), search.person(nudge.person)
    title = title_of(nudge)
    who = f" for {words.shown(person.name)}" if person else ""
    return f"{title}{who}" + (f", {find.name_of(company, search.opportunities)}" if company else "")


def _writing(search: JobSearch, nudge: Nudge, now: datetime) -> Made:
    call = _call(search, nudge)
    draft = addressed(search, nudge, first_or_last(search, nudge, now, by_phone=bool(call)))
    if nudge_idea.lacks(nudge, draft):
        return search, nudge_idea.asked(search, nudge, headline(search, nudge))
    search = record.put(search, replace(nudge, variants=(*nudge.variants, draft.template)))
    late = "A little late, as I could not reach you earlier. " if nudge.late else ""
    text = f"{headline(search, nudge)}: {late}{nudge.reason}".rstrip(": ")
    text = f"{text} {schedule_send.hint(search, nudge, now)}".rstrip()
    rows = buttons(search, nudge, draft)
    return search, Reply(
        text=call or text, draft=draft, choices=rows, nudges=(nudge.id,), after=route_of(search, nudge)
    )


def _reminder(search: JobSearch, nudge: Nudge) -> Made | None:
    """Did it go out? The wording is above already, and one tap away."""
    if nudge.of is None or not any(nudge.of in m.reply.nudges and m.reply.draft for m in search.outbox):
        return None
    sent, *rest = answers(nudge)
    row = (sent, Choice(label="Show it", does=f"show:{nudge.id}"), *rest)
    return search, Reply(
        text=f"{headline(search, nudge)}: {nudge.reason}", choices=(row,), nudges=(nudge.id,)
    )


def _call(search: JobSearch, nudge: Nudge) -> str | None:
    """The call they asked for: when, on both clocks."""
    company, person = search.opportunity(nudge.opportunity), search.person(nudge.person)
    wanted = [c.wanted_at for c in search.contacts if c.opportunity == nudge.opportunity and c.wanted_at]
    at = next((w for w in wanted if abs(w.instant - nudge.due) < SOON_CALL), None)
    if nudge.kind != "reply_due" or at is None or company is None:
        return None
    mine = at.seen_from(search.preferences.zone)
    theirs = "" if mine.local == at.local else f" ({words.clock(at.local)} in {words.city(at.zone)})"
    who = words.shown(person.name) if person else "they"
    return f"{find.name_of(company)}: {who} expects your call at {words.clock(mine.local)}{theirs}. A few words to lean on:"


SPECIAL: dict[str, Callable[[JobSearch, Nudge, datetime], Made]] = {
    "ask_timeline": timeline,
    "debrief": debrief,
    "capture_gap": gap,
    "pipeline": information,
    "reminder": information,
}
"""The kinds that do not bring wording for an employer."""
