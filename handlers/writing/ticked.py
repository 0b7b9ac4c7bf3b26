"""A step is done: logged as sent, its nudge shows it, and what comes next is said."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from coach.model import Draft, JobSearch, Nudge, Reply, wall_at
from coach.model.opportunity import Status
from coach.nudges import CATALOGUE
from handlers import record, words
from handlers.buttons import UNDO
from handlers.nudging.nudge_message import SPECIAL, headline
from handlers.outbox import by_id, by_ref
from handlers.overview.coming import NEXT
from handlers.turn import Turn
from handlers.writing.sent_words import NEWS, channel_in, quoted

SPOKEN = ("phone", "voicemail", "in_person")
"""Ways that leave no text behind: the wording on screen did not go out."""


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """sent:<nudge>."""
    nudge = turn.search.nudge(args[0]) if args else None
    if nudge is None:
        return turn.say(
            'That step is no longer in the plan; what you send can still be told in words, like "wrote to Dana today".'
        )
    return done(turn, nudge)


def done(turn: Turn, nudge: Nudge, at: datetime | None = None) -> Turn:
    if nudge.state == "sent":
        return turn.say(f"That one is noted already: {headline(turn.search, nudge)}.", silent=True)
    turn = mark(turn, nudge, "Sent" if nudge.kind not in SPECIAL else "Done", at)
    search = record.set_nudge(turn.search, nudge, "sent")
    if nudge.kind in SPECIAL or nudge.opportunity is None:
        return turn.to(search).about(nudge.opportunity).changed("a step ticked off").say("Done.", silent=True)
    return _logged(turn.to(search), nudge, nudge.opportunity, at)


def _logged(turn: Turn, nudge: Nudge, company: str, at: datetime | None) -> Turn:
    """With the text that was shown; what it answered there is settled as well."""
    draft = shown_draft(turn.search, nudge)
    search, _ = record.add_contact(
        turn.search, opportunity=company, at=at or turn.now, direction="out", kind=nudge.kind, nudge=nudge.id, round=nudge.round,
        channel=channel_in(turn.text) or (draft.channel if draft else "email"), person=nudge.person, **_text_sent(turn, draft),
    )  # fmt: skip
    search, answer = over_there(search, company, nudge.kind, draft, turn.now)
    person, kind = search.person(nudge.person), CATALOGUE.get(nudge.kind)
    step = answer or words.inside(kind.headline if kind else "message")
    to = f" to {words.called(person)}" if person else ""
    day = words.near_day(wall_at(at or turn.now, turn.zone).date, turn.today).split(",")[0]
    turn = turn.to(search).about(company).changed(f"{step}{to} sent", tell=True)
    return turn.say(f"Noted: {step}{to}, {day}.{rejoiced(answer)}", UNDO, after=NEXT, silent=True)


def rejoiced(answer: str) -> str:
    return " Congratulations!" if answer == "your yes" else ""


ANSWERS: dict[tuple[str, str], tuple[Status, str]] = {
    ("close_out", ""): ("withdrawn", ""),
    ("offer_decision", "decline"): ("withdrawn", "your no"),
    ("offer_decision", "accept"): ("accepted", "your yes"),
}
"""Kind and answer of what went out: how things stand there from then on, and what it is called."""


def over_there(
    search: JobSearch, opportunity: str, kind: str, draft: Draft | None, now: datetime
) -> tuple[JobSearch, str]:
    """With the kind goodbye out, or the answer to their offer, it is settled there (rule book N22, N24)."""
    company = search.opportunity(opportunity)
    answer = draft.angle or "" if draft is not None and kind == "offer_decision" else ""
    settled = ANSWERS.get((kind, answer))
    if settled is None or company is None or not company.is_open:
        return search, ""
    return record.put(search, replace(company, status=settled[0], status_at=now)), settled[1]


def _text_sent(turn: Turn, draft: Draft | None) -> dict[str, Any]:
    """What really went out: the user's own words where they were quoted, else the draft shown last."""
    if own := quoted(turn.text):
        return {"text": own, "angle": "timeline_question" if NEWS.search(own) else None}
    spoken = channel_in(turn.text) in SPOKEN
    if draft is None or (spoken and draft.channel not in SPOKEN):
        return {"text": turn.text[:300]} if turn.text else {}
    return {"angle": draft.angle, "subject": draft.subject, "text": draft.body, "template": draft.template}


def mark(turn: Turn, nudge: Nudge, word: str, at: datetime | None = None) -> Turn:
    """The nudge message itself shows what became of it; its buttons are gone."""
    message = by_id(turn.search, nudge.message) or by_ref(turn.search, turn.message.message_ref)
    if message is None:
        return turn
    local = wall_at(at or turn.now, turn.zone).local
    text = f"{headline(turn.search, nudge)}\n{word}, {words.short_day(local.date())} {words.clock(local)}"
    return replace(turn, replies=(*turn.replies, Reply(text=text, edits=message.id, silent=True)))


def shown_draft(search: JobSearch, nudge: Nudge) -> Draft | None:
    """The wording the user saw last for this nudge."""
    drafts = shown_drafts(search, nudge)
    return drafts[-1] if drafts else None


def shown_drafts(search: JobSearch, nudge: Nudge) -> list[Draft]:
    """All of them, the newest last; a reminder is about what was shown with the first one."""
    step = {nudge.id, nudge.of}
    return [m.reply.draft for m in search.outbox if step.intersection(m.reply.nudges) and m.reply.draft]
