"""Wording on request: other, shorter, warmer, another channel, with a wish of the user's, or before its time."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from coach.model import Choice, Draft, DraftChannel, Nudge, OpenQuestion, Reply
from coach.wording import channels_for, lint
from handlers import record
from handlers.conversation import Conversation
from handlers.nudging.nudge_buttons import ANSWERS, CHANNEL_LABELS, buttons
from handlers.nudging.nudge_draft import draft_for
from handlers.nudging.nudge_message import SPECIAL, headline, message
from handlers.outbox import by_id, by_ref
from handlers.reading import find, on_screen
from handlers.turn import Turn
from handlers.writing import free_drafts
from handlers.writing.ticked import mark, shown_draft, shown_drafts

LONGEST_OWN = 4000
ANSWER = re.compile(r"\b(?:reply|answer|respon[ds]\w*|write back)\b", re.I)
OPEN = ("planned", "asked", "snoozed")
AS_SHORT = "That is as short as I would make it. Change it as you like: send me the text, and I keep yours."
AS_WISHED = "It reads like that already, so I left it."
THE_LAST = "You have seen all my wordings for this; this is one of them again. Your own words are best now."
GONE = "That step is no longer in the plan. /draft gives you wording for a company at any time."


def _nudge(turn: Turn, args: tuple[str, ...]) -> Nudge | None:
    return turn.search.nudge(args[0]) if args else None


def _redraft(turn: Turn, nudge: Nudge | None, **wishes: object) -> Turn:
    """A new draft in the same message; in a new one where it was not shown yet. `other`: asked for as another wording."""
    other = wishes.pop("other", False)
    if nudge is None or nudge.opportunity is None or nudge.kind in SPECIAL:
        return turn.say(GONE)
    shown = shown_drafts(turn.search, nudge)
    last = shown[-1] if shown else None
    if last is not None:
        answer = {"angle": last.angle} if nudge.kind == "offer_decision" else {}
        wishes = {"channel": last.channel, "tone": last.tone, "changes": last.changes, **answer, **wishes}
    texts = tuple(dict.fromkeys(d.body for d in reversed(shown) if d.channel == wishes.get("channel")))[::-1]
    draft = draft_for(turn.search, nudge, turn.now, shown=texts, **wishes)
    draft = free_drafts.with_earlier_changes(last, draft, str(wishes.get("extra") or ""))
    again = bool(other) and draft.template in nudge.variants
    variants = tuple(dict.fromkeys((*nudge.variants, draft.template)))
    turn = turn.to(record.put(turn.search, replace(nudge, variants=variants))).about(nudge.opportunity)
    reply = Reply(
        text="\n".join(filter(None, (headline(turn.search, nudge), _repeats(draft, last, wishes, again)))),
        draft=draft, choices=buttons(turn.search, nudge, draft), nudges=(nudge.id,),
        edits=_message(turn, nudge), silent=True,
    )  # fmt: skip
    return replace(turn, replies=(*turn.replies, reply))


def _repeats(draft: Draft, last: Draft | None, wishes: Mapping[str, object], again: bool) -> str:
    """What to say where nothing new came; `again`: "Other wording" begins anew."""
    if last is None or draft.body != last.body:
        return THE_LAST if last is not None and again and draft.channel == last.channel else ""
    return AS_SHORT if wishes.get("shorter") else AS_WISHED if wishes.get("keep") else THE_LAST


def _message(turn: Turn, nudge: Nudge) -> str | None:
    """The message to change: the one tapped, or the newest on screen; further up a change would not be seen."""
    tapped = by_ref(turn.search, turn.message.message_ref)
    if tapped and nudge.id in tapped.reply.nudges:
        return tapped.reply.edits or tapped.id
    newest = next(on_screen.messages(turn.search), None)
    if newest is None or nudge.id not in newest.reply.nudges or newest.reply.draft is None:
        return None
    return newest.reply.edits or newest.id


def other(turn: Turn, args: tuple[str, ...]) -> Turn:
    return _redraft(turn, _nudge(turn, args), other=True)


def shorter(turn: Turn, args: tuple[str, ...]) -> Turn:
    return _changed(turn, args, shorter=True)


def more(turn: Turn, args: tuple[str, ...]) -> Turn:
    nudge = _nudge(turn, args)
    if nudge is None:
        return turn.say(GONE)
    ways = (
        Choice(label="Warmer", does=f"warm:{nudge.id}"),
        Choice(label="More formal", does=f"formal:{nudge.id}"),
        Choice(label="Add something", does=f"addto:{nudge.id}"),
    )
    channels = tuple(
        Choice(label=CHANNEL_LABELS[c], does=f"chan:{nudge.id}:{c}")
        for c in channels_for(nudge.kind)
        if c in CHANNEL_LABELS
    )
    rest = (
        Choice(label="They replied", does=f"replied:{nudge.opportunity}"),
        Choice(label="Why now?", does=f"why:{nudge.id}"),
    )
    return turn.say("What would help?", ways, channels[:4], channels[4:], rest, silent=True)


def warmer(turn: Turn, args: tuple[str, ...]) -> Turn:
    return _changed(turn, args, warmer=True)


def formal(turn: Turn, args: tuple[str, ...]) -> Turn:
    return _changed(turn, args, tone="formal")


def _changed(turn: Turn, args: tuple[str, ...], **wishes: object) -> Turn:
    """The wording on screen, said otherwise."""
    nudge = _nudge(turn, args)
    last = shown_draft(turn.search, nudge) if nudge else None
    return _redraft(turn, nudge, **wishes, **({"keep": last.template} if last else {}))


def channel(turn: Turn, args: tuple[str, ...]) -> Turn:
    if len(args) < 2 or args[1] not in get_args(DraftChannel):
        return turn.say(GONE)
    return _redraft(turn, _nudge(turn, args), channel=args[1])


def add_to(turn: Turn, args: tuple[str, ...]) -> Turn:
    nudge = _nudge(turn, args)
    if nudge is None:
        return turn.say(GONE)
    search = record.ask(turn.search, turn.now, "draft", "extra", about=nudge.id)
    return turn.to(search).say('What should be in it? For example "mention the migration project".')


def show(turn: Turn, args: tuple[str, ...]) -> Turn:
    """show:<nudge>: the wording now, before its time."""
    nudge = _nudge(turn, args)
    if nudge is None or nudge.state in ("sent", "skipped", "dropped"):
        return turn.say(GONE)
    if nudge.kind in SPECIAL:
        search, reply = message(turn.search, nudge, turn.now)
        return replace(turn.to(search).about(nudge.opportunity), replies=(*turn.replies, reply))
    shown = shown_draft(turn.search, nudge) if nudge.of else None
    return _redraft(turn, nudge, keep=shown.template) if shown else _redraft(turn, nudge)


def drop(turn: Turn, args: tuple[str, ...]) -> Turn:
    """drop:<nudge>: the user skips it."""
    nudge = _nudge(turn, args)
    if nudge is None:
        return turn.say(GONE)
    if nudge.state in ("sent", "skipped", "dropped"):
        return turn.say("That one is settled already.", silent=True)
    turn = mark(turn, nudge, "Skipped")
    search = record.set_nudge(turn.search, nudge, "skipped")
    if (
        search.question
        and search.question.about == nudge.interview
        and search.question.conversation == "debrief"
    ):
        search = record.answered(search)
    turn = turn.to(search).about(nudge.opportunity).changed(f"{headline(search, nudge)} skipped")
    caution = nudge.kind == "thank_you" and nudge.count == 1
    text = (
        "Skipped. A short one still helps, even when it went well; it can wait until tomorrow."
        if caution
        else "Skipped."
    )
    keep = (Choice(label="Undo", does="undo:"),)
    return turn.say(text, keep, silent=True)


def with_wish(turn: Turn, nudge: Nudge, wish: str) -> Turn:
    """ "Mention the migration project": the same wording with that in it."""
    return _changed(turn, (nudge.id,), extra=wish[:300])


def redrawn(turn: Turn, nudge: Nudge) -> Turn:
    """The draft anew, as facts have changed."""
    return _redraft(turn, nudge)


def decline(turn: Turn, nudge: Nudge) -> Turn:
    """The other answer to an offer."""
    return _redraft(turn, nudge, angle="decline")


def offer_answer(turn: Turn, args: tuple[str, ...]) -> Turn:
    """answer:<nudge>:<accept|decline|extension>: the wording for the answer to an offer that was chosen."""
    nudge = _nudge(turn, args)
    if nudge is None or len(args) != 2 or args[1] not in {way for _, way in ANSWERS}:
        return turn.say(GONE)
    return _redraft(turn, nudge, angle=args[1])


def own_words(turn: Turn, args: tuple[str, ...]) -> Turn:
    """text:<outbox message>: the user's own version of a draft; "Sent it" logs what was really sent."""
    message_shown = by_id(turn.search, args[0]) if args else None
    draft = message_shown.reply.draft if message_shown else None
    if message_shown is None or draft is None or not turn.text:
        return turn.say(GONE)
    mine = replace(draft, body=turn.text[:LONGEST_OWN], template="own", note=_advice(turn, draft, turn.text))
    reply = replace(message_shown.reply, draft=mine, edits=message_shown.id, silent=True)
    return replace(turn.about(draft.opportunity), replies=(*turn.replies, reply))


def _advice(turn: Turn, draft: Draft, text: str) -> str | None:
    """What the lint has to say of it, at most two sentences."""
    found = lint(
        text, channel=draft.channel, kind=draft.kind, subject=draft.subject, search=turn.search,
        opportunity=draft.opportunity, person=draft.person, now=turn.now,
    )  # fmt: skip
    return " ".join([a.sentence for a in found if a.severity != "fine"][:2]) or None


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    nudge = turn.search.nudge(question.about)
    if nudge is None or question.asks != "extra" or turn.read.intent in ("list", "cancel", "snooze"):
        return None
    return _redraft(turn.to(record.answered(turn.search)), nudge, extra=turn.text[:300])


def begin(turn: Turn) -> Turn:
    """ "Draft something for Acme": the step in hand, else the next one, else a note that fits the moment."""
    nudge = find.nudge_of(turn)
    if nudge is not None:
        return _redraft(turn, nudge)
    return find.settled(
        turn, "draft", _for_company, 'For which company? For example "draft a thank-you for Acme".'
    )


def _for_company(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    rows = [n for n in turn.search.nudges if n.opportunity == company.id and n.kind not in SPECIAL]
    if named := {p.id for p in find.people_there(turn, company)}:
        rows = [n for n in rows if n.person in named]
    if ANSWER.search(turn.text) and (owed := [n for n in rows if n.kind == "reply_due" and n.state in OPEN]):
        return _redraft(turn, owed[0])
    in_hand = [n for n in rows if n.state in ("asked", "snoozed")] or [
        n for n in rows if n.state == "planned" and n.kind in ("thank_you", "late_thank_you", "reply_due")
    ]
    if in_hand:
        return _redraft(turn, in_hand[0])
    from handlers.writing.contact import judged

    return judged(turn)


CONVERSATION = Conversation(
    name="draft",
    summary="wording for a message",
    example="Draft a note for Acme",
    intents=("draft",),
    begin=begin,
    answer=answer,
    taps={
        "other": other, "short": shorter, "more": more, "warm": warmer, "formal": formal,
        "answer": offer_answer, "chan": channel, "addto": add_to, "show": show, "drop": drop, "text": own_words,
    },
)  # fmt: skip


def skip_words(turn: Turn) -> Turn:
    """ "I decided not to send a thank-you": the step in hand, or the next one of that kind, is skipped."""
    wanted = "thank" if "thank" in turn.text.casefold() else ""
    rows = [
        n
        for n in turn.search.nudges
        if n.kind not in SPECIAL and n.state in ("asked", "snoozed", "planned") and wanted in n.kind
    ]
    found = find.opportunity(turn).one
    mine = [n for n in rows if found is None or n.opportunity == found.id]
    waiting = [n for n in mine if n.state != "planned"] or mine
    if not waiting:
        return turn.say("Nothing of that kind is planned, so there is nothing to skip.")
    return drop(turn, (min(waiting, key=lambda n: n.due).id,))


SKIP = Conversation(name="skip", summary="leave a step out", begin=skip_words, in_menu=False)
