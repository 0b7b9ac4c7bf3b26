"""Wording that no nudge asked for: shown beside a verdict, changed by the same buttons, logged by "Sent it"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from coach.model import Choice, Draft, DraftChannel, JobSearch, Opportunity, OutboxMessage, Tone
from coach.wording import Brief, channels_for, compose
from handlers.conversation import Conversation
from handlers.nudging.nudge_buttons import CHANNEL_LABELS, opens
from handlers.outbox import by_id, by_ref
from handlers.reading import on_screen
from handlers.turn import Turn
from handlers.writing import wrote
from handlers.writing.earlier_changes import with_earlier_changes
from handlers.writing.kind_by_state import STATUS
from handlers.writing.meant_kind import MORE_TIME
from handlers.writing.own_text import GONE, OWN, reworded, without_note

SETTLED = "That one is noted already."
THE_LAST = "That is the wording I have for this. Change it as you like: your own words are best now."
WAYS = {"other": "Other wording", "short": "Shorter", "warm": "Warmer", "formal": "More formal"}
"""What can be asked of a wording, and its button."""


def free(
    turn: Turn,
    opportunity: str,
    kind: str,
    person: str | None,
    angle: str | None = None,
    channel: str = "email",
    *,
    quiet: bool = False,
) -> Draft | None:
    """None where this kind is not written on that channel. `quiet`: rather one that asks for nothing."""
    if channel not in channels_for(kind):
        return None
    if kind == "offer_decision" and angle is None and MORE_TIME.search(turn.text):
        angle = "extension"
    brief = Brief(
        opportunity=opportunity, kind=kind, person=person, angle=angle, channel=channel, quiet=quiet
    )
    return compose(turn.search, brief, turn.now)


def to_primary(
    turn: Turn, company: Opportunity, kind: str, says: str, angle: str | None = None
) -> Turn | None:
    """The wording for whom one writes to there, below these words and with its "Sent it"; None where there is none."""
    draft = free(turn, company.id, kind, company.primary, angle)
    if draft is None:
        return None
    sent = wrote.sent_it(company.id, company.primary, kind, draft.channel)
    return turn.say(says, *rows(turn.search, draft, sent), draft=draft)


def asking_nothing(turn: Turn, company: Opportunity, kind: str, person: str | None) -> Draft | None:
    """In place of a question for news: what they told and worked on; anything else stays what it is."""
    if kind not in STATUS:
        return free(turn, company.id, kind, person)
    tries = [free(turn, company.id, k, person, quiet=True) for k in _worth_telling(turn, company)]
    drafts = [d for d in tries if d is not None]
    own = [d for d in drafts if d.template.startswith(f"{d.kind}/")]
    return next(iter(own or drafts[-1:]), None)


def _worth_telling(turn: Turn, company: Opportunity) -> Iterator[str]:
    told = [i.debrief for i in turn.search.interviews_of(company.id) if i.debrief]
    if any(d.problem and d.idea for d in told):
        yield "value_add"
    if any(d.forgot for d in told):
        yield "addendum"
    yield "light_touch"


def rows(search: JobSearch, draft: Draft | None, *answer: Choice) -> tuple[tuple[Choice, ...], ...]:
    """The buttons below such a draft, those asked for most; `answer`: what closes it."""
    if draft is None:
        return (answer,)
    ways = tuple(Choice(label=label, does=f"free:{way}") for way, label in list(WAYS.items())[:2])
    found = (tuple(opens(search, draft)), (*ways, Choice(label="More", does="free:more")), answer)
    return tuple(row for row in found if row)


def every_row(search: JobSearch, draft: Draft, *answer: Choice) -> tuple[tuple[Choice, ...], ...]:
    """With each way to change it, and each channel."""
    ways = tuple(Choice(label=label, does=f"free:{way}") for way, label in WAYS.items())
    channels = tuple(
        Choice(label=CHANNEL_LABELS[c], does=f"free:chan:{c}")
        for c in channels_for(draft.kind)
        if c != draft.channel
    )
    found = (tuple(opens(search, draft)), ways[:2], ways[2:], channels[:3], channels[3:], answer)
    return tuple(row for row in found if row)


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """free:<way>[:<channel>], on the message that shows the draft."""
    message = by_ref(turn.search, turn.message.message_ref)
    way = args[0] if args else ""
    channel = next((c for c in get_args(DraftChannel) if args[1:] == (c,)), None)
    if message is None or message.reply.draft is None or not (way in (*WAYS, "more") or channel):
        return turn.say(GONE)
    if way == "more":
        return _opened(turn, message, message.reply.draft)
    return _redrawn(turn, message, way, channel)


def _opened(turn: Turn, message: OutboxMessage, draft: Draft) -> Turn:
    """The same message with all its buttons."""
    answer = message.reply.choices[-1] if message.reply.choices else ()
    first = by_id(turn.search, message.reply.edits) or message
    reply = replace(
        message.reply, choices=every_row(turn.search, draft, *answer), edits=first.id, silent=True
    )
    return replace(turn, replies=(*turn.replies, reply))


def in_words(turn: Turn, way: str) -> Turn | None:
    """ "Shorter", with such a draft shown last; None when the last one belongs to a nudge, or is of another day."""
    last = on_screen.wording(turn.search, turn.now)
    if last is None or last.reply.nudges:
        return None
    return _redrawn(turn, last, way, None)


def in_channel(turn: Turn, channel: DraftChannel) -> Turn | None:
    """The same, for another way of sending."""
    last = on_screen.wording(turn.search, turn.now)
    return None if last is None or last.reply.nudges else _redrawn(turn, last, "chan", channel)


def _redrawn(turn: Turn, message: OutboxMessage, way: str, channel: DraftChannel | None) -> Turn:
    """The same message with the wording changed."""
    draft = message.reply.draft
    if draft is None or draft.opportunity is None:
        return turn.say(GONE)
    if any(c.text == draft.body for c in turn.search.contacts_of(draft.opportunity)):
        return turn.say(SETTLED, silent=True)
    first = by_id(turn.search, message.reply.edits) or message
    shown = _shown(turn.search, first)
    if draft.template == OWN and way in ("short", "warm", "formal"):
        fresh, done = reworded(draft, way)
    else:
        fresh = compose(turn.search, _brief(turn, draft, draft.opportunity, shown, way, channel), turn.now)
        fresh = with_earlier_changes(turn.search, draft, fresh, turn.text if way == "wish" else "")
        done = THE_LAST if fresh.body == draft.body else ""
    text = "\n".join(filter(None, (_said(message), done)))
    answer = message.reply.choices[-1] if message.reply.choices else ()
    reply = replace(
        message.reply, text=text, draft=fresh, choices=rows(turn.search, fresh, *answer), edits=first.id,
        silent=True,
    )  # fmt: skip
    return replace(turn.about(draft.opportunity), replies=(*turn.replies, reply))


def _said(message: OutboxMessage) -> str:
    return without_note(message.reply.text.removesuffix(THE_LAST)).rstrip("\n")


def _brief(
    turn: Turn, draft: Draft, company: str, shown: list[Draft], way: str, channel: DraftChannel | None
) -> Brief:
    keep = draft.template if way in ("short", "warm", "formal", "wish") else None
    same = [d for d in shown if d.channel == draft.channel]
    tone = next((t for t in get_args(Tone) if t == draft.tone), None)
    return Brief(
        opportunity=company, kind=draft.kind, person=draft.person, channel=channel or draft.channel,
        tone="formal" if way == "formal" else "concise" if way == "plain" else tone, plain=way == "plain", keep=keep, shorter=way == "short", warmer=way == "warm",
        avoid=tuple(dict.fromkeys(d.template for d in shown)), shown=() if channel else tuple(d.body for d in same),
        extra=turn.text[:300] if way == "wish" else None, changes=draft.changes,
    )  # fmt: skip


def _shown(search: JobSearch, first: OutboxMessage) -> list[Draft]:
    """What this message has shown so far, the newest last."""
    rows = [m for m in search.outbox if first.id in (m.id, m.reply.edits)]
    return [m.reply.draft for m in rows if m.reply.draft]


CONVERSATION = Conversation(
    name="free_drafts", summary="change wording no step asked for", begin=lambda turn: turn.say(GONE),
    taps={"free": tap}, in_menu=False,
)  # fmt: skip
