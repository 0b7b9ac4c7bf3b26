"""route(search, message, now): which conversation it is for, what follows for the plan, what is said; pure."""

from dataclasses import dataclass
from datetime import datetime

from coach.model import JobSearch, OpenQuestion, OutboxMessage, Reply
from coach.model.changed import replace
from coach.understand import Understood
from handlers import outbox
from handlers.catalogue import called
from handlers.dispatch import dispatch
from handlers.finishing import finished
from handlers.message import Effect, Incoming
from handlers.news import alongside
from handlers.open_question import resumed
from handlers.overview import returned
from handlers.planning import planned
from handlers.reading import acquainted
from handlers.turn import Turn
from handlers.words import cleaned
from handlers.writing.steps import ahead

SEEN_KEPT = 200
"""Ids of platform events remembered; redeliveries come within minutes."""
LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Decision:
    search: JobSearch
    replies: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = ()
    before: OpenQuestion | None = None
    """The question that was open when the message came."""


def hear(search: JobSearch, message: Incoming, now: datetime) -> tuple[Decision, tuple[OutboxMessage, ...]]:
    """`route`, with the replies in the outbox, claimed for sending by whoever saves the decision."""
    decision = route(search, message, now)
    search, posted = outbox.post(
        decision.search, decision.replies, now, message.address, behind=message.own_ref or message.message_ref
    )
    question = search.question
    if question is not None and question != decision.before and posted:
        last = next((m for m in reversed(posted) if m.reply.edits is None), posted[-1])
        search = replace(search, question=replace(question, message=last.id))
    return replace(decision, search=_in_hand(search, posted, now)), posted


def _in_hand(search: JobSearch, posted: tuple[OutboxMessage, ...], now: datetime) -> JobSearch:
    """A step that was about to be brought, and whose wording the user just asked for, is not brought a second time."""
    shown = {id: m.id for m in posted if m.reply.draft for id in m.reply.nudges}
    soon = {n.id for n in ahead(search, now) if n.id in shown} if shown else set()
    if not soon:
        return search
    nudges = tuple(
        replace(n, state="asked", asked_at=now, message=shown[n.id]) if n.id in soon else n
        for n in search.nudges
    )
    return planned(replace(search, nudges=nudges), now)


def route(search: JobSearch, message: Incoming, now: datetime) -> Decision:
    """The same event twice changes nothing the second time."""
    if message.id in search.seen:
        return Decision(search)
    before = _heard(search, message, now)
    if (text := cleaned(message.text)[:LONGEST]) != message.text:
        message = replace(message, text=text)
    turn = Turn(search=before, now=now, message=message, read=_read(before, message.text, now))
    turn = alongside.kept(resumed(dispatch(turn)), message.text)
    turn = returned.greeted(search, turn)
    known_now, replies = finished(before, turn)
    return Decision(known_now, replies, turn.effects, before.question)


def _read(search: JobSearch, text: str, now: datetime) -> Understood:
    """What stands behind a command is read where the command has a use for it."""
    command = called(text)
    unread = command is not None and not command.reads
    return Understood(text=text) if unread else acquainted.understood(search, text, now)


def _heard(search: JobSearch, message: Incoming, now: datetime) -> JobSearch:
    """What every message tells by itself: that it came, from where, and what the platform knows."""
    addresses = (message.address, *(a for a in search.addresses if a != message.address))
    prefs = search.preferences
    if message.profile_name and message.profile_name != prefs.profile_name:
        prefs = replace(prefs, profile_name=message.profile_name)
    if message.zone and not prefs.zone_confirmed:
        prefs = replace(prefs, zone=message.zone, zone_confirmed=True)
    return replace(
        search,
        addresses=addresses,
        preferences=prefs,
        planned_at=search.planned_at if prefs is search.preferences else None,
        seen=(*search.seen, message.id)[-SEEN_KEPT:],
        last_heard_at=now,
        created_at=search.created_at or now,
        paused=False,
    )
