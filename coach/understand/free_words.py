"""The intent of words that grammar leaves open, by what was learned from sayings (`gist`)."""

from coach.understand.gist import likeliest
from coach.understand.reading import Intent

OPEN: tuple[Intent, ...] = ("other", "note")
"""What grammar says where it has found little."""
SURE = 0.55
"""Chance from which the act counts; nine in ten are right there on sayings never seen."""
LONGEST = 300
"""Characters; longer texts are letters or stories, which grammar reads clause by clause."""
INTENT_OF: dict[str, Intent] = {
    "sent": "sent", "ask_ok": "ask_if_ok", "snooze": "snooze", "remind": "remind", "applied": "applied",
    "interview": "interview", "interviewed": "interview", "reschedule": "reschedule", "cancel_interview": "cancel",
    "heard": "heard", "auto_reply": "heard", "wants_meeting": "heard", "asks_of_me": "heard", "hold": "heard",
    "bounced": "heard", "no_show": "heard", "delay": "decision", "decision": "decision", "offer": "offer",
    "accepted": "offer", "rejected": "rejected", "withdrawn": "withdrawn", "show_draft": "draft", "overview": "list",
    "next": "list", "status": "list", "schedule": "list", "problem": "debrief", "forgot": "debrief",
    "weak": "debrief", "experience": "debrief", "liked": "debrief", "idea": "debrief", "topic": "debrief",
    "felt_good": "debrief", "felt_bad": "debrief",
}  # fmt: skip


ANSWERS = 4
"""Words; fewer may well be the answer to a question, as may anything that has little but a date."""
TIMED = ("snooze", "remind", "interview", "interviewed", "reschedule", "decision", "applied")


def settled(intent: Intent, text: str, dated: bool) -> Intent:
    """Grammar's own where it found something or nothing is sure."""
    if intent not in OPEN or len(text) > LONGEST or len(text.split()) < ANSWERS:
        return intent
    best = likeliest(text)
    if best is None or best.chance < SURE or (dated and best.act in TIMED):
        return intent
    return INTENT_OF.get(best.act, intent)
