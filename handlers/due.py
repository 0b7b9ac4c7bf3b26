"""due(search, now): what has come due is claimed, merged where it piled up, and put into the outbox; pure."""

from dataclasses import replace
from datetime import datetime, timedelta

from coach.model import Choice, JobSearch, Nudge, OutboxMessage, Reply
from coach.plan import replan
from handlers import find, nudge_message, outbox, words
from handlers.coming import title_of

LATE = timedelta(minutes=20)
"""From here on a message says that it is late."""


def due(search: JobSearch, now: datetime) -> tuple[JobSearch, tuple[OutboxMessage, ...]]:
    """Everything whose time has come, claimed for sending by whoever saves the result."""
    search = replan(search, now)
    search, again = outbox.claim(search, now)
    ready = [n for n in search.nudges if n.fires is not None and n.fires <= now]
    if not ready:
        return search, again
    search, replies = _messages(search, ready, now)
    search, posted = outbox.post(search, replies, now, lane="nudge")
    search = _delivered(search, posted, now)
    return search, (*again, *posted)


def _messages(search: JobSearch, ready: list[Nudge], now: datetime) -> tuple[JobSearch, list[Reply]]:
    ready = [replace(n, late=n.fires is not None and now - n.fires > LATE) for n in ready]
    for nudge in ready:
        search = _put(search, nudge)
    if len(ready) > 2 or (len(ready) > 1 and any(n.late for n in ready)):
        return search, [_merged(search, ready, now)]
    replies: list[Reply] = []
    for nudge in ready:
        search, reply = nudge_message.message(search, nudge, now)
        replies.append(reply)
    return search, replies


def _put(search: JobSearch, nudge: Nudge) -> JobSearch:
    return replace(search, nudges=tuple(nudge if n.id == nudge.id else n for n in search.nudges))


def _merged(search: JobSearch, ready: list[Nudge], now: datetime) -> Reply:
    """One message for what piled up, soonest deadline first, each with its wording one tap away."""
    rows = sorted(ready, key=lambda n: n.latest or now + timedelta(days=99))
    lead = (
        "While I could not reach you, these came due:"
        if any(n.late for n in rows)
        else f"{len(rows)} things today:"
    )
    lines = [f"{i}  {_line(search, n)}" for i, n in enumerate(rows, 1)]
    buttons = tuple(
        (Choice(label=words.shown(f"{i}  {title_of(n)}", 40), does=_opens(n)),)
        for i, n in enumerate(rows[:8], 1)
    )
    return Reply(text="\n".join((lead, *lines)), choices=buttons, nudges=tuple(n.id for n in rows))


def _line(search: JobSearch, nudge: Nudge) -> str:
    company = search.opportunity(nudge.opportunity)
    name = f"{find.name_of(company, search.opportunities)}: " if company else ""
    person = search.person(nudge.person)
    who = f" for {words.shown(words.first_name(person.name))}" if person else ""
    return f"{name}{words.inside(title_of(nudge))}{who}"


def _opens(nudge: Nudge) -> str:
    if nudge.kind == "debrief":
        return f"dbrief:{nudge.interview}"
    return f"sent:{nudge.id}" if nudge.kind in nudge_message.SPECIAL else f"show:{nudge.id}"


def _delivered(search: JobSearch, posted: tuple[OutboxMessage, ...], now: datetime) -> JobSearch:
    """The nudges are in the user's hands; a question asked with one knows its message."""
    by_nudge = {id: m.id for m in posted for id in m.reply.nudges}
    nudges = tuple(
        replace(n, state="asked", asked_at=now, message=by_nudge[n.id], snoozed_until=None)
        if n.id in by_nudge
        else n
        for n in search.nudges
    )
    question = search.question
    if question is not None and question.message is None and question.asked_at == now and posted:
        question = replace(question, message=posted[-1].id)
    return replace(search, nudges=nudges, question=question)
