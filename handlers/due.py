"""due(search, now): what has come due is claimed, held back or merged where it piled up, and put into the outbox; pure."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from coach.calendar import calendar_for
from coach.model import JobSearch, Nudge, OutboxMessage, Reply, wall, wall_at
from coach.plan import digest_mode, paused, tomorrow_morning, within_cap
from handlers import outbox
from handlers.nudging import brief, nudge_idea, nudge_message
from handlers.planning import REMINDER, planned

LATE = timedelta(minutes=20)
"""From here on a message says that it is late."""
MORNING = time(9, 0)
EVENING = time(20, 0)
TELLING = timedelta(minutes=20)
"""What somebody needs to tell how it went."""
WAITING = timedelta(hours=12)
"""How long a nudge waits while the user is away, before it is looked at again."""


def due(search: JobSearch, now: datetime) -> tuple[JobSearch, tuple[OutboxMessage, ...]]:
    """Everything whose time has come, claimed for sending by whoever saves the result."""
    search = planned(search, now)
    search, again = outbox.claim(search, now)
    ready = [n for n in search.nudges if n.fires is not None and n.fires <= now]
    search, ready = _restrained(search, ready, now)
    if not ready:
        return search, again
    search, replies = _messages(search, ready, now)
    search, posted = outbox.post(search, replies, now, lane="nudge")
    return planned(_delivered(search, posted, now), now), (*again, *posted)


def _restrained(search: JobSearch, ready: list[Nudge], now: datetime) -> tuple[JobSearch, list[Nudge]]:
    """At most so many a day, nothing but what the user set themselves during a pause; the rest waits, ranked."""
    own = [n for n in ready if n.kind == REMINDER]
    coached = [n for n in ready if n.kind != REMINDER]
    if not coached:
        return search, own
    if paused(search, now):
        hold, until = tuple(coached), _return(search, now)
    else:
        go, hold = within_cap(search, coached, now)
        until = tomorrow_morning(search, now)
        own += go
    for nudge in hold:
        search = _put(search, replace(nudge, state="snoozed", snoozed_until=until))
    search, own = _not_a_third_time(search, own)
    return _asked_first(search, own, now)


def _not_a_third_time(search: JobSearch, ready: list[Nudge]) -> tuple[JobSearch, list[Nudge]]:
    """An idea that was asked for twice and did not come rests."""
    for nudge in [n for n in ready if n.kind == "value_add" and n.of]:
        brought = [m for m in search.outbox if nudge_idea.step_of(search, nudge) & {*m.reply.nudges}]
        if len(brought) >= nudge_idea.MOST and not any(m.reply.draft for m in brought):
            search = _put(search, replace(nudge, state="dropped"))
            ready = [n for n in ready if n.id != nudge.id]
    return search, ready


def _asked_first(search: JobSearch, ready: list[Nudge], now: datetime) -> tuple[JobSearch, list[Nudge]]:
    """How it went before the thank-you that lives on it, where a meeting is told of late and both are due at once."""
    looked_at = {n.interview for n in ready if n.kind == "debrief" and n.count == 1}
    later = now + TELLING
    if wall_at(later, search.preferences.zone).local.time() >= EVENING:
        return search, ready
    for nudge in [n for n in ready if n.kind == "thank_you" and n.interview in looked_at]:
        if nudge.latest is not None and nudge.latest > later:
            search = _put(search, replace(nudge, state="snoozed", snoozed_until=later))
            ready = [n for n in ready if n.id != nudge.id]
    return search, ready


def _return(search: JobSearch, now: datetime) -> datetime:
    """The morning of the first working day after the pause."""
    prefs = search.preferences
    if prefs.paused_until is None:
        return now + WAITING
    day = calendar_for(search).bd_add(prefs.paused_until, 0)
    return max(wall(day, MORNING, prefs.zone).instant, now + timedelta(hours=1))


def _messages(search: JobSearch, ready: list[Nudge], now: datetime) -> tuple[JobSearch, list[Reply]]:
    ready = [replace(n, late=n.fires is not None and now - n.fires > LATE) for n in ready]
    for nudge in ready:
        search = _put(search, nudge)
    if brief.wanted(search, ready, now):
        return brief.morning(search, ready, now)
    if brief.too_many(ready):
        return search, [brief.merged(search, ready, now)]
    replies: list[Reply] = []
    if digest_mode(search, now) and len(open_steps := [n for n in ready if n.of]) > 1:
        replies.append(brief.digest(search, open_steps))
        ready = [n for n in ready if not n.of]
    for nudge in ready:
        search, reply = nudge_message.message(search, nudge, now)
        replies.append(reply)
    return search, replies


def _put(search: JobSearch, nudge: Nudge) -> JobSearch:
    return replace(search, nudges=tuple(nudge if n.id == nudge.id else n for n in search.nudges))


def _delivered(search: JobSearch, posted: tuple[OutboxMessage, ...], now: datetime) -> JobSearch:
    """The nudges are in the user's hands; a question asked with one knows its message."""
    by_nudge = {id: m.id for m in posted for id in m.reply.nudges}
    nudges = tuple(
        replace(n, state="asked", asked_at=now, message=by_nudge[n.id], snoozed_until=None)
        if n.id in by_nudge and n.fires is not None
        else n
        for n in search.nudges
    )
    question = search.question
    if question is not None and question.message is None and question.asked_at == now and posted:
        question = replace(question, message=posted[-1].id)
    return replace(search, nudges=nudges, question=question)
