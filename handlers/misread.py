"""Where the words at hand settle the intent better than grammar alone: what was done, what is asked, what was heard."""

import re
from dataclasses import replace

from handlers.turn import Turn

DID = re.compile(
    r"^\W*(ok,? |yes,? )?(i )?(have )?(just |already )?(told|informed|sent|wrote|emailed|e-mailed|mailed|texted|messaged|dm'?d|pinged|thanked|called|rang|phoned)\b(?! (me|us)\b)",
    re.I,
)
"""The user did it: "told Kim about the offer" is no offer, "sent Kim a reminder" no wish for one."""
MAY_I = re.compile(
    r"^\W*(is it )?(ok|okay|fine|alright|all right|too (early|late|soon)|wise)\b.*\?|^\W*(should|can|may|could|shall|do) i\b.*\b"
    r"(write|send|email|e-mail|mail|call|ring|phone|text|ping|nudge|message|connect|invite|follow[- ]?up|check in|ask|contact|chase|answer|reply)\b|"
    r"\b(ok|okay|fine) to (send|write|call|text|connect|message|ping|say)\b",
    re.I,
)
ANYBODY_ELSE = ("offer", "remind", "rejected", "note", "other", "interview", "decision", "draft", "debrief")


def corrected(turn: Turn) -> Turn:
    """The turn with the intent that its words leave no doubt about."""
    intent, text = turn.read.intent, turn.text
    if MAY_I.search(text) and intent not in ("ask_if_ok", "contact"):
        return _as(turn, "ask_if_ok")
    if DID.match(text) and intent in ANYBODY_ELSE:
        return _as(turn, "sent")
    return turn


def _as(turn: Turn, intent: str) -> Turn:
    return replace(turn, read=replace(turn.read, intent=intent))  # type: ignore[arg-type]
