"""The user's own version of a draft: kept as it was typed, and changed only where that leaves their sentences as they are."""

from dataclasses import replace

from coach.model import Draft
from coach.wording import lint
from coach.wording.own_text import more_formal, shortened, warmer
from handlers.outbox import by_id
from handlers.turn import Turn

GONE = "I no longer have that wording. /draft gives you one for a company at any time."
OWN = "own"
"""Stands where a draft of ours names its template."""
LONGEST = 4000
LEFT_OUT = "I left out: {gone} The rest is as you wrote it."
AS_SHORT = "Your text is as short as I would make it; it stays as it is."
FORMAL = "Greeting, close and short forms are formal now; the sentences are as you wrote them."
FORMAL_ALREADY = "Your text has nothing I would make more formal, so it stays as it is."
CANNOT = (
    "That one is better in your hands: send me the text as you want it, and I keep yours. What I can do: mention or leave out "
    "something, thank for or ask something, another greeting, close or subject, shorter, warmer, more formal, another wording."
)
WARM = "Greeting, close and short forms are warmer now; the sentences are as you wrote them."
WARM_ALREADY = (
    "These are your own words, so their warmth is yours: one thing you were told, or a thank-you for it, does most. "
    '"Mention ..." builds one in; Other wording brings mine.'
)


def own_words(turn: Turn, args: tuple[str, ...]) -> Turn:
    """text:<outbox message>: the user's own version of a draft; "Sent it" logs what was really sent."""
    message_shown = by_id(turn.search, args[0]) if args else None
    draft = message_shown.reply.draft if message_shown else None
    if message_shown is None or draft is None or not turn.text:
        return turn.say(GONE)
    mine = replace(draft, body=turn.text[:LONGEST], template=OWN, note=_advice(turn, draft, turn.text))
    reply = replace(message_shown.reply, draft=mine, edits=message_shown.id, silent=True)
    return replace(turn.about(draft.opportunity), replies=(*turn.replies, reply))


def _advice(turn: Turn, draft: Draft, text: str) -> str | None:
    """What the lint has to say of it, at most two sentences."""
    found = lint(
        text, channel=draft.channel, kind=draft.kind, subject=draft.subject, search=turn.search,
        opportunity=draft.opportunity, person=draft.person, now=turn.now,
    )  # fmt: skip
    return " ".join([a.sentence for a in found if a.severity != "fine"][:2]) or None


def reworded(draft: Draft, way: str) -> tuple[Draft, str]:
    """(The text changed as far as that goes, what was done); `way`: short, warm or formal."""
    if way == "short":
        less = shortened(draft.body)
        gone = " ".join(f'"{sentence}"' for sentence in less.gone)
        return replace(draft, body=less.text, note=None), LEFT_OUT.format(gone=gone) if gone else AS_SHORT
    change, done, already = (
        (more_formal, FORMAL, FORMAL_ALREADY) if way == "formal" else (warmer, WARM, WARM_ALREADY)
    )
    body = change(draft.body)
    return replace(draft, body=body, note=None), done if body != draft.body else already


def without_note(text: str) -> str:
    """The message above a draft, without what an earlier change said of itself."""
    notes = (AS_SHORT, FORMAL, FORMAL_ALREADY, WARM, WARM_ALREADY)
    lines = text.split("\n")
    return "\n".join(x for x in lines if x not in notes and not x.startswith(LEFT_OUT.split("{")[0]))
