"""The wording on screen, wanted for another way of sending: "can you make it a text", "I need it as a LinkedIn message"."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import DraftChannel, OutboxMessage
from coach.wording import channels_for
from handlers.nudging.nudge_buttons import CHANNEL_LABELS
from handlers.nudging.nudge_message import SPECIAL
from handlers.reading import on_screen
from handlers.turn import Turn
from handlers.writing import drafts, free_drafts
from handlers.writing.steps import PENDING

LONGEST = 16
"""Words."""
_AS = (
    r"\b(?:(?:make|turn|write|do|have|get|give|show|send|need|want|like|prefer|try|see)"
    r"(?: (?:me|it|this|that|one|her|him|them))*(?: (?:as|into|for|in))?|"
    r"as|into|for|instead|rather|what about|how about) "
    r"(?:an? |the |my )?(?:short |quick |little )?"
)
WAYS: tuple[tuple[DraftChannel, re.Pattern[str]], ...] = (
    ("voicemail", re.compile(_AS + r"voice ?mail\b|"
r"\bif (?:i get|it'?s|it goes to) (?:her |his |their |the )?(?:voice ?mail|mailbox|machine)\b", re.I)),
    ("linkedin_note", re.compile(_AS + r"(?:linkedin (?:invite|invitation|note|request)|connection request)\b", re.I)),
    ("linkedin_message", re.compile(_AS + r"(?:linkedin\b(?: message| dm| mail)?|inmail\b)", re.I)),
    ("text", re.compile(_AS + r"(?:texts?|text message|sms|whats ?app|dm|imessage)\b(?! (?:her|him|them|him|back)\b)", re.I)),
    ("phone", re.compile(_AS + r"(?:(?:phone )?call|(?:phone|call) script|script|phone)\b|"
r"\bwhat (?:do|would|should|can) i say (?:on the phone|if i call|when i call)\b", re.I)),
    ("card", re.compile(_AS + r"(?:handwritten |thank[- ]?you |paper )?card\b", re.I)),
    ("email", re.compile(_AS + r"(?:e-?mail|mail)\b", re.I)),
)  # fmt: skip
TELLS = re.compile(
    r"\b(?:sent|wrote|texted|called|got|received|replied|said|asked|tomorrow|later|should i|may i|can i|"
    r"could i|is it|they|he|she)\b",
    re.I,
)
""" "Should I send a card?" asks for advice, and "she wants a call" is news."""
PRIVATE = "A text fits where they texted first or said it is fine; otherwise e-mail is the safer door."


def apply(turn: Turn) -> Turn | None:
    """None unless a wording is on the screen and the words only name another way for it."""
    way, shown = wanted(turn.text), on_screen.wording(turn.search, turn.now)
    if way is None or shown is None or shown.reply.draft is None or turn.read.dates:
        return None
    draft = shown.reply.draft
    if way not in channels_for(draft.kind):
        return turn.say(_known(draft.kind), silent=True)
    done = _of_a_step(turn, shown, way) if shown.reply.nudges else free_drafts.in_channel(turn, way)
    return _with_care(done, way) if done is not None else None


def wanted(text: str) -> DraftChannel | None:
    if text.startswith("/") or len(text.split()) > LONGEST or TELLS.search(text):
        return None
    return next((way for way, pattern in WAYS if pattern.search(text)), None)


def _known(kind: str) -> str:
    names = [CHANNEL_LABELS[c] for c in channels_for(kind)]
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
    return f"For this step I have wording as: {listed}."


def _of_a_step(turn: Turn, shown: OutboxMessage, way: DraftChannel) -> Turn | None:
    nudge = next((n for n in turn.search.nudges if n.id in shown.reply.nudges), None)
    if nudge is None or nudge.kind in SPECIAL or nudge.state not in PENDING:
        return None
    return drafts.channel(turn, (nudge.id, way))


def _with_care(turn: Turn, way: DraftChannel) -> Turn:
    """Where a text comes unasked, that is said beside it."""
    *before, last = turn.replies
    person = turn.search.person(last.draft.person) if last.draft else None
    if way != "text" or (person is not None and person.texts_welcome):
        return turn
    return replace(turn, replies=(*before, replace(last, text=f"{last.text}\n{PRIVATE}")))
