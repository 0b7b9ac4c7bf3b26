""" "Emailed Kevin yesterday", and two steps wait for him: the message counts at once, and which of them it was may be told later."""

from datetime import datetime

from coach.model import Choice, Contact, Nudge, OpenQuestion, wall_at
from coach.model.changed import replace
from coach.nudges import CATALOGUE
from handlers import record, words
from handlers.buttons import UNDO
from handlers.nudging.nudge_message import headline
from handlers.overview.coming import NEXT
from handlers.turn import Turn
from handlers.writing import ticked
from handlers.writing.sent_kinds import kind_in
from handlers.writing.sent_words import channel_in
from handlers.writing.steps import PENDING

MOST = 5
"""Buttons."""
FEW = 5
"""Words of an answer."""
PLAIN = "message"
"""What it is until it is told."""


def of_one(nudges: list[Nudge]) -> bool:
    """All of them are for the same person."""
    return len({(n.person, n.opportunity) for n in nudges}) == 1 and nudges[0].person is not None


def asked(turn: Turn, nudges: list[Nudge], at: datetime | None) -> Turn:
    first = nudges[0]
    search, contact = record.add_contact(
        turn.search, opportunity=first.opportunity, at=at or turn.now, direction="out", channel=channel_in(turn.text) or "email",
        person=first.person, kind=PLAIN, text=turn.text[:300],
    )  # fmt: skip
    person = search.person(first.person)
    who = words.called(person) if person else "them"
    turn = turn.to(search).about(first.opportunity).changed(f"what you sent to {who}", tell=False)
    rows = [
        (Choice(label=words.shown(headline(turn.search, n), 60), does=f"sentas:{contact.id}:{n.kind}"),)
        for n in nudges[:MOST]
    ]
    if turn.search.question is None:
        turn = turn.ask(
            "sent", "which", about=contact.id, known=(("kinds", ",".join(n.kind for n in nudges)),)
        )
    return turn.say(f"Noted: a message to {who}, {_day(turn, contact)}. Which one was it?", *rows, UNDO)


def told(turn: Turn) -> Turn | None:
    """The answer, whatever else its words resemble."""
    question = turn.search.question
    mine = question is not None and question.conversation == "sent" and question.asks == "which"
    return answer(turn, question) if mine and question is not None else None


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    """ "The thank-you": in words."""
    kind = kind_in(turn.text) if len(turn.text.split()) <= FEW else None
    contact = next((c for c in turn.search.contacts if c.id == question.about), None)
    if kind is None or contact is None:
        return None
    told = next((k for k in (question.get("kinds") or "").split(",") if _is(k, kind)), None)
    return tap(turn, (contact.id, told)) if told else None


def _is(step: str, kind: str) -> bool:
    known = CATALOGUE.get(step)
    if kind == "thank_you":
        return "thank" in step
    return step == kind or (kind == "status" and known is not None and known.status_ask)


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """sentas:<contact>:<kind of step>."""
    contact = next((c for c in turn.search.contacts if args[:1] == (c.id,)), None)
    known = CATALOGUE.get(args[1]) if len(args) == 2 else None
    if contact is None or known is None:
        return turn.say("That message is no longer on my list.")
    search = record.put(turn.search, replace(contact, kind=args[1]))
    question = search.question
    if question is not None and question.about == contact.id:
        search = record.answered(search)
    turn = turn.to(search).about(contact.opportunity)
    for step in (n for n in turn.search.nudges if _same(n, contact, args[1])):
        turn = ticked.mark(turn, step, "Sent", contact.at)
        turn = turn.to(record.set_nudge(turn.search, step, "sent"))
    person, step_name = turn.search.person(contact.person), words.inside(known.headline)
    to = f" to {words.called(person)}" if person else ""
    turn = turn.changed(f"{step_name}{to} sent")
    return turn.say(f"Noted: {step_name}{to}, {_day(turn, contact)}.", UNDO, after=NEXT, silent=True)


def _same(nudge: Nudge, contact: Contact, kind: str) -> bool:
    mine = nudge.person == contact.person and nudge.opportunity == contact.opportunity
    return mine and nudge.kind == kind and nudge.state in PENDING


def _day(turn: Turn, contact: Contact) -> str:
    return words.near_day(wall_at(contact.at, turn.zone).date, turn.today).split(",")[0]
