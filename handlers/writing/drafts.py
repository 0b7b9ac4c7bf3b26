"""Wording on request: other, shorter, warmer, another channel, with a wish of the user's, or before its time."""

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from coach.model import Draft, DraftChannel, Nudge, Reply
from handlers.nudging import nudge_idea
from handlers.nudging.nudge_buttons import ANSWERS, buttons
from handlers.nudging.nudge_draft import draft_for
from handlers.nudging.nudge_message import SPECIAL, headline, message
from handlers.outbox import by_ref
from handlers.reading import on_screen
from handlers.turn import Turn
from handlers.writing import own_text
from handlers.writing.earlier_changes import with_earlier_changes
from handlers.writing.ticked import shown_draft, shown_drafts

AS_SHORT = "That is as short as I would make it. Change it as you like: send me the text, and I keep yours."
AS_WISHED = "It reads like that already, so I left it."
PLAINER = "In plainer words. Type it your own way at any time, and I keep yours."
THE_LAST = "You have seen all my wordings for this; this is one of them again. Your own words are best now."
GONE = "That step is no longer in the plan. /draft gives you wording for a company at any time."


def named(turn: Turn, args: tuple[str, ...]) -> Nudge | None:
    return turn.search.nudge(args[0]) if args else None


def redraft(turn: Turn, nudge: Nudge | None, **wishes: object) -> Turn:
    """A new draft in the same message; in a new one where it was not shown yet. `other`: asked for as another wording."""
    other, as_it_is = wishes.pop("other", False), wishes.pop("as_it_is", False)
    if nudge is None or nudge.opportunity is None or nudge.kind in SPECIAL:
        return turn.say(GONE)
    shown = shown_drafts(turn.search, nudge)
    last = shown[-1] if shown else None
    wishes = {**(_as_before(last) if last is not None else {}), **wishes}
    texts = tuple(dict.fromkeys(d.body for d in reversed(shown) if d.channel == wishes.get("channel")))[::-1]
    draft = draft_for(turn.search, nudge, turn.now, shown=texts, **wishes)
    if nudge_idea.lacks(nudge, draft) and not wishes.get("extra"):
        reply = nudge_idea.asked(turn.search, nudge, headline(turn.search, nudge))
        return replace(turn.about(nudge.opportunity), replies=(*turn.replies, reply))
    draft = with_earlier_changes(turn.search, last, draft, str(wishes.get("extra") or ""))
    again = bool(other) and draft.template in nudge.variants
    return _shown(turn, nudge, draft, "" if as_it_is else _repeats(draft, last, wishes, again))


def _as_before(last: Draft) -> dict[str, object]:
    answer = {"angle": last.angle} if last.kind == "offer_decision" else {}
    return {"channel": last.channel, "tone": last.tone, "changes": last.changes, **answer}


def _shown(turn: Turn, nudge: Nudge, draft: Draft, said: str) -> Turn:
    variants = tuple(dict.fromkeys((*nudge.variants, draft.template)))
    turn = turn.put(replace(nudge, variants=variants)).about(nudge.opportunity)
    reply = Reply(
        text="\n".join(filter(None, (headline(turn.search, nudge), said))), draft=draft, nudges=(nudge.id,),
        choices=buttons(turn.search, nudge, draft), edits=_message(turn, nudge), silent=True,
    )  # fmt: skip
    return replace(turn, replies=(*turn.replies, reply))


def _repeats(draft: Draft, last: Draft | None, wishes: Mapping[str, object], again: bool) -> str:
    """What to say where nothing new came; `again`: "Other wording" begins anew."""
    if last is None or (draft.body, draft.subject) != (last.body, last.subject):
        if wishes.get("plain") and not again:
            return PLAINER
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
    return redraft(turn, named(turn, args), other=True)


def shorter(turn: Turn, args: tuple[str, ...]) -> Turn:
    return _own(turn, args, "short") or _changed(turn, args, shorter=True)


def warmer(turn: Turn, args: tuple[str, ...]) -> Turn:
    return _own(turn, args, "warm") or _changed(turn, args, warmer=True)


def plainer(turn: Turn, args: tuple[str, ...]) -> Turn:
    """Another wording, in words as people use them when they talk."""
    return redraft(turn, named(turn, args), plain=True, tone="concise", other=True)


def formal(turn: Turn, args: tuple[str, ...]) -> Turn:
    return _own(turn, args, "formal") or _changed(turn, args, tone="formal")


def _own(turn: Turn, args: tuple[str, ...], way: str) -> Turn | None:
    """The user's own text stays theirs: fewer sentences of it, or its greeting, close and short forms; None for one of ours."""
    nudge = named(turn, args)
    last = shown_draft(turn.search, nudge) if nudge else None
    if nudge is None or last is None or last.template != own_text.OWN:
        return None
    mine, said = own_text.reworded(last, way)
    reply = Reply(
        text=f"{headline(turn.search, nudge)}\n{said}", draft=mine, choices=buttons(turn.search, nudge, mine),
        nudges=(nudge.id,), edits=_message(turn, nudge), silent=True,
    )  # fmt: skip
    return replace(turn.about(nudge.opportunity), replies=(*turn.replies, reply))


def _changed(turn: Turn, args: tuple[str, ...], **wishes: object) -> Turn:
    """The wording on screen, said otherwise."""
    nudge = named(turn, args)
    last = shown_draft(turn.search, nudge) if nudge else None
    return redraft(turn, nudge, **wishes, **({"keep": last.template} if last else {}))


def channel(turn: Turn, args: tuple[str, ...]) -> Turn:
    if len(args) < 2 or args[1] not in get_args(DraftChannel):
        return turn.say(GONE)
    return redraft(turn, named(turn, args), channel=args[1])


def show(turn: Turn, args: tuple[str, ...]) -> Turn:
    """show:<nudge>: the wording now, before its time."""
    nudge = named(turn, args)
    if nudge is None or nudge.state in ("sent", "skipped", "dropped"):
        return turn.say(GONE)
    if nudge.kind in SPECIAL:
        search, reply = message(turn.search, nudge, turn.now)
        return replace(turn.to(search).about(nudge.opportunity), replies=(*turn.replies, reply))
    shown = shown_draft(turn.search, nudge)
    return redraft(turn, nudge, keep=shown.template, as_it_is=True) if shown else redraft(turn, nudge)


def with_wish(turn: Turn, nudge: Nudge, wish: str) -> Turn:
    """ "Mention the migration project": the same wording with that in it."""
    return _changed(turn, (nudge.id,), extra=wish[:300])


def redrawn(turn: Turn, nudge: Nudge) -> Turn:
    """The draft anew, as facts have changed."""
    return redraft(turn, nudge)


def decline(turn: Turn, nudge: Nudge) -> Turn:
    """The other answer to an offer."""
    return redraft(turn, nudge, angle="decline")


def offer_answer(turn: Turn, args: tuple[str, ...]) -> Turn:
    """answer:<nudge>:<accept|decline|extension>: the wording for the answer to an offer that was chosen."""
    nudge = named(turn, args)
    if nudge is None or len(args) != 2 or args[1] not in {way for _, way in ANSWERS}:
        return turn.say(GONE)
    return redraft(turn, nudge, angle=args[1])
