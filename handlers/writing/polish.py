"""Polish: a language model may rephrase a draft, where the operator set one up and the person agreed to where it goes."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from coach.model import Choice, Draft, JobSearch, Nudge, OutboxMessage, Reply
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.message import PolishDraft
from handlers.nudging.nudge_buttons import AS_BEFORE, buttons
from handlers.nudging.nudge_message import headline
from handlers.outbox import by_id, by_ref
from handlers.turn import Turn
from handlers.writing.ticked import shown_draft

OPEN = ("asked", "snoozed", "planned")
WAITS = timedelta(seconds=15)
"""How long a question to the model may be under way."""

LEAVES = (
    "A language model at {host} can rephrase a draft. Its subject and text go there when you tap Polish, and at no other "
    "time. Greeting, signature, people's names, phone numbers and addresses stay here; what you told me about the work "
    "and the company may be in the text. What comes back may say nothing new, or I keep my version."
)
NOT_SET_UP = "There is no language model set up here, and none is needed: the drafts are complete without it."
NOTHING_OPEN = "There is no draft in hand to polish. /draft gives you one."
WAIT = "One moment: I'm asking the language model. If nothing comes, the wording above stands."
DONE = "Polished, in the message above. Read it once before it goes out."
OVERTAKEN = "The draft has changed meanwhile, so I left it alone."
FAULTS: Mapping[str, str] = {
    "silent": "The language model did not answer in time, so the wording stays as it is.",
    "unfit": "The language model's version said something you had not, so I kept mine.",
    "same": "The language model would change nothing, so the wording stays as it is.",
    "missing": "Polishing is not fully set up here, so the wording stays as it is. `afterword check` tells whoever runs me why.",
}
"""By what went wrong; the draft is complete either way."""
NO_BEFORE = "I no longer have the wording from before. Other wording brings another one."


def agreed(search: JobSearch, host: str) -> bool:
    """To this address; another one needs another yes."""
    return bool(host) and search.preferences.polish and search.preferences.polish_to == host


def line(turn: Turn) -> str:
    """For /settings; empty where there is nothing to choose."""
    if agreed(turn.search, turn.message.model):
        return f"Polish by a language model: on, at {turn.message.model}"
    return "Polish by a language model: off" if turn.message.model else ""


def offer(turn: Turn) -> Turn:
    """What leaves the machine, then the choice."""
    host = turn.message.model
    if not host:
        return turn.say(NOT_SET_UP)
    on = agreed(turn.search, host)
    yes = Choice(label="Leave it on" if on else "Switch it on", does="pref:polish:on")
    no = Choice(label="Switch it off" if on else "Leave it off", does="pref:polish:off")
    return turn.say(LEAVES.format(host=host), (yes, no))


def choose(turn: Turn, value: str) -> Turn:
    """on | off."""
    on, host = value == "on", turn.message.model
    if on and not host:
        return turn.say(NOT_SET_UP)
    preferences = replace(turn.search.preferences, polish=on, polish_to=host if on else "")
    said = (
        "Polish is on: drafts have a button for it." if on else "Polish is off; nothing leaves this machine."
    )
    if preferences == turn.search.preferences:
        return turn.say(said, silent=True)
    turn = turn.to(replace(turn.search, preferences=preferences)).changed(f"polish {value}", tell=False)
    return turn.say(said, UNDO, silent=True)


def begin(turn: Turn) -> Turn:
    """In words: the draft shown last; the choice where it is not on yet."""
    if not agreed(turn.search, turn.message.model):
        return offer(turn)
    rows = [n for m in reversed(turn.search.outbox) for n in _nudges_of(turn.search, m) if m.reply.draft]
    return _asked(turn, rows[0]) if rows and rows[0].state in OPEN else turn.say(NOTHING_OPEN)


def _nudges_of(search: JobSearch, message: OutboxMessage) -> list[Nudge]:
    return [n for id in message.reply.nudges if (n := search.nudge(id))]


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """polish:<nudge>."""
    nudge = turn.search.nudge(args[0]) if args else None
    if nudge is None or nudge.state not in OPEN:
        return turn.say(NOTHING_OPEN)
    return _asked(turn, nudge) if agreed(turn.search, turn.message.model) else offer(turn)


def _asked(turn: Turn, nudge: Nudge) -> Turn:
    draft = shown_draft(turn.search, nudge)
    if draft is None:
        return turn.say(NOTHING_OPEN)
    if (waiting := _waiting(turn.search)) is not None and turn.now - waiting.due < WAITS:
        return turn
    tapped = by_ref(turn.search, turn.message.message_ref)
    message = tapped if tapped and nudge.id in tapped.reply.nudges else by_id(turn.search, nudge.message)
    effect = PolishDraft(nudge=nudge.id, draft=draft, message=message.id if message else None)
    return turn.about(nudge.opportunity).say(WAIT, silent=True).ask_service(effect)


def _waiting(search: JobSearch) -> OutboxMessage | None:
    """The newest "one moment" whose outcome was not told yet."""
    told = {m.reply.edits for m in search.outbox}
    return next((m for m in reversed(search.outbox) if m.reply.text == WAIT and m.id not in told), None)


def outcome(search: JobSearch, asked: PolishDraft, polished: Draft, fault: str | None) -> tuple[Reply, ...]:
    """What to say when the model is back; nothing when that has been said. The draft is changed only where the one that
    was asked about is still the one on screen."""
    waiting = _waiting(search)
    if waiting is None:
        return ()
    nudge = search.nudge(asked.nudge)
    if nudge is None or nudge.state not in OPEN or shown_draft(search, nudge) != asked.draft:
        return (_told(waiting, OVERTAKEN),)
    if fault is not None:
        return (_told(waiting, FAULTS[fault]),)
    rows = buttons(search, nudge, polished)
    before = (Choice(label=AS_BEFORE, does=f"before:{nudge.id}"),)
    changed = Reply(
        text=headline(search, nudge), draft=polished, choices=(*rows, before), nudges=(nudge.id,),
        edits=asked.message, silent=True,
    )  # fmt: skip
    return changed, _told(waiting, DONE)


def _told(waiting: OutboxMessage, text: str) -> Reply:
    return Reply(text=text, edits=waiting.id, silent=True)


def before(turn: Turn, args: tuple[str, ...]) -> Turn:
    """before:<nudge>: the wording as it was before it was polished."""
    nudge = turn.search.nudge(args[0]) if args else None
    shown = shown_draft(turn.search, nudge) if nudge else None
    if nudge is None or shown is None or nudge.state not in OPEN:
        return turn.say(NOTHING_OPEN)
    drafts = [m.reply.draft for m in turn.search.outbox if nudge.id in m.reply.nudges]
    earlier = [d for d in drafts if d and d.template == shown.template and d.body != shown.body]
    if not earlier:
        return turn.say(NO_BEFORE)
    tapped = by_ref(turn.search, turn.message.message_ref) or by_id(turn.search, nudge.message)
    reply = Reply(
        text=headline(turn.search, nudge), draft=earlier[-1], choices=buttons(turn.search, nudge, earlier[-1]),
        nudges=(nudge.id,), edits=tapped.id if tapped else None, silent=True,
    )  # fmt: skip
    return replace(turn.about(nudge.opportunity), replies=(*turn.replies, reply))


CONVERSATION = Conversation(
    name="polish",
    summary="let a language model rephrase a draft",
    begin=begin,
    taps={"polish": tap, "before": before},
    in_menu=False,
)
